import type { Datum, Language } from '../../types/index.ts';
import { printing, testing } from './helpers/index.ts';
import type { Reader } from './new-reader.ts';
import type { Call } from './program.ts';
import type { Refuse } from './refuse.ts';

/** What a helper makes of its values; undefined when a value is missing or unfit, which was reported. */
export function answer(
	{ helper, values, start }: Call,
	bases: readonly unknown[],
	reader: Reader,
	language: Language,
	refuse: Refuse,
): string | boolean | undefined {
	const { takesNull, expected, run } = { ...printing, ...testing }[helper];
	const rest = bases.values();
	const read = (value: Call['values'][number]): Datum | undefined => {
		if (typeof value !== 'object') return value;
		const base = rest.next().value;
		return takesNull ? reader.test(value, base) : reader.need(value, base);
	};
	const given = values.map(read);
	const known = given.filter((value) => value !== undefined);
	if (known.length < given.length) return undefined;
	return run(known, language) ?? refuse('helper-argument', start, { helper, expected });
}
