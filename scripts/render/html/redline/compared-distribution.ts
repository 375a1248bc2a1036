import type { PhrasingContent, RootContent, TableRow } from 'mdast';
import type { Compared, ComparedRow, Frame, Redline } from '../../../types/index.ts';

/** Whom two versions are sent to: one line, or a heading and a table; nothing when neither says. */
export function comparedDistribution({ distribution: rows }: Redline, { distribution }: Frame): readonly RootContent[] {
	if (distribution === undefined || rows.length === 0) return [];
	const title = text(distribution.title);
	const [only, ...others] = rows;
	if (only?.cells.length === 1 && others.length === 0) {
		const children = [strong(title), text(': '), ...words(only.cells[0] ?? [])];
		return [{ type: 'paragraph', children }];
	}
	const columns = 'columns' in distribution ? distribution.columns : [];
	const head: ComparedRow = { cells: columns.map((column) => [{ text: column }]) };
	const width = Math.max(columns.length, 1);
	return [
		{ type: 'heading', depth: 2, children: [title] },
		{ type: 'table', align: Array.from({ length: width }, () => null), children: [head, ...rows].map(tableRow) },
	];
}

function tableRow({ cells, change }: ComparedRow): TableRow {
	return {
		type: 'tableRow',
		...(change && { data: { change } }),
		children: cells.map((cell) => ({ type: 'tableCell', children: words(cell) })),
	};
}

function words(parts: Compared): PhrasingContent[] {
	return parts.map((part) =>
		part.change === undefined ? text(part.text) : { type: part.change, children: [text(part.text)] },
	);
}

function strong(child: PhrasingContent): PhrasingContent {
	return { type: 'strong', children: [child] };
}

function text(value: string): PhrasingContent {
	return { type: 'text', value };
}
