import { Worker } from 'node:worker_threads';
import type { Answer, Job, Setup } from './job.ts';
import { createTypesetter } from './typesetter.ts';
import type { Watch } from './watchman.ts';

/*
 * The program of a child process. Typst runs here and not in the process of the command, because some documents end
 * the process they are set in. Its first message is the setup, every other one a document.
 */

process.once('disconnect', () => process.exit());

process.once('message', (setup: Setup) => {
	const watch: Watch = { parent: process.ppid, megabytes: setup.megabytes };
	new Worker(new URL('./watchman.js', import.meta.url), { workerData: watch }).unref();
	const typeset = createTypesetter(setup);
	process.on('message', (job: Job) => {
		const outcome = typeset(job);
		const answer: Answer = { ...outcome, heavy: process.memoryUsage.rss() > (setup.megabytes * 1024 ** 2) / 2 };
		process.send?.(answer);
	});
});
