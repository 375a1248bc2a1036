import { traceNames } from './trace-names.ts';
import type { Writer } from './writer.ts';

/** Refuses every `name=value` of a call: no helper and no block takes any. */
export function refuseOptions(hash: hbs.AST.Hash | undefined, writer: Writer): void {
	for (const pair of hash?.pairs ?? []) {
		writer.refuse('template-forbidden', pair, { what: 'option', text: pair.key });
		traceNames([pair.value], writer);
	}
}
