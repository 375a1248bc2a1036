import type { List, Root, RootContent } from 'mdast';
import { toString as wordsOf } from 'mdast-util-to-string';
import { foundReferences } from '../../revise/found-references.ts';
import { readOldText } from '../../revise/old-text.ts';
import type { ImportedPart, Kind, KindReason } from '../../types/index.ts';
import { languages } from '../../types/index.ts';
import { cited } from '../cited.ts';
import { tellSubstance } from './defects/substance/tell-substance.ts';
import { doubts } from './defects/tell-defects.ts';
import { lastLine, lineAt, type Passage } from './passage.ts';
import type { Draft, Reading } from './reading.ts';
import { tableOf } from './table-of.ts';

/** What is known of a document before its text is read. */
export interface Known {
	readonly title: string;
	readonly facts: Readonly<Record<string, unknown>>;
	readonly kind: Kind;
	readonly reason: KindReason;
	/** The words of its title, where they were taken from the text. */
	readonly opening: string;
}

/** A text whose headings are those of its kind as a document; the laws among its references go to front matter. */
export function oldDocument(passages: readonly Passage[], known: Known, reading: Reading): Draft {
	const { kind, facts, title, reason, opening } = known;
	const { language, repository, gone, tell } = reading;
	const { words } = repository;
	const texts = passages.map(({ text, rows, indent }, index) =>
		rows === undefined ? `${' '.repeat(indent)}${text}` : standIn(index),
	);
	const lines = passages.flatMap(({ apart }, index) => (apart ? ['', texts[index] ?? ''] : [texts[index] ?? '']));
	const passageAt = passages.flatMap((passage) => (passage.apart ? [passage, passage] : [passage]));
	const { root: read, references, guessed } = readOldText(lines.join('\n'), kind, words);
	for (const { text, line, count } of guessed)
		tell({ name: 'nested', grade: 'guessed', place: placeOf(passageAt[line]), params: { text, count } });
	const root: Root = { ...read, children: read.children.map((node) => tableFor(node, passages)) };
	const { found, unfound } = foundReferences(references, language, repository);
	const left = references.filter(({ text }) => unfound.some((one) => one.text === text));
	for (const { text, line } of references) {
		if (left.some((one) => one.line === line)) continue;
		move(passageAt[line], text);
	}
	for (const passage of passages) if (references.length > 0 && isReferences(passage.text)) move(passage, passage.text);
	for (const { text, line } of unfound)
		tell({ name: 'law', grade: 'doubtful', place: placeOf(passageAt[line]), params: { text } });
	const rest = left.map(({ text }) => ({
		type: 'paragraph' as const,
		children: [{ type: 'text' as const, value: text }],
	}));
	const kept: Root = { type: 'root', children: [...root.children, ...rest] };
	const other = {
		type: 'heading' as const,
		depth: 3 as const,
		children: [{ type: 'text' as const, value: words[language].orders.otherSources }],
	};
	const body: Root = rest.length === 0 ? kept : { type: 'root', children: [...root.children, other, ...rest] };
	const stretches = passages.map((passage) => ({ text: passage.text, place: placeOf(passage) }));
	const all = cited(stretches, found, { language, tell }, repository);
	tellSubstance({ title, kind, language, passages, root, references: all }, repository, doubts(tell));
	const number = passages[0] === undefined ? 1 : lineAt(passages[0]);
	const last = passages.at(-1);
	tell({
		name: 'document',
		grade: 'guessed',
		place: { unit: 'line', number },
		params: { title, last: last === undefined ? 1 : lastLine(last), kind: kind.name, reason },
	});
	for (const [part, count] of countsOf(root, found.length))
		tell({ name: 'count', grade: 'recognised', place: undefined, params: { document: title, part, count } });
	const document = {
		title,
		language,
		kind: kind.name,
		body,
		facts: { ...facts, ...(all.length > 0 && { references: all }) },
		blanks: [],
		assets: new Map(),
	};
	return { document, opening, kept };

	function move(passage: Passage | undefined, text: string): void {
		if (passage === undefined) return;
		for (const { line } of passage.lines) gone.add(line);
		tell({ name: 'moved', grade: 'lost', place: placeOf(passage), params: { field: 'references', text } });
	}

	function isReferences(text: string): boolean {
		const bare = text
			.replace(/^#+\s*/u, '')
			.replace(/\s*:$/u, '')
			.toLowerCase();
		const section = kind.sections.find(({ key }) => key === 'references');
		return languages.some((one) =>
			section === undefined
				? false
				: [section.heading[one], ...section.also[one]].some((name) => name.toLowerCase() === bare),
		);
	}
}

/** Stands for a table while the lines round it are read. */
const standIn = (index: number) => `\uE010${index}\uE011`;

function tableFor(node: RootContent, passages: readonly Passage[]): RootContent {
	const [, index] = /^\uE010(\d+)\uE011$/u.exec(wordsOf(node)) ?? [];
	const rows = index === undefined ? undefined : passages[Number(index)]?.rows;
	return rows === undefined ? node : tableOf(rows);
}

function placeOf(passage: Passage | undefined) {
	return passage === undefined ? undefined : ({ unit: 'line', number: lineAt(passage) } as const);
}

function countsOf(root: Root, references: number): readonly (readonly [ImportedPart, number])[] {
	const headings = root.children.filter(({ type }) => type === 'heading').length;
	const items = root.children.reduce((sum, node) => sum + (node.type === 'list' ? itemsOf(node) : 0), 0);
	const counts = [['heading', headings] as const, ['item', items] as const, ['reference', references] as const];
	return counts.filter(([, count]) => count > 0);
}

function itemsOf({ children }: List): number {
	const below = children.flatMap((item) => item.children).filter((node) => node.type === 'list');
	return below.reduce((sum, list) => sum + itemsOf(list), children.length);
}
