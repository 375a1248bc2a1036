import type { BlockContent, Heading, List, ListItem, Paragraph, Root, RootContent } from 'mdast';
import { toString as wordsOf } from 'mdast-util-to-string';
import type { Finding, ImportedPart } from '../../types/index.ts';
import { levelsIn } from './levels.ts';
import { lineAt } from './passage.ts';
import { isFormLine } from './pens.ts';
import type { Piece } from './pieces.ts';
import { isHeading } from './sentences.ts';
import { tableOf } from './table-of.ts';
import { tellMissing, tellRuns } from './tell-of-pieces.ts';

/** The text of a document as a tree, and how many of each part it has. */
export interface Body {
	readonly root: Root;
	readonly counts: ReadonlyMap<ImportedPart, number>;
}

/** Where blocks go: the whole text, the last numbered point, or the last item of a list. */
interface State {
	readonly root: RootContent[];
	/** The list of numbered points that is open. */
	points: List | undefined;
	/** The list of numbers that is open below a letter. */
	below: List | undefined;
	items: List | undefined;
	/** The lists of items that are open, one in the other. */
	lists: readonly List[];
	/** The levels of items, from 0. */
	readonly levels: ReadonlyMap<Piece, number>;
	/** Depth of the next heading that nothing numbers. */
	depth: Heading['depth'];
	readonly counts: Map<ImportedPart, number>;
	readonly report: (finding: Finding) => void;
}

const counted: Readonly<Partial<Record<Piece['type'], ImportedPart>>> = {
	heading: 'heading',
	annex: 'annex',
	chapter: 'chapter',
	section: 'section',
	subsection: 'subsection',
	paragraph: 'subsection',
	point: 'point',
	letter: 'letter',
	roman: 'heading',
	item: 'item',
	table: 'table',
};

/**
 * Sets the stretches of a document as Markdown of the kinds: §§ and their parts as paragraphs, points as lists with their numbers,
 * letters as paragraphs.
 * @param moved what the text has and the document says in its fields: it counts as found
 */
export function bodyOf(pieces: readonly Piece[], moved: readonly Piece[], report: (finding: Finding) => void): Body {
	const state: State = {
		root: [],
		points: undefined,
		below: undefined,
		items: undefined,
		lists: [],
		levels: levelsIn(pieces, report),
		depth: 2,
		counts: new Map(),
		report,
	};
	for (const [index, piece] of [...pieces, ...moved].entries()) {
		const part = counted[piece.type];
		if (part !== undefined) state.counts.set(part, (state.counts.get(part) ?? 0) + 1);
		if (index >= pieces.length) continue;
		add(piece, state);
		tellMissing(piece, pieces[index + 1], report);
	}
	tellRuns(pieces, report);
	return { root: { type: 'root', children: state.root }, counts: state.counts };
}

function add(piece: Piece, state: State): void {
	const { passage, number } = piece;
	const { text } = passage;
	switch (piece.type) {
		case 'supplement':
			state.root.push(paragraph(`${piece.written} ${text}`.trim()));
			return;
		case 'annex':
			Object.assign(state, { points: undefined, below: undefined, items: undefined, depth: 3 });
			addAnnex(piece, state);
			return;
		case 'heading':
			addHeading(text.replace(/(?<!\bm\. ?(?:v|fl|m))\.$/u, ''), state.depth, piece, state);
			return;
		case 'roman':
			addRoman(piece, state);
			return;
		case 'chapter':
			addChapter(piece, state);
			return;
		case 'section':
		case 'subsection':
		case 'paragraph':
			Object.assign(state, { points: undefined, below: undefined, items: undefined });
			state.root.push(paragraph(`${tidy(piece)} ${text}`));
			return;
		case 'point':
			addPoint(piece, state);
			return;
		case 'letter':
			Object.assign(state, { below: undefined, items: undefined });
			place(state).push(paragraph(`${number}. ${text}`));
			return;
		case 'table':
			state.items = undefined;
			place(state).push(tableOf(passage.rows ?? []));
			return;
		case 'item':
			addItem(text, state.levels.get(piece) ?? 0, state);
			return;
		case 'text':
			if (state.items !== undefined && !piece.opens) state.items.children.at(-1)?.children.push(paragraph(text));
			else {
				state.items = undefined;
				// Lines to fill in that stand apart are no part of the point before them.
				if (piece.opens && passage.apart && isFormLine(text))
					Object.assign(state, { points: undefined, below: undefined });
				place(state).push(paragraph(text));
			}
	}
}

