import { rmSync } from 'node:fs';
import { workerData } from 'node:worker_threads';

/*
 * A thread beside the one that works in a child, which cannot look up from its work: it ends the child when its memory
 * is beyond the limit, because the limit of the heap holds for JavaScript alone, when it has had its share of the processor, which
 * a busy machine does not use up as it does time, and when the command is gone.
 */

/** What the thread is told. */
export interface Watch {
	readonly parent: number;
	readonly megabytes: number;
	/** Of processor time, all threads together; undefined: any. */
	readonly processorSeconds?: number;
	/** What the command would have removed. */
	readonly scratch?: string;
}

const { parent, megabytes, processorSeconds, scratch } = workerData as Watch;

setInterval(() => {
	const tooLarge = process.memoryUsage.rss() > megabytes * 1024 ** 2;
	const isOrphan = process.ppid !== parent;
	if (isOrphan && scratch !== undefined) rmSync(scratch, { recursive: true, force: true });
	if (tooLarge || isOrphan) process.kill(process.pid, 'SIGKILL');
	// By this signal the command tells it from memory.
	const { user, system } = process.cpuUsage();
	if (processorSeconds !== undefined && user + system > processorSeconds * 1e6) process.kill(process.pid, 'SIGTERM');
}, 200);
