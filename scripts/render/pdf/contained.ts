import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';

/** What became of a job: an answer, or how the child that worked on it ended. */
export type Outcome<Answer> =
	| { readonly type: 'answered'; readonly answer: Answer }
	| { readonly type: 'stopped'; readonly reason: string }
	| { readonly type: 'slow' };

export interface Containment {
	readonly program: string;
	readonly environment: Readonly<Record<string, string>>;
	/** Sent before the first job. */
	readonly setup: object;
	readonly heapMegabytes: number;
}

/** A child process that is started when it is first asked, and anew when it has ended. */
export interface Contained<Job, Answer> {
	/** Never rejects; one job at a time, given up after so many seconds of wall clock. */
	ask(job: Job, seconds: number): Promise<Outcome<Answer>>;
	end(): Promise<void>;
}

/** Runs a program in a child process, which may fail in any way without harm to this one. */
export function contained<Job extends object, Answer extends { readonly heavy: boolean }>(
	containment: Containment,
): Contained<Job, Answer> {
	let child: ChildProcess | undefined;

	return {
		async ask(job, seconds) {
			child = child && isAlive(child) ? child : start(containment);
			holdOpen(child, true);
			const outcome = await answerOf<Answer>(child, job, seconds);
			if (outcome.type !== 'answered' || outcome.answer.heavy) await end();
			else holdOpen(child, false);
			return outcome;
		},
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

function start({ program, environment, setup, heapMegabytes }: Containment): ChildProcess {
	const child = fork(program, [], {
		execArgv: [`--max-old-space-size=${heapMegabytes}`],
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

function answerOf<Answer>(child: ChildProcess, job: object, seconds: number): Promise<Outcome<Answer>> {
	return new Promise((resolve) => {
		const clock = setTimeout(() => settle({ type: 'slow' }), seconds * 1000);
		child.once('message', onMessage).once('exit', onExit).once('error', onError);
		child.send(job);

		function onMessage(answer: unknown): void {
			settle({ type: 'answered', answer: answer as Answer });
		}
		function onExit(code: number | null, signal: string | null): void {
			settle({ type: 'stopped', reason: signal ?? `exit ${code}` });
		}
		function onError(error: Error): void {
			if (child.pid === undefined) settle({ type: 'stopped', reason: error.message });
		}
		function settle(outcome: Outcome<Answer>): void {
			clearTimeout(clock);
			child.off('message', onMessage).off('exit', onExit).off('error', onError);
			resolve(outcome);
		}
	});
}
