import { Worker } from 'node:worker_threads';
import type { Said } from '../../contained/contained.ts';
import type { Watch } from '../../contained/watchman.ts';
import { watchmanProgram } from '../../contained/watchman-program.ts';
import { openPackage } from '../../load/word-file/open-package.ts';
import { readWord } from './read-word.ts';
import { Unreadable } from './unreadable.ts';
import type { WordAnswer, WordJob } from './word-job.ts';

/*
 * The program of a child process that reads one Word file, since a small one can hold more than any process can. Its
 * first message is the setup, the other one the file.
 */

process.once('message', (watch: Watch) => {
	process.once('disconnect', () => process.exit());
	new Worker(watchmanProgram(), { workerData: watch }).unref();
	process.once('message', (job: WordJob) => {
		answer(job).then(
			(made) => say({ answer: made, heavy: true }),
			(error: unknown) => say({ failed: String(error) }),
		);
	});
});

function say(said: Said<WordAnswer, never>): void {
	process.send?.(said);
}

async function answer({ bytes, request }: WordJob): Promise<WordAnswer> {
	const opened = await openPackage(bytes);
	if ('fault' in opened) return opened;
	try {
		return { read: readWord(opened.parts, request) };
	} catch (error) {
		if (error instanceof Unreadable) return { fault: error.fault };
		throw error;
	}
}
