import { listIn } from '../../fields/datum.ts';
import type { DataGroup } from '../../types/index.ts';

/** One that a document is sent to, as its author names it. */
export interface Addressed {
	readonly name: string;
	/** As the document itself says; undefined: it does not. */
	readonly copies: number | undefined;
	/** Where the front matter names it. */
	readonly path: readonly [field: string, ...rest: PropertyKey[]];
}

/** Whom a document is sent to: its `recipients`, and its `distribution` where its kind has one. */
export function addressedIn({ distribution, recipients }: DataGroup): readonly Addressed[] {
	const distributed = listIn(distribution).flatMap((entry, index): readonly Addressed[] => {
		const { recipient, copies } = (entry ?? {}) as DataGroup;
		if (typeof recipient !== 'string') return [];
		const path = ['distribution', index, 'recipient'] as const;
		return [{ name: recipient, copies: typeof copies === 'number' ? copies : undefined, path }];
	});
	const named = listIn(recipients).flatMap((name, index): readonly Addressed[] =>
		typeof name === 'string' ? [{ name, copies: undefined, path: ['recipients', index] }] : [],
	);
	return [...distributed, ...named];
}
