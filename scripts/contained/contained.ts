import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';

/** What became of a job: an answer, or how the child that worked on it ended, and what it was at by its own account. */
export type Outcome<Answer, At> =
	| { readonly type: 'answered'; readonly answer: Answer }
	| { readonly type: 'stopped'; readonly reason: string; readonly at: At | undefined }
	| { readonly type: 'slow'; readonly at: At | undefined };

/** What a child says of its job: what it begins with, that it failed, or its answer. */
export type Said<Answer, At> =
	| { readonly at: At }
	| { readonly failed: string }
	| {
			readonly answer: Answer;
			/** It has grown so large that another should take over. */
			readonly heavy: boolean;
	  };

export interface Containment {
	readonly program: string;
	readonly environment: Readonly<Record<string, string>>;
	/** Sent before the first job. */
	readonly setup: object;
	readonly heapMegabytes: number;
}

/** A child process that is started when it is first asked, and anew when it has ended. */
export interface Contained<Job, Answer, At> {
	/** Never rejects; one job at a time, given up after so many seconds of wall clock. */
	ask(job: Job, seconds: number): Promise<Outcome<Answer, At>>;
	/** Whether it would answer without being started. */
	isWarm(): boolean;
	end(): Promise<void>;
}

/** Runs a program in a child process, which may fail in any way without harm to this one. */
export function contained<Job extends object, Answer, At>(containment: Containment): Contained<Job, Answer, At> {
	let child: ChildProcess | undefined;

	return {
		async ask(job, seconds) {
			const asked = child && isAlive(child) ? child : start(containment);
			child = asked;
			holdOpen(asked, true);
			const { outcome, heavy } = await outcomeOf<Answer, At>(asked, job, seconds);
			// Its answer may be on its way when it is ended: then it is no longer held.
			if (child !== asked) return outcome;
			if (outcome.type !== 'answered' || heavy) await end();
			else holdOpen(asked, false);
			return outcome;
		},
		isWarm: () => child !== undefined && isAlive(child),
		end,
	};

	async function end(): Promise<void> {
		const ending = child;
		child = undefined;
		if (!ending || !isAlive(ending)) return;
		holdOpen(ending, true);
		ending.kill('SIGKILL');
		await once(ending, 'exit');
	}
}

/** Room for what a job needs for a moment, from the start: while it grows by itself, the same is copied again and again. */
const youngMegabytes = 16;

function start({ program, environment, setup, heapMegabytes }: Containment): ChildProcess {
	const child = fork(program, [], {
		execArgv: [`--max-old-space-size=${heapMegabytes}`, `--min-semi-space-size=${youngMegabytes}`],
		env: { ...process.env, NODE_OPTIONS: '', ...environment },
		serialization: 'advanced',
		stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
	});
	// A child that cannot be written to is ending; its exit is what the job hears of.
	child.on('error', () => child.kill('SIGKILL'));
	child.send(setup);
	return child;
}

function isAlive(child: ChildProcess): boolean {
	return child.pid !== undefined && child.exitCode === null && child.signalCode === null;
}

/** A busy child keeps this process running, an idle one does not. */
function holdOpen(child: ChildProcess, busy: boolean): void {
	const change = busy ? 'ref' : 'unref';
	child[change]();
	child.channel?.[change]();
}

interface Settled<Answer, At> {
	readonly outcome: Outcome<Answer, At>;
	readonly heavy: boolean;
}

function outcomeOf<Answer, At>(child: ChildProcess, job: object, seconds: number): Promise<Settled<Answer, At>> {
	return new Promise((resolve) => {
		let at: At | undefined;
		const clock = setTimeout(() => settle({ type: 'slow', at }), seconds * 1000);
		child.on('message', onMessage).once('exit', onExit).once('error', onError);
		child.send(job);

		function onMessage(message: unknown): void {
			const said = message as Said<Answer, At>;
			if ('at' in said) at = said.at;
			else if ('failed' in said) settle({ type: 'stopped', reason: said.failed, at });
			else settle({ type: 'answered', answer: said.answer }, said.heavy);
		}
		function onExit(code: number | null, signal: string | null): void {
			settle({ type: 'stopped', reason: signal ?? `exit ${code}`, at });
		}
		function onError(error: Error): void {
			if (child.pid === undefined) settle({ type: 'stopped', reason: error.message, at });
		}
		function settle(outcome: Outcome<Answer, At>, heavy = false): void {
			clearTimeout(clock);
			child.off('message', onMessage).off('exit', onExit).off('error', onError);
			resolve({ outcome, heavy });
		}
	});
}
