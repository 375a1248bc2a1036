import type { StudioWork, StudioWorkEnd, StudioWorkName } from '../../types/index.ts';
import { progressOf } from './progress-of.ts';

/** Work that runs. */
export interface Running {
	readonly end: Promise<StudioWorkEnd>;
	stop(): void;
}

export interface WorkQueue {
	/** Does a piece of work when all that came before it has ended. @param begin is told how to say how far it has come */
	add(name: StudioWorkName, begin: (hear: (said: string) => void) => Running): Promise<StudioWorkEnd>;
	/** How each stands that has not ended, the first first. */
	works(): readonly StudioWork[];
	/** Ends a piece of work, or takes it out of the queue; false where there is none of this number. */
	stop(number: number): boolean;
	/** Ends everything, and takes nothing on any more. */
	close(): void;
}

/** A piece of work that has not ended. */
interface Held {
	work: StudioWork;
	stop?: () => void;
	isStopped: boolean;
}

const stopped: StudioWorkEnd = {
	outcome: 'stopped',
	code: undefined,
	files: [],
	findings: [],
	said: '',
};

/** One piece of work at a time, in the order in which they were asked for, since each changes what the next one reads. */
export function openWorkQueue(tell: (work: StudioWork) => void): WorkQueue {
	const open = new Map<number, Held>();
	let last: Promise<unknown> = Promise.resolve();
	let count = 0;
	let isClosed = false;

	return {
		async add(name, begin) {
			count += 1;
			const number = count;
			const work: StudioWork = { number, name, state: 'waiting', said: '', steps: undefined };
			const held: Held = { work, isStopped: isClosed };
			open.set(number, held);
			const enter = (now: Partial<StudioWork>) => {
				held.work = { ...held.work, ...now };
				tell(held.work);
			};
			enter({});
			const turn = last.then(async () => {
				if (held.isStopped) return stopped;
				enter({ state: 'running' });
				const running = begin((said) => enter(progressOf(said, held.work)));
				held.stop = () => running.stop();
				const end = await running.end;
				return held.isStopped && end.outcome !== 'done' ? stopped : end;
			});
			last = turn.catch(() => {});
			try {
				return await turn;
			} finally {
				open.delete(number);
				enter({ state: 'ended' });
			}
		},
		works: () => [...open.values()].map(({ work }) => work),
		stop,
		close() {
			isClosed = true;
			for (const number of open.keys()) stop(number);
		},
	};

	function stop(number: number): boolean {
		const held = open.get(number);
		if (held === undefined) return false;
		held.isStopped = true;
		held.stop?.();
		return true;
	}
}
