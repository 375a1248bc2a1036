import type { Element } from 'hast';
import { element } from './element.ts';

/**
 * A text in pieces, those that a browser would break at their hyphens kept on one line: the number of a § as fill writes
 * it (`§ 14-6` with a no-break space), a day (`2026-03-31`), and the number of a document (`1-004`, `PLAN-2026`).
 */
export function keptWhole(text: string): readonly (Element | string)[] {
	return text
		.split(whole)
		.map((piece, index) => (index % 2 === 1 ? element('span', { className: ['unbroken'] }, piece) : piece))
		.filter((piece) => piece !== '');
}

const whole =
	/(§§?\u00a0\d+(?:\u00a0[A-Z])?-\d+|(?<![\d-])\d{4}-\d{2}-\d{2}(?![\d-])|(?<![\p{L}\p{N}-])(?:\d{1,2}-\d{3}|[A-ZÆØÅ]{2,8}(?:-[A-ZÆØÅ]{1,9})?(?:-\d{4})?-\d{1,4})(?![\p{L}\p{N}-]))/u;
