import type { BlockContent, Heading, List, Paragraph, Root, RootContent } from 'mdast';
import type { Kind, Language, SectionSpecification, WordLists } from '../types/index.ts';
import { languages } from '../types/index.ts';

/** An old text with its structure found again. */
export interface OldText {
	/** Sections of the kind as headings of the second level, with what stands below them. */
	readonly root: Root;
	/** The lines of its references, each with its number in the text from 0: a document lists them in its front matter. */
	readonly references: readonly { readonly text: string; readonly line: number }[];
}

/** A longer line is a paragraph, whatever stands before it. */
const longestItem = 220;
const longestHeading = 110;

type Line =
	| { readonly type: 'blank' }
	| { readonly type: 'section'; readonly section: SectionSpecification; readonly name: string }
	| { readonly type: 'lead'; readonly text: string; readonly opensList: boolean }
	| { readonly type: 'item' | 'text'; readonly text: string };

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
	let within: SectionSpecification | undefined;
	let depth: Heading['depth'] = 2;
	for (let index = 0; index < lines.length; index++) {
		const line = lines[index];
		if (line === undefined || line.type === 'blank') continue;
		if (line.type === 'section') {
			within = line.section;
			depth = 2;
			if (!isReferences(within)) children.push(heading(2, line.name));
		} else if (isReferences(within)) references.push({ text: line.text, line: index });
		else if (line.type === 'lead') {
			const follows = lines[index - 1]?.type === 'lead';
			depth = follows || (line.opensList && depth > 2) ? 4 : 3;
			children.push(heading(depth, line.text));
		} else {
			const run = runAt(lines, index);
			const isList = line.type === 'item' || (run.length > 1 && isAfterLead(lines, index) && run.every(isShort));
			children.push(...(isList ? [list(run)] : run.map(paragraph)));
			index += run.length - 1;
		}
	}
	return { root: { type: 'root', children }, references };
}

function lineOf(line: string, { sections }: Kind, leads: readonly string[]): Line {
	const text = line.replaceAll('\u00a0', ' ').trim();
	if (text === '') return { type: 'blank' };
	const [, marked] = /^[-*+•]\s+(.*)$/u.exec(text) ?? [];
	if (marked !== undefined) return { type: 'item', text: marked };
	const bare = text
		.replace(/^#{1,6}\s+/u, '')
		.replace(/\s*:$/u, '')
		.replace(/^\*\*(.*)\*\*$/u, '$1');
	const section = sections.find(({ heading: words, also }) =>
		languages.some((one) => [words[one], ...also[one]].some((name) => name.toLowerCase() === bare.toLowerCase())),
	);
	if (section !== undefined) return { type: 'section', section, name: bare };
	const isLead = (text.endsWith(':') && text.length <= longestHeading) || /^#{1,6}\s/u.test(text);
	if (!isLead) return { type: 'text', text };
	return { type: 'lead', text: bare, opensList: leads.some((word) => bare.toLowerCase().endsWith(word)) };
}

function isReferences(section: SectionSpecification | undefined): boolean {
	return section?.key === 'references';
}

/** The lines from here on that stand together: to the next blank line, heading or change of marks. */
function runAt(lines: readonly Line[], start: number): readonly string[] {
	const first = lines[start];
	const rest = lines.slice(start);
	const end = rest.findIndex(({ type }) => type !== first?.type);
	return (end === -1 ? rest : rest.slice(0, end)).flatMap((line) => ('text' in line ? line.text : []));
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
