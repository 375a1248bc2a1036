import { workerData } from 'node:worker_threads';

/*
 * A thread beside the one that sets documents, which cannot look up from its work: it ends the child when its memory
 * is beyond the limit, because the limit of the heap holds for JavaScript alone, and when the command is gone.
 */

/** What the thread is told. */
export interface Watch {
	readonly parent: number;
	readonly megabytes: number;
}

const { parent, megabytes } = workerData as Watch;

setInterval(() => {
	const tooLarge = process.memoryUsage.rss() > megabytes * 1024 ** 2;
	if (tooLarge || process.ppid !== parent) process.kill(process.pid, 'SIGKILL');
}, 200);
