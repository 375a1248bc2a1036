import type { Compared, Redline } from '../../../types/index.ts';
import { type Breaks, breakable } from '../breakable.ts';
import { controlBands } from '../control-bands.ts';
import { rowBreaks, titleBreaks } from '../opening.ts';
import type { Scope } from '../scope.ts';
import { compared } from './compared.ts';

/** What stands before the text, in both versions, and the line that says how changes are marked. */
export function redlineOpening({ title, label, line, rows, legend }: Redline, scope: Scope) {
	const set = (words: Compared, breaks?: Breaks) => breakable(scope.pieces(compared(words)), breaks);
	return {
		heading: set(title, titleBreaks),
		label: set(label),
		line: set(line),
		bands: controlBands(
			rows.map(({ cells: [label = [], value = []] }) => ({
				label: set(label, rowBreaks),
				value: set(value, rowBreaks),
				letters: value.reduce((sum, { text }) => sum + text.length, 0),
			})),
		),
		legend: breakable([legend]),
	};
}
