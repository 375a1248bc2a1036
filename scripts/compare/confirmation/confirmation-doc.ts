import type { Paragraph, PhrasingContent, Root, RootContent, Table, TableRow } from 'mdast';
import { withCapital } from '../../fill/with-capital.ts';
import type { ChangeTexts } from '../../messages/change-texts.ts';
import { changeTexts } from '../../messages/changes.ts';
import type { ChangeSummary, Doc, SectionChange } from '../../types/index.ts';

/** Lines for those whose role is shared by several. */
const spare = 6;

/** What it is called among kinds: no author writes one. */
const kind = 'read-confirmation';

/**
 * The sheet on which those who have to read a document again confirm that they have: what has changed, and a line for each role.
 * Undefined when nobody has to.
 * @param redline the document that shows both versions
 */
export function confirmationDoc(redline: Doc, summary: ChangeSummary): Doc | undefined {
	if (summary.substance === 'editorial') return undefined;
	const { redline: _, ...doc } = redline;
	const texts = changeTexts[doc.language];
	const { label } = texts.confirmation;
	return {
		...doc,
		kind,
		path: `${doc.path}_${label}`,
		frame: {
			label: `${label} ${doc.id}`,
			line: texts.title(summary.from, summary.to),
			rows: [],
			notices: doc.frame.notices,
			words: doc.frame.words,
		},
		meta: { ...doc.meta, revisions: [], references: [] },
		body: body(summary, texts),
		assets: new Map(),
	};
}

function body(summary: ChangeSummary, texts: ChangeTexts): Root {
	const { declared, changed, readBy, aboutSheet } = texts.confirmation;
	return {
		type: 'root',
		children: [
			heading(changed),
			...summary.sections.flatMap((section) => sectionBlocks(section, texts)),
			heading(readBy),
			paragraph([{ type: 'strong', children: [text(declared(summary.to))] }]),
			signatures(summary, texts),
			paragraph([text(aboutSheet)]),
		],
	};
}

/** What is new in a section, in the words of the version that is read now; what was taken out, in those of the earlier one. */
function sectionBlocks({ heading: name, passages }: SectionChange, texts: ChangeTexts): readonly RootContent[] {
	const told = passages.filter(({ substance, what }) => substance === 'substantive' && what !== 'heading');
	if (told.length === 0) return [];
	return [
		paragraph([{ type: 'strong', children: [text(name || texts.wholeText)] }]),
		{
			type: 'list',
			ordered: false,
			spread: false,
			children: told.map(({ done, what, before, after }) => ({
				type: 'listItem',
				spread: false,
				children: [paragraph([text(done === 'removed' ? `${texts.done.removed[what]}: ${before}` : after)])],
			})),
		},
	];
}

function signatures({ readers }: ChangeSummary, { confirmation }: ChangeTexts): Table {
	const roles = [...readers.map(({ role }) => withCapital(role)), ...Array.from({ length: spare }, () => '')];
	const [, ...blanks] = confirmation.columns;
	return {
		type: 'table',
		align: [],
		children: [
			row(confirmation.columns.map((column) => [text(column)])),
			...roles.map((role) =>
				row([[text(role)], ...blanks.map((): PhrasingContent[] => [{ type: 'penBlank', label: '' }])]),
			),
		],
	};
}

function heading(words: string): RootContent {
	return { type: 'heading', depth: 2, children: [text(words)] };
}

function paragraph(children: PhrasingContent[]): Paragraph {
	return { type: 'paragraph', children };
}

function row(cells: readonly PhrasingContent[][]): TableRow {
	return { type: 'tableRow', children: cells.map((children) => ({ type: 'tableCell', children })) };
}

function text(value: string): PhrasingContent {
	return { type: 'text', value };
}
