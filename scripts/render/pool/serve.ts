import { rmSync } from 'node:fs';
import { Worker } from 'node:worker_threads';
import type { Said } from '../../contained/contained.ts';
import type { Watch } from '../../contained/watchman.ts';
import type { At, Setup } from './job.ts';

/**
 * Serves as a child process: the first message is the setup, every other one a job, done one after the other.
 * @param open what does the jobs; it tells what it begins, so that it is known what a document ended
 */
export function serve<Job, Answer>(
	open: (setup: Setup, begin: (at: At) => void) => (job: Job) => Promise<Answer>,
): void {
	process.once('message', (setup: Setup) => {
		const { parent, megabytes, heavyMegabytes, scratch } = setup;
		const watch: Watch = { parent, megabytes, scratch };
		process.once('disconnect', () => {
			rmSync(scratch, { recursive: true, force: true });
			process.exit();
		});
		new Worker(new URL('../../contained/watchman.js', import.meta.url), { workerData: watch }).unref();
		const say = (said: Said<Answer, At>) => process.send?.(said);
		const work = open(setup, (at) => say({ at }));
		process.on('message', (job: Job) => {
			work(job).then(
				(answer) => say({ answer, heavy: process.memoryUsage.rss() > heavyMegabytes * 1024 ** 2 }),
				(error: unknown) => say({ failed: String(error) }),
			);
		});
	});
}
