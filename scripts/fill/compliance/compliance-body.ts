import { posix } from 'node:path';
import type { PhrasingContent, Root, RootContent, Table, TableRow } from 'mdast';
import { toString as textOf } from 'mdast-util-to-string';
import { complianceTexts } from '../../messages/compliance-register.ts';
import type {
	Compliance,
	ComplianceDocument,
	ComplianceRow,
	ComplianceState,
	DocumentLink,
	Language,
} from '../../types/index.ts';
import { slug } from '../names/slug.ts';

/** What is told of before all else, in this order. */
const gaps: readonly ComplianceState[] = ['gap', 'partial', 'source-incomplete'];

/** So many of a kind are named; the others are counted. */
const most = 3;

/** The tables of a register: what is missing first, then every source by itself. @param path of the register, below `dist/` */
export function complianceBody({ rows, language }: Compliance, path: string): Root {
	const texts = complianceTexts[language];
	const missing = gaps.flatMap((gap) => rows.filter(({ state }) => state === gap));
	const sources = [...new Set(rows.map(({ source }) => source))];
	const parts = sources.flatMap((source): RootContent[] => {
		const own = rows.filter((row) => row.source === source && !missing.includes(row));
		return own.length === 0 ? [] : [heading(source.title[language]), table(own, language, path)];
	});
	return {
		type: 'root',
		children: [
			paragraph(texts.shows),
			paragraph(texts.how),
			heading(texts.gaps),
			missing.length === 0 ? paragraph(texts.noGaps) : table(missing, language, path),
			...parts,
		],
	};
}

/** Three columns, since five would leave no room for their words: the norm, what carries and checks it or why nothing does, its state. */
function table(rows: readonly ComplianceRow[], language: Language, path: string): Table {
	const { columns } = complianceTexts[language];
	const head = [columns.norm, columns.where, columns.status].map((word) => [text(word)]);
	return { type: 'table', align: [], children: [row(head), ...rows.map((one) => row(cells(one, language, path)))] };
}

function cells(
	{ norm, state, reason, checks, ...where }: ComplianceRow,
	language: Language,
	path: string,
): readonly (readonly PhrasingContent[])[] {
	const { columns, status, none } = complianceTexts[language];
	const codes = few(checks, language, (code): PhrasingContent => ({ type: 'inlineCode', value: code }));
	const middle = [
		...(where.holders.length === 0 ? [] : [whereOf(where, language, path)]),
		...(checks.length === 0 ? [] : [[text(`${columns.check}: `), ...codes]]),
		...(reason === undefined ? [] : [[text(reason)]]),
	];
	return [
		[strong(norm.id), newLine, text(norm.text)],
		middle.length === 0 ? [text(none)] : asLines(middle),
		[strong(status[state])],
	];
}

/** Each on a line of its own, and as a sentence, since a cell has no lines in Markdown. */
function asLines(parts: readonly (readonly PhrasingContent[])[]): readonly PhrasingContent[] {
	return parts.flatMap((part, index) => (index === parts.length - 1 ? part : [...sentence(part), newLine]));
}

/** Ended by a full stop, unless its last word has one. */
function sentence(part: readonly PhrasingContent[]): readonly PhrasingContent[] {
	return textOf({ type: 'paragraph', children: [...part] }).endsWith('.') ? part : [...part, text('.')];
}

/** Kinds, and the parts of them; then the documents. */
function whereOf(
	{ holders, parts, documents }: Pick<ComplianceRow, 'holders' | 'parts' | 'documents'>,
	language: Language,
	path: string,
): readonly PhrasingContent[] {
	const named = few(holders, language, text);
	const inside = parts.length === 0 ? [] : [text(': '), ...few(parts, language, text)];
	if (documents.length === 0) return [...named, ...inside];
	return [
		...sentence([...named, ...inside]),
		text(' '),
		...few(documents, language, (document) => linkTo(document, path)),
	];
}

/** The first ones with a comma between them, and how many more there are. */
function few<T>(
	items: readonly T[],
	language: Language,
	node: (item: T) => PhrasingContent,
): readonly PhrasingContent[] {
	const { more } = complianceTexts[language];
	const shown = items.slice(0, items.length === most + 1 ? most + 1 : most);
	const nodes = shown.flatMap((item, index) => (index === 0 ? [node(item)] : [text(', '), node(item)]));
	return items.length === shown.length ? nodes : [...nodes, text(` ${more(items.length - shown.length)}`)];
}

function linkTo({ id, path }: ComplianceDocument, from: string): DocumentLink {
	const address = posix.relative(posix.dirname(from), path);
	return { type: 'documentLink', path: address, document: id, children: [text(id)] };
}

function row(contents: readonly (readonly PhrasingContent[])[]): TableRow {
	return { type: 'tableRow', children: contents.map((children) => ({ type: 'tableCell', children: [...children] })) };
}

function heading(words: string): RootContent {
	return { type: 'heading', depth: 2, children: [text(words)], data: { anchor: slug(words).toLowerCase() } };
}

function paragraph(words: string): RootContent {
	return { type: 'paragraph', children: [text(words)] };
}

function strong(value: string): PhrasingContent {
	return { type: 'strong', children: [text(value)] };
}

const newLine: PhrasingContent = { type: 'break' };

function text(value: string): PhrasingContent {
	return { type: 'text', value };
}
