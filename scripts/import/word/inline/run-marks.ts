import type { RunLook } from '../styles.ts';
import type { Marks } from './piece.ts';

/** What a whole paragraph is by its style is no emphasis of its words. */
export function withoutWeight({ size, capitals, hidden }: RunLook): RunLook {
	return { size, capitals, hidden };
}

/** How the words of a run are set, by its look. */
export function marksOf(marks: Marks, look: RunLook): Marks {
	return {
		...marks,
		strong: look.bold === true,
		emphasis: look.italic === true,
		delete: look.strike === true,
		code: look.code === true,
	};
}
