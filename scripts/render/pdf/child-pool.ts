import { type Contained, type Containment, contained, type Outcome } from './contained.ts';

interface ChildPool<Job, Answer> {
	/** Waits for a free child, and gives up after so many seconds of work; never rejects. */
	run(job: Job, seconds: number): Promise<Outcome<Answer>>;
	/** Ends all children; jobs still in hand are answered as stopped. */
	close(): Promise<void>;
}

/** A few children that share the jobs; a job that ends its child is tried once more, with a fresh one. */
export function childPool<Job extends object, Answer extends { readonly heavy: boolean }>(
	size: number,
	containment: Containment,
): ChildPool<Job, Answer> {
	const children = Array.from({ length: size }, () => contained<Job, Answer>(containment));
	// Taken from the end, so that a warm child is used before another one starts.
	const idle = [...children];
	const waiting: ((child: Contained<Job, Answer>) => void)[] = [];
	let closed = false;

	return {
		async run(job, seconds) {
			const child = idle.pop() ?? (await new Promise<Contained<Job, Answer>>((resolve) => waiting.push(resolve)));
			const first = await ask(child, job, seconds);
			const outcome = first.type === 'stopped' ? await ask(child, job, seconds) : first;
			const next = waiting.shift();
			if (next) next(child);
			else idle.push(child);
			return outcome;
		},
		async close() {
			closed = true;
			await Promise.all(children.map((child) => child.end()));
		},
	};

	async function ask(child: Contained<Job, Answer>, job: Job, seconds: number): Promise<Outcome<Answer>> {
		return closed ? { type: 'stopped', reason: 'close' } : child.ask(job, seconds);
	}
}
