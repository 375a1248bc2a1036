import type { Message } from '../types/index.ts';

/** What programs read from the exit of a command (see the README). */
export const exitCodes = { well: 0, documents: 1, usage: 2, machine: 3, locked: 75, stopped: 130 } as const;

/** Findings that say the program or the machine failed, not the documents. */
const machine: ReadonlySet<string> = new Set([
	'company-stopped',
	'company-slow',
	'renderer-stopped',
	'renderer-slow',
	'output-disk-full',
	'output-not-writable',
	'output-in-use',
	'output-incomplete',
	'output-failed',
	'output-folder-foreign',
	'build-lock-lost',
	'input-changed',
	'queue-refused',
	'queue-unreachable',
	'queue-inputs-differ',
	'shared-folder-missing',
	'shared-file-damaged',
	'internal',
]);

/** The exit code that findings lead to. */
export function exitCodeOf(messages: readonly Message[]): number {
	const errors = messages.filter((message) => message.severity === 'error');
	if (errors.length === 0) return exitCodes.well;
	if (errors.some(({ code }) => code === 'build-locked')) return exitCodes.locked;
	return errors.some(({ code }) => machine.has(code)) ? exitCodes.machine : exitCodes.documents;
}
