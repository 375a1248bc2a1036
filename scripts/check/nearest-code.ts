import type { Classification } from '../types/index.ts';

/**
 * The industry code that a mistyped one most likely stands for: the first in the smallest part of the standard that
 * both belong to, of the same length where there is one.
 */
export function nearestCode(code: string, { codes, fifthDigits }: Classification): string | undefined {
	for (const length of [5, 4, 2, 1]) {
		const shared = code.slice(0, length);
		const found = [...codes].filter((candidate) => candidate.startsWith(shared)).sort(byDistance(code))[0];
		if (found === undefined) continue;
		const [fifth] = code.length === 6 && found.length === 5 ? (fifthDigits.get(found) ?? []) : [];
		return fifth === undefined ? found : `${found}${fifth}`;
	}
	return undefined;
}

/** The same number of digits first, then the number nearest by. */
function byDistance(code: string): (a: string, b: string) => number {
	const wanted = code.slice(0, 5);
	const distance = (other: string) => Math.abs(value(other) - value(wanted));
	const unlike = (other: string) => (other.length === wanted.length ? 0 : 1);
	return (a, b) => unlike(a) - unlike(b) || distance(a) - distance(b) || (a < b ? -1 : 1);
}

function value(code: string): number {
	return Number(code.replaceAll('.', '').slice(0, 4).padEnd(4, '0'));
}
