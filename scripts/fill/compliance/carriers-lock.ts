import { stringify } from 'yaml';
import type { Carrier } from '../../types/index.ts';
import { carrierMark } from './carrier-mark.ts';

/** Where the lock stands. */
export const carriersLock = 'templates/norms/carriers.lock';

/** What `carriers.lock` says: what carries each norm as templates and rules now are, norm by norm. */
export function carriersLockOf(carriers: ReadonlyMap<string, readonly Carrier[]>): string {
	const norms = marksOf(carriers).map(([norm, marks]) => ({ norm, carriers: marks }));
	const yaml = stringify({ norms }, { lineWidth: 0 });
	return `# Where each norm is documented and checked. Written by "regelrett lock norms"; not to be edited by hand.\n${yaml}`;
}

/** The norms by their ids, each with its marks in order. */
export function marksOf(
	carriers: ReadonlyMap<string, readonly Carrier[]>,
): readonly (readonly [string, readonly string[]])[] {
	const marks = [...carriers].map(([norm, own]) => [norm, [...new Set(own.map(carrierMark))].sort()] as const);
	return marks.sort(([one], [other]) => (one < other ? -1 : 1));
}
