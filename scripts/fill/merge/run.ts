import { clean } from '../../fields/clean.ts';
import type { Datum, Report } from '../../types/index.ts';
import { answer } from './answer.ts';
import { factNamed } from './fact-named.ts';
import type { Facts } from './facts.ts';
import { limits } from './limits.ts';
import type { Merged } from './merged.ts';
import { newOutput, OutputTooLong } from './new-output.ts';
import type { Reader } from './new-reader.ts';
import { printable } from './printable.ts';
import type { Call, Fixture, Loop, Program, Reference, Run } from './program.ts';
import { refusing } from './refusing.ts';

/**
 * Runs a compiled text over facts. All that it prints goes through these helpers, in order, values as tokens. Undefined when it printed without end.
 */
export function run(compiled: Run, program: Program, facts: Facts, reader: Reader, report: Report): Merged | undefined {
	const output = newOutput();
	const refuse = refusing(program.placeAt, report);
	const loops: Loop[] = [];
	const named = (what: Reference | Call) => factNamed(what, facts.scope, loops);

	const statements = {
		content(index: number): void {
			output.content(item(program.contents, index));
		},
		print(index: number, start: number, end: number, base: unknown): void {
			const reference = item(program.references, index);
			const value = reader.need(reference, base);
			const text = value === undefined ? '' : printable(value, reference, refuse);
			output.print({ type: 'value', text, name: reference.written, fact: named(reference), start, end });
		},
		call(index: number, start: number, end: number, ...bases: unknown[]): void {
			const call = item(program.calls, index);
			const text = answer(call, bases, reader, facts.language, refuse) ?? '';
			output.print({ type: 'value', text: String(text), name: call.helper, fact: named(call), start, end });
		},
		fixture(index: number): void {
			const fixture = item(program.fixtures, index);
			const { helper, start, end } = fixture;
			const type = helper === 'heading' || helper === 'word' ? 'value' : helper;
			output.print({ type, text: worded(fixture, facts), name: writtenAs(fixture), start, end });
		},
	};

	const conditions = {
		test(index: number, base: unknown): Datum {
			return read(item(program.references, index), base);
		},
		ask(index: number, ...bases: unknown[]): boolean {
			output.count();
			return answer(item(program.calls, index), bases, reader, facts.language, refuse) === true;
		},
		items(index: number, base: unknown): readonly Datum[] {
			const reference = item(program.references, index);
			const value = read(reference, base);
			if (Array.isArray(value)) return value;
			if (value !== null) refuse('helper-argument', reference.start, { helper: '#each', expected: 'list' });
			return [];
		},
		group(index: number, base: unknown): Datum {
			const reference = item(program.references, index);
			const value = read(reference, base);
			if (value === null || (typeof value === 'object' && !Array.isArray(value))) return value;
			refuse('helper-argument', reference.start, { helper: '#with', expected: 'group' });
			return null;
		},
	};

	function read(reference: Reference, base: unknown): Datum {
		output.count();
		return reader.test(reference, base);
	}

	try {
		compiled(facts.scope, { ...statements, ...conditions }, loops);
	} catch (error) {
		if (!(error instanceof OutputTooLong)) throw error;
		return refuse('output-too-long', program.source.bodyStart, { limit: limits.output });
	}
	return output.merged();
}

function worded({ helper, text, keyOf }: Fixture, { headings, words }: Facts): string {
	if (keyOf === undefined || helper === 'section' || helper === 'chart') return text;
	return clean((keyOf === 'heading' ? headings : words).get(text) ?? '');
}

function writtenAs({ helper, text }: Pick<Fixture, 'helper' | 'text'>): string {
	return text === '' ? `{{${helper}}}` : `{{${helper} "${text}"}}`;
}

function item<T>(list: readonly T[], index: number): T {
	const found = list[index];
	if (found === undefined) throw new RangeError(`nothing at ${index}`);
	return found;
}
