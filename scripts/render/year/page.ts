import type { Element } from 'hast';
import { yearTexts } from '../../messages/year-wheel.ts';
import type { YearSettings, YearWheel } from '../../types/index.ts';
import { element } from '../html/element.ts';
import { lines } from '../html/lines.ts';
import { notices } from '../html/notices.ts';
import { singlePage } from '../html/single-page.ts';
import { notesOf } from './notes-of.ts';
import { noticesOf } from './notices-of.ts';
import { pageStyle } from './page-style.ts';
import { yearTable } from './table.ts';
import { wheel } from './wheel.ts';

/**
 * The year as one web page that stands alone: the wheel, and below it the table of its deadlines by month.
 * @param css the look of every page
 */
export function yearPage(year: YearWheel, settings: YearSettings, css: string): string {
	const { language } = year;
	const texts = yearTexts[language];
	return singlePage({
		language,
		title: [texts.title(year.year), year.company?.name ?? texts.all].join(' – '),
		styles: [css, pageStyle(year.colour)],
		firm: firm(year),
		main: main(year, settings),
	});
}

function firm({ company, language }: YearWheel): Element {
	const name = element('p', { className: ['name'] }, company?.name ?? yearTexts[language].all);
	return element('header', { className: ['firm'] }, ...lines([name]));
}

function main(year: YearWheel, settings: YearSettings): Element {
	const { deadlines, language } = year;
	const texts = yearTexts[language];
	return element(
		'main',
		{ id: 'text', tabIndex: -1 },
		...lines([
			element('hgroup', {}, ...lines([element('h1', {}, texts.title(year.year))])),
			notices({ notices: noticesOf(year) }),
			...notesOf(year).map((note) => element('p', {}, note)),
			element('figure', {}, wheel(year, settings)),
			deadlines.length === 0 ? element('p', {}, texts.none) : yearTable(year),
		]),
	);
}
