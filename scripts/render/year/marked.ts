import type { Element } from 'hast';
import type { YearWheel } from '../../types/index.ts';
import { element } from '../html/element.ts';
import { dayWords } from './day-words.ts';
import { markShape } from './mark-shape.ts';
import type { Mark } from './placed-marks.ts';
import { polar, rounded } from './polar.ts';
import { statusWords } from './status-words.ts';
import { titleOf } from './title-of.ts';

/** A mark for the deadlines of each day, with their numbers in the table, and a line to the day. */
export function marked(marks: readonly Mark[], year: YearWheel): readonly Element[] {
	const lines = marks.map(({ day, share, distance }) => {
		const [outer, inner] = [polar(day, 153), polar(share, distance)];
		const d = `M${rounded(outer.x)} ${rounded(outer.y)}L${rounded(inner.x)} ${rounded(inner.y)}`;
		return element('path', { className: ['spoke'], d });
	});
	return [...lines, ...marks.map((mark) => drawn(mark, year))];
}

function drawn({ deadlines, status, label, share, distance, radius }: Mark, { language }: YearWheel): Element {
	const { x, y } = polar(share, distance);
	const told = deadlines.map((deadline) => {
		const day = dayWords(deadline.due ?? '', language);
		return `${day}: ${titleOf(deadline, language)} (${statusWords(deadline, language)})`;
	});
	return element(
		'g',
		{},
		element('title', {}, told.join('\n')),
		markShape(status, x, y, radius),
		element(
			'text',
			{ className: label.includes('–') ? ['number', 'several'] : ['number'], x: rounded(x), y: rounded(y) },
			label,
		),
	);
}
