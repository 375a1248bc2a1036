import { clean } from '../../fields/clean.ts';
import type { Datum, MergeMessages, Message, Report } from '../../types/index.ts';
import type { Facts } from './facts.ts';
import { printing, testing } from './helpers/index.ts';
import { limits } from './limits.ts';
import type { Merged } from './merged.ts';
import { nameOf } from './name-of.ts';
import { newOutput, OutputTooLong } from './new-output.ts';
import type { Reader } from './new-reader.ts';
import type { Call, Program, Reference, Run } from './program.ts';

/**
 * Runs a compiled text over facts. What the compiled text itself returns is empty: all that it prints goes through
 * the helpers given to it, in order, values as tokens. Undefined when it printed without end.
 */
export function run(compiled: Run, program: Program, facts: Facts, reader: Reader, report: Report): Merged | undefined {
	const output = newOutput();

	function content(index: number): string {
		output.content(item(program.contents, index));
		return '';
	}

	function print(index: number, start: number, end: number, base: unknown): string {
		const reference = item(program.references, index);
		const value = reader.need(reference, base);
		const text = value === undefined ? '' : printable(value, reference);
		output.print({ type: 'value', text, name: reference.written, start, end });
		return '';
	}

	function call(index: number, start: number, end: number, ...bases: unknown[]): string {
		const text = answer(item(program.calls, index), bases);
		output.print({ type: 'value', text: String(text ?? ''), name: item(program.calls, index).helper, start, end });
		return '';
	}

	function fixture(index: number): string {
		const { helper, text, start, end } = item(program.fixtures, index);
		if (helper === 'heading') {
			output.print({ type: 'value', text: clean(facts.headings.get(text) ?? ''), name: helper, start, end });
		} else output.print({ type: helper, text, name: helper === 'section' ? `section "${text}"` : helper, start, end });
		return '';
	}

	function test(index: number, base: unknown): Datum {
		output.count();
		return reader.test(item(program.references, index), base);
	}

	function ask(index: number, ...bases: unknown[]): boolean {
		output.count();
		return answer(item(program.calls, index), bases) === true;
	}

	function items(index: number, base: unknown): readonly Datum[] {
		const value = test(index, base);
		if (Array.isArray(value)) return value;
		if (value !== null) refuseBlock('#each', 'list', item(program.references, index));
		return [];
	}

	function group(index: number, base: unknown): Datum {
		const value = test(index, base);
		if (value === null || (typeof value === 'object' && !Array.isArray(value))) return value;
		refuseBlock('#with', 'group', item(program.references, index));
		return null;
	}

	/** What a helper makes of its values; undefined when that was reported. */
	function answer({ helper, values, start }: Call, bases: readonly unknown[]): string | boolean | undefined {
		const { takesNull, expected, run: make } = { ...printing, ...testing }[helper];
		const rest = bases.values();
		const given = values.map((value) => {
			if (typeof value !== 'object') return value;
			const base = rest.next().value;
			return takesNull ? reader.test(value, base) : reader.need(value, base);
		});
		const known = given.filter((value) => value !== undefined);
		if (known.length < given.length) return undefined;
		const result = make(known, facts.language);
		if (result === undefined) problem('helper-argument', start, { helper, expected });
		return result;
	}

	function printable(value: Exclude<Datum, null>, reference: Reference): string {
		if (typeof value === 'string') return clean(value);
		if (Number.isSafeInteger(value)) return String(value);
		const name = reference.steps === undefined ? reference.written : nameOf(reference.steps);
		problem('value-not-printable', reference.start, { name, shape: shapeOf(value) });
		return '';
	}

	function refuseBlock(helper: string, expected: 'list' | 'group', { start }: Reference): void {
		problem('helper-argument', start, { helper, expected });
	}

	function problem<C extends keyof MergeMessages>(code: C, offset: number, params: MergeMessages[C]): undefined {
		report({ code, severity: 'error', place: program.placeAt(offset), params } as Message);
	}

	try {
		compiled(facts.scope, { helpers: { content, print, call, fixture, test, ask, items, group } });
	} catch (error) {
		if (!(error instanceof OutputTooLong)) throw error;
		return problem('output-too-long', program.source.bodyStart, { limit: limits.output });
	}
	return output.merged();
}

function shapeOf(value: Exclude<Datum, null>): MergeMessages['value-not-printable']['shape'] {
	if (typeof value === 'boolean') return 'yes-no';
	if (typeof value === 'number') return 'number';
	return Array.isArray(value) ? 'list' : 'group';
}

function item<T>(list: readonly T[], index: number): T {
	const found = list[index];
	if (found === undefined) throw new RangeError(`nothing at ${index}`);
	return found;
}
