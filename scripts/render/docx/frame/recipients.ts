import type { PhrasingContent, RootContent, TableRow } from 'mdast';
import type { Change, Compared, ComparedRow, Doc } from '../../../types/index.ts';
import { distribution } from '../../distribution.ts';
import { changeOfRows } from '../tracked/compared.ts';
import { frameAnchors } from './frame-anchors.ts';

/** Whom a document is sent to, as the author's own text would have it, and named; of a redline as both versions say it. */
export function recipients(doc: Doc): readonly RootContent[] {
	const [first, ...others] = said(doc);
	if (first === undefined) return [];
	return [{ ...first, data: { ...first.data, anchor: frameAnchors.distribution } }, ...others];
}

function said({ frame, redline }: Doc): readonly RootContent[] {
	if (redline === undefined || frame.distribution === undefined) return distribution(frame);
	const { title } = frame.distribution;
	const isLine = ({ cells }: ComparedRow) => cells.length === 1;
	const lines = redline.distribution.filter(isLine);
	const rows = redline.distribution.filter((row) => !isLine(row));
	return [...lines.map((row) => line(title, row)), ...(rows.length > 0 ? table(frame.distribution, rows) : [])];
}

function line(title: string, { cells, change }: ComparedRow): RootContent {
	const children = [strong(text(`${title}:`)), text(' '), ...cells.flatMap(words)];
	return { type: 'paragraph', ...marked(change), children };
}

function table(said: NonNullable<Doc['frame']['distribution']>, rows: readonly ComparedRow[]): readonly RootContent[] {
	const named = 'columns' in said ? said : undefined;
	const columns = named?.columns ?? [];
	const change = changeOfRows(rows);
	const header = columns.length === 0 ? [] : [rowOf(columns.map((column) => [text(column)]))];
	const total = named?.total === undefined ? undefined : rows.at(-1);
	return [
		{ type: 'heading', depth: 2, ...marked(change), children: [text(said.title)] },
		{
			type: 'table',
			...marked(change),
			align: columns.map((_, index) => (named?.copied && index === columns.length - 1 ? 'right' : null)),
			children: [
				...header,
				...rows.map((row) =>
					rowOf(
						row.cells.map((cell) => (row === total ? strongWords(cell) : words(cell))),
						row.change,
					),
				),
			],
		},
	];
}

function rowOf(cells: readonly PhrasingContent[][], change?: Change): TableRow {
	return { type: 'tableRow', ...marked(change), children: cells.map((children) => ({ type: 'tableCell', children })) };
}

function marked(change: Change | undefined) {
	return change === undefined ? {} : { data: { change } };
}

function words(parts: Compared): PhrasingContent[] {
	return parts.map((part) => {
		const { change } = part;
		return change === undefined ? text(part.text) : { type: change, children: [text(part.text)] };
	});
}

function strongWords(parts: Compared): PhrasingContent[] {
	return parts.length === 0 ? [] : [strong(...words(parts))];
}

function strong(...children: PhrasingContent[]): PhrasingContent {
	return { type: 'strong', children };
}

function text(value: string): PhrasingContent {
	return { type: 'text', value };
}
