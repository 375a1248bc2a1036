import { type ChildProcess, fork } from 'node:child_process';
import { on, once } from 'node:events';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';

export interface Child {
	readonly process: ChildProcess;
	/** The next thing it says. */
	next(): Promise<unknown>;
	/** Gives an order and waits for the answer. */
	ask(...order: readonly string[]): Promise<unknown>;
	/** kill -9, and waits until it is gone. */
	kill(): Promise<void>;
}

/** Starts a fixture on a folder for outputs, after its first word; it is gone after the test. */
export async function start(fixture: string, out: string): Promise<Child> {
	const child = fork(join(import.meta.dirname, '../fixtures', fixture), [out], { execArgv: [] });
	const words = on(child, 'message', { close: ['exit'] });
	const next = async (): Promise<unknown> => {
		const { value, done } = await words.next();
		if (done) {
			throw new Error(`the process ended: ${child.exitCode ?? child.signalCode}`);
		}
		return value[0];
	};
	const kill = async (): Promise<void> => {
		if (child.exitCode === null && child.signalCode === null) {
			const exit = once(child, 'exit');
			child.kill('SIGKILL');
			await exit;
		}
	};
	onTestFinished(kill);
	await next();
	return {
		process: child,
		next,
		ask: (...order) => {
			child.send(order);
			return next();
		},
		kill,
	};
}
