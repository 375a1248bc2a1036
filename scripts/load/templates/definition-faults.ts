import type { z } from 'zod';
import { type DefinitionFault, definitionFaults } from '../../types/index.ts';

/** What is wrong at one place of a file in `templates/`. */
export interface FaultAt {
	readonly path: readonly PropertyKey[];
	readonly fault: DefinitionFault;
	/** What it may be, where only some words are allowed. */
	readonly choices: readonly string[];
}

/**
 * What a schema found in what stands in a file of `templates/`. A schema's own message is one of our faults by name;
 * where it has none, the kind of issue says what is wrong.
 * @param written what the schema was given
 */
export function definitionFaultsOf({ issues }: z.core.$ZodError, written: unknown): readonly FaultAt[] {
	return issues.flatMap((issue): readonly FaultAt[] => {
		const { path } = issue;
		// Names that there are not are told one by one, each at its own line.
		if (issue.code === 'unrecognized_keys')
			return issue.keys.map((key) => ({ path: [...path, key], fault: 'unknown', choices: [] }));
		if (issue.code === 'invalid_value' && !isMissing(written, path))
			return [{ path, fault: 'not-choice', choices: issue.values.map(String) }];
		return [{ path, fault: faultOf(issue, written), choices: [] }];
	});
}

function faultOf(issue: z.core.$ZodIssue, written: unknown): DefinitionFault {
	const named = definitionFaults.find((fault) => fault === issue.message);
	if (named !== undefined) return named;
	if (isMissing(written, issue.path)) return 'missing';
	if (issue.code === 'invalid_type') return shapes[issue.expected] ?? 'form';
	if (issue.code === 'invalid_key') return 'unknown';
	return issue.code === 'too_small' ? 'empty' : 'form';
}

const shapes: { readonly [expected: string]: DefinitionFault } = {
	string: 'not-text',
	number: 'not-number',
	int: 'not-whole-number',
	array: 'not-list',
	object: 'not-group',
	record: 'not-group',
};

function isMissing(written: unknown, path: readonly PropertyKey[]): boolean {
	const [step, ...rest] = path;
	if (step === undefined) return written === undefined;
	return written === null || typeof written !== 'object' || isMissing(Reflect.get(written, step), rest);
}
