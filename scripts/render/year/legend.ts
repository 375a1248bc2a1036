import type { Element } from 'hast';
import { yearTexts } from '../../messages/year-wheel.ts';
import { deadlineStatuses, type YearWheel } from '../../types/index.ts';
import { element } from '../html/element.ts';
import { markShape } from './mark-shape.ts';
import { rounded } from './polar.ts';

/** How wide a letter is, more or less: enough to part the entries. */
const letter = 6.9;

/** What the marks and the quiet days mean, below the wheel, in two lines: only what the wheel has. */
export function legend({ deadlines, language, closed }: YearWheel): readonly Element[] {
	const texts = yearTexts[language];
	const statuses = deadlineStatuses.filter((status) =>
		deadlines.some((deadline) => deadline.status === status && deadline.due !== undefined),
	);
	const marks = statuses.map(
		(status): Entry => ({
			words: texts.status[status],
			sign: (x, y) => markShape(status, x + 7, y, 6.5),
		}),
	);
	const days = [
		{ className: 'weekend', words: texts.weekend },
		{ className: 'holiday', words: texts.holiday },
	].map(
		({ className, words }): Entry => ({
			words,
			sign: (x, y) =>
				element('rect', { className: [className], x: rounded(x + 3), y: String(y - 6), width: 6, height: 12 }),
		}),
	);
	return [...row(marks, 414), ...(closed.length === 0 ? [] : row(days, 435))];
}

interface Entry {
	readonly words: string;
	sign(x: number, y: number): Element;
}

function row(entries: readonly Entry[], y: number): readonly Element[] {
	const widths = entries.map(({ words }) => 18 + words.length * letter + 16);
	let x = 200 - (widths.reduce((sum, width) => sum + width, 0) - 16) / 2;
	return entries.flatMap(({ words, sign }, index) => {
		const at = x;
		x += widths[index] ?? 0;
		return [sign(at, y), element('text', { className: ['legend'], x: rounded(at + 18), y: String(y) }, words)];
	});
}
