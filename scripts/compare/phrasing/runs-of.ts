import { align } from '../sequence/align.ts';
import type { Run } from './run.ts';
import type { Token } from './token.ts';

/** Two lines as runs: by turns what both have, and what only one has; none is empty. */
export function runsOf(earlier: readonly Token[], later: readonly Token[]): readonly Run[] {
	const [keys, otherKeys] = [earlier, later].map((tokens) => tokens.map(({ key }) => key));
	const runs: Run[] = [];
	let [a, b] = [0, 0];
	let same: Token[] = [];
	const close = (endA: number, endB: number) => {
		if (same.length > 0 && (endA > a || endB > b)) {
			runs.push({ same });
			same = [];
		}
		if (endA > a || endB > b) runs.push({ earlier: earlier.slice(a, endA), later: later.slice(b, endB) });
	};
	for (const [i, j] of align(keys ?? [], otherKeys ?? [])) {
		close(i, j);
		const token = later[j];
		if (token !== undefined) same.push(token);
		[a, b] = [i + 1, j + 1];
	}
	close(earlier.length, later.length);
	return same.length > 0 ? [...runs, { same }] : runs;
}
