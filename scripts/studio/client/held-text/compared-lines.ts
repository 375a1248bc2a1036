import { diffLines } from 'diff';

/** A line of two texts side by side: of both, of mine alone, of the other alone; or how many lines alike are left out. */
export type ComparedLine =
	| { readonly type: 'same' | 'mine' | 'theirs'; readonly text: string }
	| { readonly type: 'left-out'; readonly count: number };

/** How many lines alike are shown round a difference. */
const round = 2;

/** The lines in which two texts differ, with those next to them. */
export function comparedLines(mine: string, theirs: string): readonly ComparedLine[] {
	const parts = diffLines(theirs, mine);
	return parts.flatMap(({ value, added, removed }, index): readonly ComparedLine[] => {
		const lines = value.replace(/\n$/u, '').split('\n');
		if (added || removed) return lines.map((text) => ({ type: added ? 'mine' : 'theirs', text }));
		const head = index === 0 ? 0 : round;
		const tail = index === parts.length - 1 ? 0 : round;
		const same = lines.map((text): ComparedLine => ({ type: 'same', text }));
		const count = lines.length - head - tail;
		return count < 2 ? same : [...same.slice(0, head), { type: 'left-out', count }, ...same.slice(lines.length - tail)];
	});
}
