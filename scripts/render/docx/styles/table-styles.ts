import { ink } from '../ink.ts';
import type { Style } from './style.ts';

const hairline = { colour: ink.hairline, size: 4 };

/** Hairlines between rows and never a vertical line; the header row stands on a rule in the firm's colour. */
export function tableStyles(brand: string): readonly Style[] {
	return [
		{
			id: 'TableNormal',
			name: 'Normal Table',
			type: 'table',
			builtIn: true,
			default: true,
			table: { cell: { vertical: 0, horizontal: 5.4 } },
		},
		{
			...own('DocumentTable', 'Document Table'),
			quick: true,
			table: {
				borders: { bottom: hairline, insideH: hairline },
				cell: { vertical: 2.5, horizontal: 5 },
				headerRow: { fill: ink.tint, borders: { bottom: { colour: brand, size: 8 } } },
			},
		},
		{
			...own('ControlTable', 'Control Table'),
			table: {
				borders: { top: hairline, bottom: hairline, insideH: hairline },
				cell: { vertical: 2.5, horizontal: 3 },
			},
		},
		{ ...own('PenTable', 'Pen Table'), table: { cell: { vertical: 0, horizontal: 0 } } },
	];
}

function own(id: string, name: string): Style {
	return { id, name, type: 'table', builtIn: false, basedOn: 'TableNormal' };
}
