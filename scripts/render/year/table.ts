import type { Element } from 'hast';
import { yearTexts } from '../../messages/year-wheel.ts';
import type { Language, Notice, YearWheel } from '../../types/index.ts';
import { element } from '../html/element.ts';
import { lines } from '../html/lines.ts';
import { weekdayWords } from './day-words.ts';
import { markShape } from './mark-shape.ts';
import { type MonthOfYear, monthsOf, type Numbered } from './months-of.ts';
import { noticesOf } from './notices-of.ts';
import { statusWords } from './status-words.ts';
import { titleOf } from './title-of.ts';

/**
 * All deadlines, month by month. The roles are said, since the style makes a list of the table on a phone, and browsers
 * then forget what it is.
 */
export function yearTable(year: YearWheel): Element {
	const { columns, title } = yearTexts[year.language];
	const labels = columnsOf(year).map((key) => columns[key]);
	const head = labels.map((label) => element('th', { scope: 'col', role: 'columnheader' }, label));
	return element(
		'table',
		{ className: ['deadlines'], role: 'table' },
		...lines([
			element('caption', { className: ['hidden'] }, title(year.year)),
			element('thead', { role: 'rowgroup' }, element('tr', { role: 'row' }, ...head)),
			...monthsOf(year).map((month) => tbody(month, year)),
		]),
	);
}

function columnsOf({ company }: YearWheel) {
	const whose = company === undefined ? (['company'] as const) : [];
	return ['number', 'due', 'recommended', 'what', ...whose, 'status'] as const;
}

function tbody({ heading, deadlines }: MonthOfYear, year: YearWheel): Element {
	const told = noticesOf(year);
	const name = element(
		'tr',
		{ className: ['month'], role: 'row' },
		element(
			'th',
			{ scope: 'rowgroup', colSpan: columnsOf(year).length, role: 'rowheader' },
			element('h2', {}, heading),
		),
	);
	return element(
		'tbody',
		{ role: 'rowgroup' },
		...lines([name, ...deadlines.map((deadline) => row(deadline, year, told))]),
	);
}

function row(deadline: Numbered, { language, company }: YearWheel, told: readonly Notice[]): Element {
	const { columns, from, closed } = yearTexts[language];
	const { due, recommended } = deadline;
	const isEarlier = due !== recommended;
	const beside = [
		deadline.from && from(weekdayWords(deadline.from, language)),
		deadline.closed && closed(deadline.closed[language]),
	].filter((words) => words !== undefined);
	const why = beside.length === 0 ? undefined : element('span', { className: ['why'] }, beside.join('; '));
	const cell = (className: string, label: string | undefined, ...children: Parameters<typeof element>[2][]) =>
		element('td', { className: [className], role: 'cell', ...(label && { dataLabel: label }) }, ...children);
	return element(
		'tr',
		{ role: 'row' },
		cell('number', undefined, String(deadline.number)),
		cell('date', columns.due, due === undefined ? '–' : dayCell(due, language)),
		cell(
			isEarlier ? 'earlier' : 'date',
			columns.recommended,
			recommended === undefined ? '–' : dayCell(recommended, language),
		),
		cell('what', undefined, titleOf(deadline, language), why),
		...(company === undefined ? [cell('company', columns.company, deadline.companyName)] : []),
		cell('status', columns.status, sign(deadline), statusWords(deadline, language, told)),
	);
}

function sign({ status }: Numbered): Element {
	return element(
		'svg',
		{ className: ['wheel', 'sign'], viewBox: '0 0 20 20', ariaHidden: 'true' },
		status === 'unset'
			? element('circle', { cx: '10', cy: '10', r: '7', fill: 'none', stroke: 'currentColor', strokeWidth: '2' })
			: markShape(status, 10, 10, 7.5),
	);
}

/** The number of the day stays with its month. */
function dayCell(day: string, language: Language): string {
	return weekdayWords(day, language).replace(/(\d\.?) /, '$1\u00a0');
}
