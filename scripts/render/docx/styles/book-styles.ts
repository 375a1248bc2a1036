import { ink } from '../ink.ts';
import { headingStyle } from './heading-style.ts';
import type { Look } from './look.ts';
import type { Style } from './style.ts';
import { titleStyle } from './title-style.ts';

/** Title, headings and contents of a handbook: chapters are its first level, documents its second. */
export function bookStyles({ brand, width }: Look): readonly Style[] {
	const quiet = { colour: ink.secondary, size: 9.5 };
	return [
		titleStyle(40),
		headingStyle(1, { before: 0, after: 14 }, { bold: true, size: 26 }),
		headingStyle(2, { before: 0, after: 4 }, { bold: true, size: 20 }),
		headingStyle(3, { before: 12, after: 5 }, { bold: true, colour: brand, size: 14 }),
		headingStyle(4, { before: 8, after: 4 }, { bold: true, size: 11.5 }),
		headingStyle(5, { before: 5, after: 3 }, { bold: true, italic: true }),
		{ ...headingStyle(1, { before: 0, after: 10 }, { bold: true, size: 24 }), id: 'TOCHeading', name: 'TOC Heading' },
		{ ...own('FrontHeading', 'Front Heading'), basedOn: 'TOCHeading', next: 'Normal', paragraph: { outline: 1 } },
		{
			...contents(1),
			paragraph: { keepNext: true, rightTab: width, hyphens: false, before: 9, after: 1, line: 1.1 },
			run: { bold: true },
		},
		{ ...contents(2), paragraph: { rightTab: width, hyphens: false, after: 1, line: 1.1, left: 11.4 } },
		{ ...own('ChapterEntry', 'Chapter Entry'), paragraph: { after: 3, line: 1.1 }, run: { size: 11.5 } },
		{ ...own('ContactText', 'Contact Text'), paragraph: { ...still, before: 5, after: 5 }, run: { size: 13 } },
		{ ...own('RegisterHeading', 'Register Heading'), basedOn: 'TableHeading', run: { bold: true, size: 8.5 } },
		{ ...own('RegisterText', 'Register Text'), paragraph: { ...still, line: 1.05 }, run: { size: 8.5 } },
		{ ...own('CoverLogo', 'Cover Logo'), paragraph: { after: 190, line: 1 } },
		{ ...own('CoverFirm', 'Cover Firm'), paragraph: { before: 14, after: 40, line: 1.05 }, run: { size: 16 } },
		{ ...own('CoverFoot', 'Cover Foot'), paragraph: { ...still, line: 1.15 }, run: quiet },
		{
			...own('ShortRule', 'Short Rule'),
			paragraph: { borders: { bottom: { colour: brand, size: 19 } }, before: 0, after: 14, line: 0.5 },
		},
		{ id: 'ContactRole', name: 'Contact Role', type: 'character', builtIn: false, run: { colour: ink.secondary } },
		{ id: 'ListLink', name: 'List Link', type: 'character', builtIn: false, run: { colour: brand } },
	];
}

const still = { hyphens: false, after: 0, line: 1.1 } as const;

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
