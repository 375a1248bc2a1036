import type { Root } from 'mdast';
import type { Report, Text } from '../../types/index.ts';
import { checkNames } from './check-names.ts';
import type { Facts } from './facts.ts';
import type { Merged } from './merged.ts';
import { newReader } from './new-reader.ts';
import { prepare } from './prepare.ts';
import type { Program } from './program.ts';
import { run } from './run.ts';
import { treeOf } from './tree-of.ts';

/** One text with its facts merged in as tokens, and the tree it reads as. */
export interface MergedText {
	readonly program: Program;
	readonly merged: Merged;
	/** Shared by all who merge this text: to be copied, never changed. */
	readonly root: Root;
}

/** Merges facts into one text and reads it; every fact it reads is added to `used`. Undefined when it was refused. */
export function mergeText(text: Text, facts: Facts, used: Set<string>, report: Report): MergedText | undefined {
	const program = prepare(text);
	program.problems.forEach(report);
	const unknown = checkNames(program, facts, report);
	if (program.run === undefined) return undefined;
	const reader = newReader(program, facts, unknown, used, report);
	const merged = run(program.run, program, facts, reader, report);
	const root = merged && treeOf(program, merged, report);
	return root && { program, merged, root };
}
