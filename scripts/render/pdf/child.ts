import type { Answer, Job, Setup } from './job.ts';
import { createTypesetter } from './typesetter.ts';

/*
 * The program of a child process. Typst runs here and not in the process of the command, because some documents end
 * the process they are set in. Its first message is the setup, every other one a document.
 */

const heaviest = 1024 ** 3;

process.once('disconnect', () => process.exit());

process.once('message', (setup: Setup) => {
	const typeset = createTypesetter(setup);
	process.on('message', (job: Job) => {
		const answer: Answer = { ...typeset(job), heavy: process.memoryUsage.rss() > heaviest };
		process.send?.(answer);
	});
});
