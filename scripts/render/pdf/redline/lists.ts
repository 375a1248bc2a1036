import type { Heading, PhrasingContent, RootContent, Table } from 'mdast';
import type { ComparedRow, Doc } from '../../../types/index.ts';
import { compared } from './compared.ts';

/** What follows the text of two versions: whom it is sent to, and the list of changes, as the author's own text would have them. */
export function redlineLists({ frame, redline }: Doc): readonly RootContent[] {
	if (redline === undefined) return [];
	return [...distribution(frame, redline.distribution), ...changes(frame, redline.revisions)];
}

function distribution({ distribution }: Doc['frame'], rows: readonly ComparedRow[]): readonly RootContent[] {
	if (distribution === undefined || rows.length === 0) return [];
	if (!('columns' in distribution)) {
		const line = rows.flatMap(({ cells }) => cells.flatMap(compared));
		const label: PhrasingContent = { type: 'strong', children: [{ type: 'text', value: `${distribution.title}: ` }] };
		return [{ type: 'paragraph', children: [label, ...line] }];
	}
	return [heading(distribution.title), table(distribution.columns, rows)];
}

function changes({ changes }: Doc['frame'], rows: readonly ComparedRow[]): readonly RootContent[] {
	return changes === undefined || rows.length === 0 ? [] : [heading(changes.title), table(changes.columns, rows)];
}

function heading(value: string): Heading {
	return { type: 'heading', depth: 2, children: [{ type: 'text', value }] };
}

function table(columns: readonly string[], rows: readonly ComparedRow[]): Table {
	const head = columns.map((value): PhrasingContent[] => [{ type: 'text', value }]);
	return {
		type: 'table',
		children: [head, ...rows.map(({ cells }) => cells.map(compared))].map((cells) => ({
			type: 'tableRow',
			children: cells.map((children) => ({ type: 'tableCell', children })),
		})),
	};
}
