import type { DataGroup } from '../../types/index.ts';
import { Exact } from '../amounts/exact.ts';

/** A part of a grant that was paid before the project had been carried out. */
export interface Instalment {
	/** In the list as written. */
	readonly index: number;
	readonly day: string;
	readonly amount: Exact;
}

/** The instalments of an account, the oldest first. */
export function instalmentsOf({ instalments }: DataGroup): readonly Instalment[] {
	if (!Array.isArray(instalments)) return [];
	return (instalments as readonly DataGroup[])
		.flatMap(({ day, amount }, index) =>
			typeof day === 'string' && typeof amount === 'string' ? { index, day, amount: new Exact(amount) } : [],
		)
		.sort((one, other) => (one.day < other.day ? -1 : Number(one.day > other.day)));
}
