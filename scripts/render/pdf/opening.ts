import type { Doc } from '../../types/index.ts';
import { nameOf } from '../name-of.ts';
import { breakable } from './breakable.ts';
import { controlBands } from './control-bands.ts';
import { ems } from './ems.ts';
import { shortened } from './shortened.ts';

/** Where the title of a document may break, and the pairs of its control table. */
export const titleBreaks = { line: 24, longWord: 28, run: 40 };
export const rowBreaks = { line: 18, longWord: 18, run: 18 };

/** What stands before the text of a document, and its name on the pages that follow. */
export function opening({ id, meta, frame }: Doc) {
	return {
		heading: breakable([meta.title], titleBreaks),
		label: breakable([frame.label]),
		line: breakable([frame.line]),
		bands: controlBands(
			frame.rows.map(({ label, value }) => ({
				label: breakable([label], rowBreaks),
				value: breakable([value], rowBreaks),
				letters: value.length,
			})),
		),
		name: shortened(nameOf({ id, meta, frame }), ems.running),
	};
}
