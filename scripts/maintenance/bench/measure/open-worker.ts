import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { cpuOfTree } from './process-tree.ts';
import type { Taken } from './taken.ts';

/** A process that stays: it reads orders from its input, one JSON a line, and answers each with `done`. */
export interface Worker {
	/** Has an order done, and measures the process with all that it has started. */
	ask(order: unknown): Promise<Taken>;
	close(): Promise<void>;
}

export function openWorker(command: string, args: readonly string[]): Worker {
	const child = spawn(command, args, { stdio: ['pipe', 'pipe', 'pipe'] });
	let told = '';
	child.stderr.setEncoding('utf8').on('data', (text: string) => {
		told = (told + text).slice(-2000);
	});
	const ended = once(child, 'close');
	const answers = createInterface({ input: child.stdout })[Symbol.asyncIterator]();
	return {
		async ask(order) {
			const process = child.pid ?? Number.NaN;
			const before = cpuOfTree(process);
			const start = performance.now();
			child.stdin.write(`${JSON.stringify(order)}\n`);
			const { value, done } = await answers.next();
			const wall = (performance.now() - start) / 1000;
			if (done === true || value !== 'done') throw new Error(`${[command, ...args].join(' ')}: ${value}\n${told}`);
			return { wall, cpu: cpuOfTree(process) - before, peak: Number.NaN };
		},
		async close() {
			child.stdin.end();
			await ended;
		},
	};
}
