import { ink } from '../ink.ts';
import { headingStyle } from './heading-style.ts';
import type { Look } from './look.ts';
import type { Style } from './style.ts';
import { titleStyle } from './title-style.ts';

/** Title, headings and contents of a handbook: chapters are its first level, documents its second. */
export function bookStyles({ brand, width }: Look): readonly Style[] {
	const rule = { bottom: { colour: brand, size: 10, space: 4 } };
	return [
		titleStyle(36),
		headingStyle(1, { borders: rule, before: 0, after: 18 }, { bold: true, colour: brand, size: 17 }),
		headingStyle(2, { before: 0, after: 4 }, { bold: true, size: 20 }),
		headingStyle(3, { before: 12, after: 5 }, { bold: true, colour: brand, size: 14 }),
		headingStyle(4, { before: 8, after: 4 }, { bold: true, size: 11.5 }),
		headingStyle(5, { before: 5, after: 3 }, { bold: true, italic: true }),
		{
			...headingStyle(1, { before: 0, after: 6 }, { bold: true, colour: brand, size: 17 }),
			id: 'TOCHeading',
			name: 'TOC Heading',
		},
		{
			...own('FrontHeading', 'Front Heading'),
			basedOn: 'TOCHeading',
			next: 'Normal',
			paragraph: { before: 18, outline: 1 },
		},
		{
			...contents(1),
			paragraph: { keepNext: true, rightTab: width, hyphens: false, before: 8, after: 1, line: 1.1 },
			run: { bold: true, colour: brand },
		},
		{ ...contents(2), paragraph: { rightTab: width, hyphens: false, after: 1, line: 1.1, left: 11.4 } },
		{ ...own('ContactText', 'Contact Text'), paragraph: { hyphens: false, after: 0, line: 1.1 }, run: { size: 11 } },
		{ ...own('CoverSpace', 'Cover Space'), paragraph: { after: 0, before: 170, line: 1 } },
		{ id: 'ContactRole', name: 'Contact Role', type: 'character', builtIn: false, run: { colour: ink.secondary } },
	];
}

function contents(level: number): Style {
	return {
		id: `TOC${level}`,
		name: `toc ${level}`,
		type: 'paragraph',
		builtIn: true,
		basedOn: 'Normal',
		next: 'Normal',
	};
}

function own(id: string, name: string): Style {
	return { id, name, type: 'paragraph', builtIn: false, basedOn: 'Normal' };
}
