import type { BlockContent, Heading, List, Paragraph, Root, RootContent } from 'mdast';
import type { Kind, Language, SectionSpecification, WordLists } from '../types/index.ts';
import { languages } from '../types/index.ts';
import { belowByMarks, bulletOf, indentOf, itemLevels } from './item-levels.ts';
import { type MarkedLine, markedLists } from './marked-lists.ts';

/** An old text with its structure found again. */
export interface OldText {
	/** Sections of the kind as headings of the second level, with what stands below them. */
	readonly root: Root;
	/** The lines of its references, each with its number in the text from 0: a document lists them in its front matter. */
	readonly references: readonly { readonly text: string; readonly line: number }[];
	/** Lists in which items are below others by their marks alone: the first of these, its line from 0, and how many there are. */
	readonly guessed: readonly { readonly text: string; readonly line: number; readonly count: number }[];
}

/** A longer line is a paragraph, whatever stands before it. */
const longestItem = 220;
const longestHeading = 110;

type Line =
	| { readonly type: 'blank' }
	| { readonly type: 'section'; readonly section: SectionSpecification; readonly name: string }
	| { readonly type: 'lead'; readonly text: string; readonly opensList: boolean }
	| { readonly type: 'item'; readonly text: string; readonly mark: MarkedLine }
	| { readonly type: 'text'; readonly text: string };

/**
 * Finds the structure of a text that was written without marks: lines that are headings of the kind, alone on their line;
 * lines that end in a colon as headings of what follows; runs of short lines behind them as lists; the rest as
 * paragraphs. No word is changed.
 */
export function readOldText(text: string, kind: Kind, lists: Readonly<Record<Language, WordLists>>): OldText {
	const leads = languages.flatMap((one) => lists[one].orders.lists);
	const lines = text.split('\n').map((line) => lineOf(line, kind, leads));
	const children: RootContent[] = [];
	const references: { text: string; line: number }[] = [];
	const guessed: { text: string; line: number; count: number }[] = [];
	let within: SectionSpecification | undefined;
	let depth: Heading['depth'] = 2;
	let above = '';
	for (let index = 0; index < lines.length; index++) {
		const line = lines[index];
		if (line === undefined || line.type === 'blank') continue;
		if (line.type === 'section') {
			within = line.section;
			depth = 2;
			if (!isReferences(within)) children.push(heading(2, line.name));
		} else if (isReferences(within)) references.push({ text: referenceOf(line), line: index });
		else if (line.type === 'lead') {
			const follows = lines[index - 1]?.type === 'lead';
			const isBelow: boolean = follows || (depth > 2 && line.opensList) || (depth === 4 && isNamedIn(above, line.text));
			depth = isBelow ? 4 : 3;
			if (!isBelow) above = line.text;
			children.push(heading(depth, line.text));
		} else {
			if (line.type === 'item') {
				const { marks, end } = marksAt(lines, index);
				children.push(...markedLists(marks));
				const below = belowByMarks(marks, itemLevels(marks));
				const first = marks[below[0] ?? -1];
				if (first !== undefined) guessed.push({ text: first.text, line: first.line, count: below.length });
				index = end - 1;
				continue;
			}
			const run = runAt(lines, index);
			const isList = run.length > 1 && isAfterLead(lines, index) && run.every(isShort);
			children.push(...(isList ? [list(run)] : run.map(paragraph)));
			index += run.length - 1;
		}
	}
	return { root: { type: 'root', children }, references, guessed };
}

