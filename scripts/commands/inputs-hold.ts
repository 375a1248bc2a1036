import { changedInputs } from '../load/inputs/changed-inputs.ts';
import { hashInputs } from '../load/inputs/hash-inputs.ts';
import type { Report } from '../types/index.ts';
import type { Options } from './options.ts';

/** Whether what was read is still what stands there (OUT-8); otherwise the first file that differs is reported. */
export function inputsHold(
	read: ReadonlyMap<string, string>,
	{ root, templatesRoot }: Pick<Options, 'root' | 'templatesRoot'>,
	report: Report,
): boolean {
	const [file, ...others] = changedInputs(read, hashInputs(root, templatesRoot));
	if (file === undefined) return true;
	const place = { file, line: 1, column: 1 };
	report({ code: 'input-changed', severity: 'error', place, params: { others: others.length } });
	return false;
}
