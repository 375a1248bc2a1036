import type { Element } from 'hast';
import { yearTexts } from '../../messages/year-wheel.ts';
import { type Deadline, deadlineStatuses, type YearWheel } from '../../types/index.ts';
import { element } from '../html/element.ts';
import { monthsOf } from './months-of.ts';
import { polar, ringPart, rounded } from './polar.ts';
import { monthShares } from './share-of-year.ts';

/** Where bars begin, and how far the longest reaches. */
const [inner, outer] = [62, 128];

/** A bar for each month, as long as it has deadlines, in the colours of what became of them; and how many they are. */
export function counted(year: YearWheel): readonly Element[] {
	const months = monthsOf(year).filter(({ month }) => month !== undefined);
	const most = Math.max(...months.map(({ deadlines }) => deadlines.length));
	return months.map(({ month, heading, deadlines }) => {
		const [from, to] = monthShares(year.year, Number(month));
		const gap = (to - from) * 0.14;
		const number = deadlines.length;
		const { x, y } = polar((from + to) / 2, inner + ((outer - inner) * number) / most + 11);
		return element(
			'g',
			{},
			element('title', {}, yearTexts[year.language].inMonth(heading, number)),
			...bars(deadlines, most).map(({ status, start, end }) =>
				element('path', { className: ['mark', status], d: ringPart(from + gap, to - gap, start, end) }),
			),
			element('text', { className: ['tally'], x: rounded(x), y: rounded(y) }, String(number)),
		);
	});
}

function bars(deadlines: readonly Deadline[], most: number) {
	let start = inner;
	return deadlineStatuses.flatMap((status) => {
		const number = deadlines.filter((deadline) => deadline.status === status).length;
		if (number === 0) return [];
		const bar = { status, start, end: start + ((outer - inner) * number) / most };
		start = bar.end;
		return [bar];
	});
}
