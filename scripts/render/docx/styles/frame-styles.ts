import { ink } from '../ink.ts';
import type { Look } from './look.ts';
import type { Style } from './style.ts';
import { tintedBox } from './tinted-box.ts';

/** The styles of what stands round the text: head, notices, running head and foot. */
export function frameStyles({ brand, width }: Look): readonly Style[] {
	const rule = { bottom: { colour: brand, size: 10, space: 6 } };
	const hairline = { top: { colour: ink.hairline, size: 4, space: 4 } };
	const small = { colour: ink.secondary, size: 8.5 };
	return [
		{
			...own('Letterhead', 'Letterhead'),
			paragraph: { borders: rule, rightTab: width, hyphens: false, after: 16, line: 1, centred: true },
			run: { colour: ink.secondary, size: 9.5 },
		},
		{
			...own('DocumentLabel', 'Document Label'),
			next: 'Title',
			paragraph: { keepNext: true, hyphens: false, after: 2, line: 1 },
			run: { bold: true, colour: brand, size: 11 },
		},
		{
			...builtIn('Subtitle', 'Subtitle'),
			next: 'Normal',
			quick: true,
			paragraph: { hyphens: false, after: 12, line: 1.05 },
			run: { colour: ink.secondary },
		},
		{
			...own('Notice', 'Notice'),
			paragraph: { ...noticeBox, hyphens: false, before: 4, after: 10, line: 1.05, contextual: true },
			run: { bold: true, colour: ink.notice, size: 9.5 },
		},
		{
			...builtIn('Header', 'header'),
			paragraph: { borders: { bottom: { ...hairline.top } }, rightTab: width, hyphens: false, after: 0, line: 1 },
			run: small,
		},
		{
			...builtIn('Footer', 'footer'),
			paragraph: { borders: hairline, rightTab: width, hyphens: false, after: 0, line: 1.05 },
			run: small,
		},
		{
			...own('FooterNotice', 'Footer Notice'),
			paragraph: { borders: hairline, hyphens: false, after: 0, line: 1.05 },
			run: { bold: true, colour: ink.notice, size: 8.5 },
		},
	];
}

const bar = { colour: ink.notice, size: 18, space: 6 };
const noticeBox = { ...tintedBox, borders: { ...tintedBox.borders, left: bar } };

function builtIn(id: string, name: string): Style {
	return { id, name, type: 'paragraph', builtIn: true, basedOn: 'Normal' };
}

function own(id: string, name: string): Style {
	return { ...builtIn(id, name), builtIn: false };
}
