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
export function runProcess(run: Run): Promise<Taken> {
	return runSideBySide([run]);
}

/**
 * The same for programs that run at the same time, which are measured as one.
 * @param beside processes that run already, whose memory is counted with theirs where memory is watched
 */
export async function runSideBySide(runs: readonly Run[], beside: readonly number[] = []): Promise<Taken> {
	const before = cpuOfEnded();
	const start = performance.now();
	const watched = [...beside];
	let peak = runs.some(({ watch }) => watch) ? 0 : Number.NaN;
	const look = () => {
		peak = Math.max(
			peak,
			watched.reduce((sum, process) => sum + memoryOfTree(process), 0),
		);
	};
	const timer = Number.isNaN(peak) ? undefined : setInterval(look, everyMilliseconds);
	try {
		await Promise.all(runs.map((run) => toItsEnd(run, (process) => watched.push(process))));
		return { wall: (performance.now() - start) / 1000, cpu: cpuOfEnded() - before, peak };
	} finally {
		clearInterval(timer);
	}
}

async function toItsEnd({ command, args, env = {} }: Run, onStart: (process: number) => void): Promise<void> {
	const child = spawn(command, args, { stdio: ['ignore', 'ignore', 'pipe'], env: { ...process.env, ...env } });
	if (child.pid !== undefined) onStart(child.pid);
	let told = '';
	child.stderr.setEncoding('utf8').on('data', (text: string) => {
		told = (told + text).slice(-2000);
	});
	const [code, signal] = await once(child, 'close');
	if (code !== 0) throw new Error(`${[command, ...args].join(' ')} ended with ${code ?? signal}\n${told}`);
}

/** What several runs took together. */
export function together(runs: readonly Taken[]): Taken {
	return {
		wall: runs.reduce((sum, { wall }) => sum + wall, 0),
		cpu: runs.reduce((sum, { cpu }) => sum + cpu, 0),
		peak: Math.max(...runs.map(({ peak }) => peak)),
	};
}
