import type { Paragraph, PhrasingContent, RootContent, Table } from 'mdast';
import type { Distribution, Frame } from '../types/index.ts';

/** Whom a document is sent to, as the author's own text would have it: one line, or a heading and a table; nothing without. */
export function distribution({ distribution }: Frame): readonly RootContent[] {
	if (distribution === undefined) return [];
	const { title } = distribution;
	if ('line' in distribution) return [paragraph(strong(`${title}:`), text(` ${distribution.line}`))];
	return [{ type: 'heading', depth: 2, children: [text(title)] }, table(distribution)];
}

function table({ columns, rows, total, copied }: Extract<Distribution, { columns: unknown }>): Table {
	const cells = [columns, ...rows].map((row) => row.map((cell) => text(cell)));
	const last = total === undefined ? [] : [total.map((cell) => (cell === '' ? text(cell) : strong(cell)))];
	return {
		type: 'table',
		align: columns.map((_, index) => (copied && index === columns.length - 1 ? 'right' : null)),
		children: [...cells, ...last].map((row) => ({
			type: 'tableRow',
			children: row.map((cell) => ({ type: 'tableCell', children: [cell] })),
		})),
	};
}

function paragraph(...children: PhrasingContent[]): Paragraph {
	return { type: 'paragraph', children };
}

function strong(value: string): PhrasingContent {
	return { type: 'strong', children: [text(value)] };
}

function text(value: string): PhrasingContent {
	return { type: 'text', value };
}
