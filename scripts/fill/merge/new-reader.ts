import { clean } from '../../fields/clean.ts';
import type { Datum, Report } from '../../types/index.ts';
import type { Facts } from './facts.ts';
import { lookUp } from './look-up.ts';
import { nameOf } from './name-of.ts';
import type { Program, Reference } from './program.ts';
import { unknownName } from './unknown-name.ts';

/** Reads facts for one run of a text, and keeps which were read. */
export interface Reader {
	/** The value, null when it is missing: for conditions. */
	test(reference: Reference, base: unknown): Datum;
	/** The value; undefined when it is missing, which was reported. */
	need(reference: Reference, base: unknown): Exclude<Datum, null> | undefined;
}

/** A reader that adds every fact it reads to `used`; the names in `unknown` are reported already and read as missing. */
export function newReader(
	program: Program,
	facts: Facts,
	unknown: ReadonlySet<Reference>,
	used: Set<string>,
	report: Report,
): Reader {
	/** Undefined for an unknown name, which was reported. */
	function read(reference: Reference, base: unknown): Datum | undefined {
		const { steps, taken } = reference;
		if (unknown.has(reference)) return undefined;
		if (steps === undefined) return base as Datum;
		const found = lookUp(base as Datum, steps, taken);
		if ('names' in found) {
			const place = program.placeAt(reference.start);
			report(unknownName(reference, steps, found.unknownStep, found.names, facts.scope, place));
			return undefined;
		}
		used.add(nameOf(steps));
		return isEmpty(found.value) ? null : found.value;
	}

	function need(reference: Reference, base: unknown): Exclude<Datum, null> | undefined {
		const value = read(reference, base);
		if (value !== null) return value;
		reportMissing(reference);
		return undefined;
	}

	function reportMissing({ steps = [], start }: Reference): void {
		const [top = ''] = steps;
		const params = { name: nameOf(steps), file: facts.origins.get(String(top)) };
		report({ code: 'value-missing', severity: 'error', place: program.placeAt(start), params });
	}

	return { test: (reference, base) => read(reference, base) ?? null, need };
}

/** Blanks say no more than nothing does. */
function isEmpty(value: Datum): boolean {
	return Array.isArray(value) ? value.length === 0 : typeof value === 'string' && clean(value) === '';
}
