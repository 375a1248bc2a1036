import type { Borders, Side } from './style.ts';

const order: readonly Side[] = ['top', 'left', 'bottom', 'right', 'insideH'];

/** The lines round a paragraph, a table or a cell, in the order of the schema. */
export function bordersXml(borders: Borders): string {
	return order
		.map((side) => {
			const line = borders[side];
			if (line === undefined) return '';
			const { size, space = 0, colour } = line;
			return `<w:${side} w:val="single" w:sz="${size}" w:space="${space}" w:color="${colour}"/>`;
		})
		.join('');
}
