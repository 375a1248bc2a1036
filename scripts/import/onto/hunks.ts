import { diffArrays } from 'diff';
import type { Token } from './tokens.ts';

/** A stretch of tokens that another stands in place of. */
export interface Hunk {
	readonly from: number;
	readonly to: number;
	readonly newFrom: number;
	readonly newTo: number;
}

/** For each token, the one of another text that it is. */
export function matched(tokens: readonly Token[], others: readonly Token[]): readonly (number | undefined)[] {
	const found: (number | undefined)[] = [];
	let other = 0;
	for (const { added, removed, count } of changes(tokens, others)) {
		if (removed) found.push(...Array.from({ length: count }, () => undefined));
		else if (added) other += count;
		else for (let index = 0; index < count; index++) found.push(other++);
	}
	return found;
}

/** Where a text says something else than another. */
export function hunksOf(tokens: readonly Token[], others: readonly Token[]): readonly Hunk[] {
	const hunks: Hunk[] = [];
	let [at, other] = [0, 0];
	for (const { added, removed, count } of changes(tokens, others)) {
		const last = hunks.at(-1);
		const hunk = { from: at, to: at + (added ? 0 : count), newFrom: other, newTo: other + (removed ? 0 : count) };
		if (added || removed) {
			if (last !== undefined && last.to === hunk.from && last.newTo === hunk.newFrom)
				hunks[hunks.length - 1] = { ...last, to: hunk.to, newTo: hunk.newTo };
			else hunks.push(hunk);
		}
		[at, other] = [hunk.to, hunk.newTo];
	}
	return hunks;
}

function changes(tokens: readonly Token[], others: readonly Token[]) {
	return diffArrays(
		tokens.map(({ key }) => key),
		others.map(({ key }) => key),
	);
}