/** The mark of a § or of its part, with the spaces that it has in print. */
function tidy({ type, written, number }: Piece): string {
	if (type === 'section') return `§ ${number}.`;
	return type === 'subsection' ? `Stk. ${number}.` : written;
}

function addHeading(text: string, depth: Heading['depth'], { passage }: Piece, state: State): void {
	Object.assign(state, { points: undefined, below: undefined, items: undefined });
	// A Roman number alone is that of the heading behind it.
	const last = state.root.at(-1);
	const number = last?.type === 'heading' ? wordsOf(last) : '';
	const isNumbered = /^[IVX]{1,5}\.?$/u.test(number);
	if (isNumbered) {
		state.root.pop();
		state.counts.set('heading', (state.counts.get('heading') ?? 1) - 1);
	}
	state.root.push(heading(isNumbered ? `${number} ${text}` : text, depth));
	const where = { unit: 'line', number: lineAt(passage) } as const;
	state.report({ name: 'heading', grade: 'guessed', place: where, params: { text } });
}

/** What stands behind the number of an annex, up to a length, is its title. */
function addAnnex({ written, passage: { text } }: Piece, state: State): void {
	const isTitle = text.length <= 200;
	const title = text.replace(/^[.:–-]\s*/u, '').replace(/\.$/u, '');
	state.root.push(heading(isTitle && title !== '' ? `${written} ${title}` : written, 2));
	if (!isTitle) state.root.push(paragraph(text));
}

/** A chapter as a heading where its words are its title. */
function addChapter({ written, passage: { text } }: Piece, state: State): void {
	Object.assign(state, { points: undefined, below: undefined, items: undefined });
	const isTitle = text === '' || (isHeading(text.replace(/\.$/u, '')) && !/\p{Ll}\.\s/u.test(text));
	state.root.push(heading(isTitle ? `${written} ${text}`.trim() : written, 2));
	if (!isTitle) state.root.push(paragraph(text));
}

/** The words behind a Roman number are a title as far as the next capital, where a sentence begins without an end before it. */
function addRoman(piece: Piece, state: State): void {
	const { written, passage } = piece;
	const title = titleIn(passage.text);
	Object.assign(state, { points: undefined, below: undefined, items: undefined });
	const rest = passage.text.slice(title.length).trim();
	state.root.push(heading(title === '' ? written : `${written} ${title}`, state.depth));
	if (title !== '' && rest !== '') {
		const where = { unit: 'line', number: lineAt(passage) } as const;
		state.report({ name: 'heading', grade: 'guessed', place: where, params: { text: title } });
	}
	if (rest !== '') state.root.push(paragraph(rest));
}

function titleIn(text: string): string {
	const [, run = ''] = /^(\p{Lu}[\p{L}-]*(?: \p{Ll}[\p{L}-]*){0,6})(?= \p{Lu}|$)/u.exec(text) ?? [];
	return run.split(' ').length === 1 && run.length < 4 ? '' : run;
}

function addPoint({ number: written, passage: { text }, below }: Piece, state: State): void {
	const number = Number(written);
	state.items = undefined;
	if (below === undefined) state.below = undefined;
	const points = below === undefined ? state.points : state.below;
	const next = points === undefined ? undefined : (points.start ?? 1) + points.children.length;
	const item: ListItem = { type: 'listItem', spread: true, children: text === '' ? [] : [paragraph(text)] };
	if (points !== undefined && next === number) {
		points.children.push(item);
		return;
	}
	const own: List = { type: 'list', ordered: true, start: number, spread: true, children: [item] };
	if (below === undefined) {
		state.points = own;
		state.root.push(own);
	} else {
		state.below = undefined;
		place(state).push(own);
		state.below = own;
	}
}

function addItem(text: string, level: number, state: State): void {
	const item: ListItem = { type: 'listItem', spread: false, children: [paragraph(text)] };
	if (state.items === undefined) {
		state.items = list();
		state.lists = [state.items];
		place(state).push(state.items);
	}
	const { lists } = state;
	const own = lists[level] ?? list();
	if (lists[level] === undefined) lists.at(-1)?.children.at(-1)?.children.push(own);
	own.children.push(item);
	state.lists = [...lists.slice(0, level), own];
}

function list(): List {
	return { type: 'list', ordered: false, spread: false, children: [] };
}

function place({ below, points, root }: State): (BlockContent | RootContent)[] {
	return (below ?? points)?.children.at(-1)?.children ?? root;
}

function heading(value: string, depth: Heading['depth']): Heading {
	return { type: 'heading', depth, children: [{ type: 'text', value }] };
}

function paragraph(value: string): Paragraph {
	return { type: 'paragraph', children: [{ type: 'text', value }] };
}
