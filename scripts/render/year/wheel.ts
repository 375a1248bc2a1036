import type { Element } from 'hast';
import { yearTexts } from '../../messages/year-wheel.ts';
import type { YearSettings, YearWheel } from '../../types/index.ts';
import { element } from '../html/element.ts';
import { counted } from './counted.ts';
import { monthWords } from './day-words.ts';
import { legend } from './legend.ts';
import { marked } from './marked.ts';
import { monthsOf } from './months-of.ts';
import { placedMarks } from './placed-marks.ts';
import { middle, polar, ringPart, rounded } from './polar.ts';
import { monthShares, shareOfYear } from './share-of-year.ts';

/**
 * The picture of a year: its months round, closed days quiet, and a mark for each deadline; where there are too many to
 * be told apart, how many each month has.
 * @param style rules that stand within the picture, where no page has them
 */
export function wheel(year: YearWheel, { marks }: Pick<YearSettings, 'marks'>, style?: string): Element {
	const { language, deadlines, asOf } = year;
	const texts = yearTexts[language];
	const dated = deadlines.filter(({ due }) => due !== undefined);
	const unset = deadlines.length - dated.length;
	const described = texts.described({ dated: dated.length, unset, fullest: fullestMonth(year) });
	const placed = placedMarks(monthsOf(year).flatMap((month) => month.deadlines));
	const isOfYear = asOf?.slice(0, 4) === String(year.year);
	return element(
		'svg',
		{
			xmlns: 'http://www.w3.org/2000/svg',
			className: ['wheel'],
			viewBox: '0 0 400 446',
			role: 'img',
			ariaLabelledBy: ['wheel-title', 'wheel-text'],
		},
		element('title', { id: 'wheel-title' }, `${texts.title(year.year)}. ${texts.picture}`),
		element('desc', { id: 'wheel-text' }, described),
		style === undefined ? undefined : element('style', {}, style),
		style === undefined ? undefined : element('rect', { width: 400, height: 446, fill: 'var(--paper, #fff)' }),
		...months(year),
		...closedDays(year),
		...(placed.length <= marks ? marked(placed, year) : counted(year)),
		asOf !== undefined && isOfYear ? today(asOf) : undefined,
		text('year', middle, middle - 9, String(year.year)),
		text('sum', middle, middle + 18, texts.deadlines(dated.length)),
		...legend(year),
	);
}

function months({ year, language }: YearWheel): readonly Element[] {
	return Array.from({ length: 12 }, (_, index) => {
		const [from, to] = monthShares(year, index + 1);
		const { x, y } = polar((from + to) / 2, 181);
		return [
			element('path', { className: ['month'], d: ringPart(from, to, 164, 198) }),
			text('name', x, y, monthWords(index + 1, language, 'short')),
		];
	}).flat();
}

function closedDays({ closed }: YearWheel): readonly Element[] {
	const days = new Map(closed.map(({ day, weekend }) => [day, weekend]));
	// What one country has as a holiday is more than another's weekend.
	for (const { day, weekend } of closed) if (!weekend) days.set(day, false);
	return [...days].map(([day, weekend]) => {
		const from = shareOfYear(day);
		const d = ringPart(from, from + 1 / 365, weekend ? 157 : 154, 162);
		return element('path', { className: [weekend ? 'weekend' : 'holiday'], d });
	});
}

function today(day: string): Element {
	const share = shareOfYear(day) + 0.5 / 365;
	const [outer, inner] = [polar(share, 198), polar(share, 152)];
	return element('path', {
		className: ['today'],
		d: `M${rounded(outer.x)} ${rounded(outer.y)}L${rounded(inner.x)} ${rounded(inner.y)}`,
	});
}

function fullestMonth({ deadlines, language }: YearWheel): string {
	const numbers = Array.from({ length: 12 }, (_, index) => {
		const month = String(index + 1).padStart(2, '0');
		return deadlines.filter(({ due }) => due?.slice(5, 7) === month).length;
	});
	const most = Math.max(...numbers);
	return most === 0 ? '' : monthWords(numbers.indexOf(most) + 1, language, 'long');
}

function text(className: string, x: number, y: number, value: string): Element {
	return element('text', { className: [className], x: rounded(x), y: rounded(y) }, value);
}
