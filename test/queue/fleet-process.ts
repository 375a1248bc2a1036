import { spawn } from 'node:child_process';
import { onTestFinished } from 'vitest';

/** A command of the fleet in a process of its own. */
export interface FleetProcess {
	readonly pid: number;
	/** What it has said so far. */
	said(): string;
	kill(signal: NodeJS.Signals): void;
	readonly ended: Promise<{ readonly code: number; readonly said: string }>;
}

/** Starts `regelrett fleet …`; ended with the test. */
export function fleet(...args: readonly string[]): FleetProcess {
	return command('fleet', ...args);
}

export function command(...args: readonly string[]): FleetProcess {
	const child = spawn(process.execPath, ['.regelrett/js/cli.js', ...args, '--lang', 'en'], {
		stdio: ['ignore', 'pipe', 'pipe'],
		env: { ...process.env, REGELRETT_QUEUE: '' },
	});
	const parts: string[] = [];
	for (const stream of [child.stdout, child.stderr]) stream.on('data', (part: Buffer) => parts.push(part.toString()));
	const said = () => parts.join('');
	const ended = new Promise<{ code: number; said: string }>((resolve) => {
		child.on('close', (code) => resolve({ code: code ?? -1, said: said() }));
	});
	onTestFinished(() => {
		child.kill('SIGKILL');
	});
	return { pid: child.pid ?? 0, said, kill: (signal) => child.kill(signal), ended };
}
