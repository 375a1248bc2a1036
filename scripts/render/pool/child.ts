import { rmSync } from 'node:fs';
import { Worker } from 'node:worker_threads';
import type { Said } from '../../contained/contained.ts';
import type { Watch } from '../../contained/watchman.ts';
import type { Answer, At, Job, Setup } from './job.ts';
import { createWorkshop } from './workshop.ts';

/*
 * The program of a child process. Documents are rendered here and not in the process of the command, because some end
 * the process they are rendered in. Its first message is the setup, every other one a job.
 */

process.once('message', (setup: Setup) => {
	const { parent, megabytes, heavyMegabytes, scratch } = setup;
	const watch: Watch = { parent, megabytes, scratch };
	process.once('disconnect', () => {
		rmSync(scratch, { recursive: true, force: true });
		process.exit();
	});
	new Worker(new URL('../../contained/watchman.js', import.meta.url), { workerData: watch }).unref();
	const work = createWorkshop(setup, (at) => say({ at }));
	process.on('message', (job: Job) => {
		work(job).then(
			(answer) => say({ answer, heavy: process.memoryUsage.rss() > heavyMegabytes * 1024 ** 2 }),
			(error: unknown) => say({ failed: String(error) }),
		);
	});
});

function say(said: Said<Answer, At>): void {
	process.send?.(said);
}
