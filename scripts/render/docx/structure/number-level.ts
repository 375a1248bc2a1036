import type { ILevelsOptions } from 'docx';
import { ink } from '../ink.ts';

interface Numbering {
	readonly level: number;
	/** What is printed; `%1` stands for the number of the first level. */
	readonly text: string;
	readonly start: number;
	/** From the left edge of the numbers to the text, in twips. */
	readonly column: number;
}

/** How numbers stand beside a text. */
export type NumberLook = (numbering: Numbering) => ILevelsOptions;

/** The number of a § is found at a glance. */
export const sectionLevel: NumberLook = (numbering) => inColumn(numbering, { bold: true });

/** The number of a part of a § is quieter than that of the §. */
export const subsectionLevel: NumberLook = (numbering) => inColumn(numbering, { color: ink.secondary });

function inColumn(
	{ level, text, start, column }: Numbering,
	run: NonNullable<ILevelsOptions['style']>['run'],
): ILevelsOptions {
	const indent = { left: column, hanging: column };
	return {
		level,
		format: 'decimal',
		text,
		start,
		alignment: 'left',
		style: { paragraph: { indent }, ...(run && { run }) },
	};
}
