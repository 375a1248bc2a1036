import { ink } from '../ink.ts';
import type { Style } from './style.ts';

/** The styles of what stands in tables, on lines for the pen and round pictures. */
export const partStyles: readonly Style[] = [
	{ ...own('TableText', 'Table Text'), paragraph: { after: 0, line: 1.1 }, run: { size: 9.5 } },
	{
		...own('TableHeading', 'Table Heading'),
		basedOn: 'TableText',
		paragraph: { keepNext: true, hyphens: false },
		run: { bold: true },
	},
	{ ...own('ControlText', 'Control Text'), paragraph: { hyphens: false, after: 0, line: 1.05 }, run: { size: 9 } },
	{ ...own('ControlLabel', 'Control Label'), basedOn: 'ControlText', run: { colour: ink.secondary } },
	{ ...own('Spacer', 'Spacer'), paragraph: { after: 0, line: 1 }, run: { size: 9 } },
	{ ...own('Figure', 'Figure'), next: 'Caption', paragraph: { before: 4, after: 4, line: 1 } },
	{
		...own('ThematicBreak', 'Thematic Break'),
		next: 'Normal',
		paragraph: { borders: { bottom: { colour: ink.hairline, size: 6 } }, after: 14, line: 0.5 },
	},
	{
		...own('PenLine', 'Pen Line'),
		next: 'PenLabel',
		paragraph: { keepNext: true, borders: { bottom: { colour: ink.text, size: 6 } }, before: 22, after: 0, line: 1 },
	},
	{
		...own('PenLabel', 'Pen Label'),
		next: 'Normal',
		paragraph: { hyphens: false, before: 2, after: 6, line: 1.05 },
		run: { colour: ink.secondary, size: 8.5 },
	},
];

function own(id: string, name: string): Style {
	return { id, name, type: 'paragraph', builtIn: false, basedOn: 'Normal' };
}
