import { nearest } from '../../messages/nearest.ts';
import type { Report } from '../../types/index.ts';
import type { Facts } from './facts.ts';
import { lookUp } from './look-up.ts';
import type { Program, Reference } from './program.ts';
import { unknownName } from './unknown-name.ts';

const codes = { heading: 'section-unknown', word: 'word-unknown', chart: 'chart-unknown' } as const;

/** Reports every name that the facts and the kind do not declare, also where this run never comes; gives them back. */
export function checkNames(
	program: Program,
	{ scope, declared = scope, headings, words, charts = new Map() }: Facts,
	report: Report,
): ReadonlySet<Reference> {
	const unknown = new Set<Reference>();
	for (const reference of program.references) {
		const { steps, taken, start } = reference;
		if (steps === undefined) continue;
		const found = lookUp(declared, steps, 0);
		if (!('names' in found)) continue;
		unknown.add(reference);
		// Within an unknown list or group every name is unknown; the block's own is reported.
		if (found.unknownStep < taken) continue;
		report(unknownName(reference, steps, found.unknownStep, found.names, scope, program.placeAt(start)));
	}
	const keys = { heading: headings, word: words, chart: charts };
	for (const { text: key, keyOf, start } of program.fixtures) {
		if (keyOf === undefined) continue;
		const known: ReadonlyMap<string, unknown> = keys[keyOf];
		if (known.has(key)) continue;
		const code = codes[keyOf];
		const params = { key, nearest: nearest(key, known.keys()) };
		report({ code, severity: 'error', place: program.placeAt(start), params });
	}
	return unknown;
}
