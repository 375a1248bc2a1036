import type { WordFindingTexts } from '../import-texts.ts';

/** The words of what is said of a Word file. */
export const importedWord: WordFindingTexts = {
	headingGuessed: ({ text }) => `A heading guessed by its look: “${text}”.`,
	itemGuessed: ({ text }) => `A list item whose bullet or number was typed by hand: “${text}”.`,
	penGuessed: ({ text }) => `Lines to write on that were typed became blanks for the pen: “${text}”.`,
	columnsGuessed: ({ rows, columns }) => `Lines with tabs became a table of ${columns} columns and ${rows} rows.`,
	tracked: ({ as, count, authors }) =>
		`${as === 'shown' ? 'Tracked changes, shown by {++ ++} and {-- --}' : as === 'accepted' ? 'Tracked changes, accepted' : 'Tracked changes, rejected'}: ${count}${by(authors)}.`,
	comment: ({ author, text }) => `A comment by ${author || 'somebody unknown'}: “${text}”.`,
	hidden: ({ text }) => `Hidden text was taken out: “${text}”.`,
	edge: ({ what, text }) => `${what === 'head' ? 'A head' : 'A foot'} of pages was taken out: “${text}”.`,
	textBox: ({ text }) => `A text box; its text stands behind the paragraph it belonged to: “${text}”.`,
	placeholder: ({ text }) => `A field that nobody has filled in: “${text}”.`,
	mergedCells: ({ count }) => `The table has ${count} merged cells; their text stands in the first of them.`,
	cellLines: ({ count }) => `The table has ${count} cells of several paragraphs; these stand on one line.`,
	noHeader: ({ text }) => `The table does not say which row is its heading; the first was taken: “${text}”.`,
	endnotes: ({ count }) => `${count} endnotes became footnotes.`,
	looseNote: ({ text }) => `A note that nothing refers to was taken out: “${text}”.`,
	formula: ({ text }) => `A formula written as text on one line: “${text}”.`,
	script: ({ how, text }) =>
		`Text that was ${how === 'superscript' ? 'raised' : 'lowered'} stands on the line: “${text}”.`,
	symbol: ({ font }) => `A character of the typeface “${font}” that nobody can read without it became �.`,
	outsideLink: ({ address, text }) => `A link to “${address}” was taken out; its words stand: “${text}”.`,
	pictureUnreadable: ({ name }) => `The picture “${name}” cannot be shown and was taken out.`,
	pictureUntold: ({ address }) =>
		`The picture “${address}” has no text for those who do not see it; write it in the brackets before the address.`,
	pictureOutside: ({ address }) => `A picture that lies elsewhere was not fetched: “${address}”.`,
	drawing: ({ text }) => `A drawing or chart was taken out${text === '' ? '' : `: “${text}”`}.`,
	embedded: ({ what }) => `${what === 'object' ? 'An embedded object' : 'An embedded document'} was taken out.`,
	fetching: ({ text }) => `A field that fetches something; only what stood there is kept: “${text}”.`,
	macros: () => 'Macros were taken out, and not run.',
};

function by(authors: readonly string[]): string {
	return authors.length === 0 ? '' : `, by ${authors.join(', ')}`;
}
