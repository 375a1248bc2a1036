import { fork } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { afterAll } from 'vitest';

/** What goes wrong: at the call with this number, or at the calls of a name on paths that hold a text. */
export type CommandFault = { readonly code: string } & (
	| { readonly call: number }
	| { readonly name: string; readonly path: string }
);

/** What somebody does in the middle of a command: before the first call on a path that holds `at`. */
export interface Happening {
	readonly at: string;
	readonly write?: string;
	readonly remove?: string;
}

export interface CommandRan {
	readonly code: number;
	readonly stdout: string;
	readonly stderr: string;
	/** The calls that change something on the disk. */
	readonly calls: readonly { readonly name: string; readonly paths: readonly string[] }[];
}

/** Runs the real commands in a process of its own, one for all tests of a file, since most of a short command is its start. */
export async function commands() {
	const child = fork(join(import.meta.dirname, '../fixtures/command.mjs'), [], { execArgv: [] });
	afterAll(() => {
		child.kill('SIGKILL');
	});
	await once(child, 'message');
	return async (
		args: readonly string[],
		order: { readonly fault?: CommandFault; readonly happening?: Happening } = {},
	): Promise<CommandRan> => {
		const answer = once(child, 'message');
		child.send({ args, ...order });
		const [ran] = await answer;
		return ran as CommandRan;
	};
}
