import type { Element } from 'hast';
import rehypeStringify from 'rehype-stringify';
import { unified } from 'unified';
import { frameTexts } from '../../messages/frame.ts';
import { yearTexts } from '../../messages/year-wheel.ts';
import type { YearSettings, YearWheel } from '../../types/index.ts';
import { element } from '../html/element.ts';
import { lines } from '../html/lines.ts';
import { notices } from '../html/notices.ts';
import { policy } from '../html/policy.ts';
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
	const body = element(
		'body',
		{},
		...lines([
			element('a', { className: ['skip'], href: '#text' }, frameTexts[language].words.skipToText),
			element('div', { className: ['sheet'] }, ...lines([firm(year), main(year, settings)])),
		]),
	);
	const title = [texts.title(year.year), year.company?.name ?? texts.all].join(' – ');
	return writer.stringify({
		type: 'root',
		children: [
			{ type: 'doctype' },
			{ type: 'text', value: '\n' },
			element('html', { lang: language }, ...lines([head(title, css, year), body])),
			{ type: 'text', value: '\n' },
		],
	});
}

function head(title: string, css: string, { colour }: YearWheel): Element {
	return element(
		'head',
		{},
		...lines([
			element('meta', { charSet: 'utf-8' }),
			element('meta', { httpEquiv: ['Content-Security-Policy'], content: policy(undefined, false) }),
			element('meta', { name: 'viewport', content: 'width=device-width, initial-scale=1' }),
			element('meta', { name: 'color-scheme', content: 'light dark' }),
			element('title', {}, title),
			element('style', {}, css),
			element('style', {}, pageStyle(colour)),
		]),
	);
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

const writer = unified().use(rehypeStringify).freeze();
