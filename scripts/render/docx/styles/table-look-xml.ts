import { bordersXml } from './borders-xml.ts';
import type { TableLook } from './style.ts';

/** The properties of a table style, and those of its header row. */
export function tableLookXml({ borders, cell, headerRow }: TableLook): string {
	return [
		'<w:tblPr><w:tblInd w:w="0" w:type="dxa"/>',
		borders ? `<w:tblBorders>${bordersXml(borders)}</w:tblBorders>` : '',
		`<w:tblCellMar>${margins(cell)}</w:tblCellMar></w:tblPr>`,
		headerRow === undefined
			? ''
			: [
					'<w:tblStylePr w:type="firstRow"><w:tblPr/><w:tcPr>',
					`<w:tcBorders>${bordersXml(headerRow.borders)}</w:tcBorders>`,
					`<w:shd w:val="clear" w:color="auto" w:fill="${headerRow.fill}"/>`,
					'<w:vAlign w:val="bottom"/></w:tcPr></w:tblStylePr>',
				].join(''),
	].join('');
}

function margins({ vertical, horizontal }: TableLook['cell']): string {
	return [
		['top', vertical],
		['left', horizontal],
		['bottom', vertical],
		['right', horizontal],
	]
		.map(([side, points]) => `<w:${side} w:w="${Number(points) * 20}" w:type="dxa"/>`)
		.join('');
}
