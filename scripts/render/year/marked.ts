import type { Element } from 'hast';
import type { YearWheel } from '../../types/index.ts';
import { element } from '../html/element.ts';
import { dayWords } from './day-words.ts';
import { markShape } from './mark-shape.ts';
import { monthsOf } from './months-of.ts';
import { placedMarks } from './placed-marks.ts';
import { polar, rounded } from './polar.ts';
import { statusWords } from './status-words.ts';
import { titleOf } from './title-of.ts';

/** A mark for each deadline, with its number in the table, and a line to its day. */
export function marked(year: YearWheel): readonly Element[] {
	const marks = placedMarks(monthsOf(year).flatMap(({ deadlines }) => deadlines));
	const lines = marks.map(({ day, share, distance }) => {
		const [outer, inner] = [polar(day, 155), polar(share, distance)];
		const d = `M${rounded(outer.x)} ${rounded(outer.y)}L${rounded(inner.x)} ${rounded(inner.y)}`;
		return element('path', { className: ['spoke'], d });
	});
	const shapes = marks.map(({ deadline, share, distance }) => {
		const { x, y } = polar(share, distance);
		const { due = '' } = deadline;
		const told = `${dayWords(due, year.language)}: ${titleOf(deadline, year.language)} (${statusWords(deadline, year.language)})`;
		return element(
			'g',
			{},
			element('title', {}, told),
			markShape(deadline.status, x, y, 9.5),
			element('text', { className: ['number'], x: rounded(x), y: rounded(y) }, String(deadline.number)),
		);
	});
	return [...lines, ...shapes];
}
