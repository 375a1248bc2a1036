import { rmSync } from 'node:fs';
import { Worker } from 'node:worker_threads';
import type { Said } from '../../contained/contained.ts';
import type { Watch } from '../../contained/watchman.ts';
import { watchmanProgram } from '../../contained/watchman-program.ts';
import type { At, Setup } from './job.ts';

/**
 * Serves as a child process: the first message is the setup, every other one a job, done one after the other.
 * @param open what does the jobs; it tells what it begins, so that it is known what a document ended
 * @param needed how many bytes the next child would need from the start as well, so that it would be no lighter
 */
export function serve<Job, Answer>(
	open: (setup: Setup, begin: (at: At) => void) => (job: Job) => Promise<Answer>,
	needed: () => number = () => 0,
): void {
	process.once('message', (setup: Setup) => {
		const { parent, megabytes, heavyMegabytes, scratch } = setup;
		const watch: Watch = { parent, megabytes, scratch };
		process.once('disconnect', () => {
			rmSync(scratch, { recursive: true, force: true });
			process.exit();
		});
		new Worker(watchmanProgram(), { workerData: watch }).unref();
		const say = (said: Said<Answer, At>) => process.send?.(said);
		// A child that needs much from the start has half as much again to work with.
		const isHeavy = (most: number) => process.memoryUsage.rss() > Math.max(most, needed() + most / 2);
		const work = open(setup, (at) => say({ at }));
		process.on('message', (job: Job) => {
			work(job).then(
				(answer) => say({ answer, heavy: isHeavy(heavyMegabytes * 1024 ** 2) }),
				(error: unknown) => say({ failed: String(error) }),
			);
		});
	});
}
