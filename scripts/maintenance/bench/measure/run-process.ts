import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { cpuOfEnded, memoryOfTree } from './process-tree.ts';
import type { Taken } from './taken.ts';

const everyMilliseconds = 50;

export interface Run {
	readonly command: string;
	readonly args: readonly string[];
	readonly env?: Readonly<Record<string, string>>;
	/** Whether memory is watched, which costs the machine a little. */
	readonly watch?: boolean;
}

/** Runs a program to its end, and measures it with all that it starts; one that fails stops the measurement. */
export async function runProcess({ command, args, env = {}, watch = false }: Run): Promise<Taken> {
	const before = cpuOfEnded();
	const start = performance.now();
	const child = spawn(command, args, { stdio: ['ignore', 'ignore', 'pipe'], env: { ...process.env, ...env } });
	let told = '';
	child.stderr.setEncoding('utf8').on('data', (text: string) => {
		told = (told + text).slice(-2000);
	});
	let peak = watch ? 0 : Number.NaN;
	const look = () => {
		if (child.pid !== undefined) peak = Math.max(peak, memoryOfTree(child.pid));
	};
	const timer = watch ? setInterval(look, everyMilliseconds) : undefined;
	try {
		const [code, signal] = await once(child, 'close');
		const wall = (performance.now() - start) / 1000;
		if (code !== 0) throw new Error(`${[command, ...args].join(' ')} ended with ${code ?? signal}\n${told}`);
		return { wall, cpu: cpuOfEnded() - before, peak };
	} finally {
		clearInterval(timer);
	}
}

/** What several runs took together. */
export function together(runs: readonly Taken[]): Taken {
	return {
		wall: runs.reduce((sum, { wall }) => sum + wall, 0),
		cpu: runs.reduce((sum, { cpu }) => sum + cpu, 0),
		peak: Math.max(...runs.map(({ peak }) => peak)),
	};
}