function lineOf(line: string, { sections }: Kind, leads: readonly string[]): Line {
	const text = line.replaceAll('\u00a0', ' ').trim();
	if (text === '') return { type: 'blank' };
	const mark = markOf(text, indentOf(line));
	if (mark !== undefined) return { type: 'item', text, mark };
	const bare = text
		.replace(/^#{1,6}\s+/u, '')
		.replace(/\s*:$/u, '')
		.replace(/^\*\*(.*)\*\*$/u, '$1');
	const section = sections.find(({ heading: words, also }) =>
		languages.some((one) => [words[one], ...also[one]].some((name) => name.toLowerCase() === bare.toLowerCase())),
	);
	if (section !== undefined) return { type: 'section', section, name: bare };
	// A line with a sentence in it is a paragraph, though its last words lead to a list.
	const isShortLead = text.endsWith(':') && text.length <= longestHeading && !/\p{Ll}[.!?]\s+\p{Lu}/u.test(text);
	const isLead = isShortLead || /^#{1,6}\s/u.test(text);
	if (!isLead) return { type: 'text', text };
	return { type: 'lead', text: bare, opensList: leads.some((word) => bare.toLowerCase().endsWith(word)) };
}

/** What a line of references says, without a bullet. */
function referenceOf(line: Extract<Line, { readonly text: string }>): string {
	return line.type === 'item' && line.mark.number === undefined ? line.mark.text : line.text;
}

function isReferences(section: SectionSpecification | undefined): boolean {
	return section?.key === 'references';
}

/** What a line begins with; a letter alone is not yet a mark. */
function markOf(line: string, indent: number): MarkedLine | undefined {
	const [, written = '', end = '', text] =
		/^([-–—*+•▪●◦‣■□➢·]|[1-9]\d?(?=[.)])|[a-zæøå](?=[.)]))([.)]?)\s+(.*)$/u.exec(line) ?? [];
	if (text === undefined) return undefined;
	const bullet = bulletOf(written);
	if (bullet !== undefined) return { sign: bullet, indent, number: undefined, letter: undefined, text };
	const isLetter = /\p{L}/u.test(written);
	return {
		sign: `${isLetter ? 'a' : '1'}${end}`,
		indent,
		number: isLetter ? alphabet.indexOf(written) + 1 : Number(written),
		letter: isLetter ? `${written}${end}` : undefined,
		text,
	};
}

const alphabet = 'abcdefghijklmnopqrstuvwxyzæøå';

/** The lines with marks from here on, blank ones between them left out, and the line behind them. */
function marksAt(
	lines: readonly Line[],
	start: number,
): { readonly marks: readonly (MarkedLine & { readonly line: number })[]; readonly end: number } {
	const marks: (MarkedLine & { readonly line: number })[] = [];
	let end = start;
	for (let index = start; index < lines.length; index++) {
		const line = lines[index];
		if (line?.type === 'blank') continue;
		if (line?.type !== 'item') break;
		marks.push({ ...line.mark, line: index });
		end = index + 1;
	}
	return { marks, end };
}

/** The lines from here on that stand together: to the next blank line, heading or change of marks. */
function runAt(lines: readonly Line[], start: number): readonly string[] {
	const first = lines[start];
	const rest = lines.slice(start);
	const end = rest.findIndex(({ type }) => type !== first?.type);
	return (end === -1 ? rest : rest.slice(0, end)).flatMap((line) => ('text' in line ? line.text : []));
}

/** Whether a heading that has others below it names this one too: `Taushetsplikt og opplysningsplikt`, `Opplysningsplikt for …`. */
function isNamedIn(above: string, lead: string): boolean {
	const [first = ''] = /^[\p{L}-]{4,}/u.exec(lead.toLowerCase()) ?? [];
	return (
		first !== '' &&
		above
			.toLowerCase()
			.split(/[^\p{L}-]+/u)
			.includes(first)
	);
}

/** The last line before that is not blank is a lead. */
function isAfterLead(lines: readonly Line[], index: number): boolean {
	return lines.slice(0, index).findLast(({ type }) => type !== 'blank')?.type === 'lead';
}

function isShort(text: string): boolean {
	return text.length <= longestItem;
}

function heading(depth: Heading['depth'], value: string): Heading {
	return { type: 'heading', depth, children: [{ type: 'text', value }] };
}

function paragraph(value: string): Paragraph {
	return { type: 'paragraph', children: [{ type: 'text', value }] };
}

function list(items: readonly string[]): List {
	const children = items.map((item) => ({
		type: 'listItem' as const,
		spread: false,
		children: [paragraph(item)] as BlockContent[],
	}));
	return { type: 'list', ordered: false, spread: false, children };
}
