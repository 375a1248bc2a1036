import { type Contained, type Containment, contained, type Outcome } from '../../contained/contained.ts';
import { type Line, lineUp } from './line.ts';

/** A job, and how large it is beside others. */
export interface Task<Job> {
	/** Asked for when a child is free, so that what waits takes no room. */
	readonly job: () => Job;
	readonly extent: number;
	/** Wall clock after which it is given up. */
	readonly seconds: number;
}

export interface PoolSize {
	/** Children at most. */
	readonly jobs: number;
	/** How much has to wait before another child is worth its start. */
	readonly worthAnother: number;
}

/** Asks one and the same child once, which is started anew when it has ended; never rejects. */
export type Ask<Job, Answer, At> = (task: Pick<Task<Job>, 'job' | 'seconds'>) => Promise<Outcome<Answer, At>>;

interface ChildPool<Job, Answer, At> {
	/** Waits for a free child, and gives up after so many seconds of work; never rejects. */
	run(task: Task<Job>): Promise<Outcome<Answer, At>>;
	/** Waits for a free child, which works for nothing else until the work has ended: so it can keep something in between. */
	lend(work: (ask: Ask<Job, Answer, At>) => Promise<void>): Promise<void>;
	/** Ends all children; jobs still in hand or waiting are answered as stopped. */
	close(): Promise<void>;
}

interface Waiting<Job, Answer, At> {
	readonly task: Task<Job>;
	readonly extent: number;
	readonly settle: (outcome: Outcome<Answer, At>) => void;
}

/**
 * Children that share the jobs; a job that ends its child is tried once more, with a fresh one.
 *
 * One half of the children take what is smallest among what waits, the other half what is largest, until they meet: so
 * nothing small waits behind something large, and no large job is begun last, while the other children have none. A
 * single child takes what is smallest.
 */
export function childPool<Job extends object, Answer, At>(
	{ jobs, worthAnother }: PoolSize,
	containment: Containment,
): ChildPool<Job, Answer, At> {
	const children = Array.from({ length: jobs }, () => contained<Job, Answer, At>(containment));
	const busy = new Set<Contained<Job, Answer, At>>();
	const line: Line<Waiting<Job, Answer, At>> = lineUp();
	const borrowers: ((child: Contained<Job, Answer, At>) => void)[] = [];
	let closed = false;
	let handingOut = false;

	return {
		run(task) {
			return new Promise((settle) => {
				line.add({ task, extent: task.extent, settle });
				if (handingOut) return;
				// When all that is asked for at once stands in line: only then is it known what is largest.
				handingOut = true;
				queueMicrotask(handOut);
			});
		},
		lend(work) {
			return new Promise((resolve, reject) => {
				borrowers.push((child) => {
					busy.add(child);
					work((task) => ask(child, task))
						.then(resolve, reject)
						.finally(() => {
							busy.delete(child);
							handOut();
						});
				});
				handOut();
			});
		},
		async close() {
			closed = true;
			handOut();
			await Promise.all(children.map((child) => child.end()));
		},
	};

	function handOut(): void {
		handingOut = false;
		while (closed && line.length() > 0) line.first()?.settle(given);
		for (const child of children.filter((one) => !busy.has(one)).sort(warmFirst)) borrowers.shift()?.(child);
		for (const child of children) {
			if (busy.has(child) || !isWorthwhile(child)) continue;
			const next = children.indexOf(child) % 2 === 0 ? line.first() : line.last();
			if (next) void work(child, next);
		}
	}

	/** A child that runs costs nothing; the first has to be started, and others when there is enough for them to do. */
	function isWorthwhile(child: Contained<Job, Answer, At>): boolean {
		return child.isWarm() || line.extent() >= worthAnother || busy.size + children.filter(isWarm).length === 0;
	}

	async function work(child: Contained<Job, Answer, At>, { task, settle }: Waiting<Job, Answer, At>): Promise<void> {
		busy.add(child);
		const first = await ask(child, task);
		const outcome = first.type === 'stopped' ? await ask(child, task) : first;
		busy.delete(child);
		settle(outcome);
		handOut();
	}

	async function ask(
		child: Contained<Job, Answer, At>,
		{ job, seconds }: Parameters<Ask<Job, Answer, At>>[0],
	): Promise<Outcome<Answer, At>> {
		return closed ? given : child.ask(job(), seconds);
	}
}

function warmFirst(one: Contained<never, unknown, unknown>, other: Contained<never, unknown, unknown>): number {
	return Number(other.isWarm()) - Number(one.isWarm());
}

function isWarm(child: Contained<never, unknown, unknown>): boolean {
	return child.isWarm();
}

const given = { type: 'stopped', reason: 'close', at: undefined } as const;
