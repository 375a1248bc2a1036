import { join } from 'node:path';
import { contained } from '../../contained/contained.ts';
import { programFolder } from '../../program-folder.ts';
import type { Place, ReadWord, Report, WordFault, WordRequest } from '../../types/index.ts';
import type { WordAnswer, WordJob } from './word-job.ts';

/** What reading a file may take. */
export interface WordLimits {
	/** Of processor time: a busy machine refuses no file that an idle one takes. */
	readonly processorSeconds: number;
	/** Of time on the wall, for a child that does nothing at all. */
	readonly seconds: number;
	/** Of JavaScript's own memory. */
	readonly heapMegabytes: number;
	/** Of all memory. */
	readonly megabytes: number;
}

const usual: WordLimits = { processorSeconds: 4, seconds: 120, heapMegabytes: 320, megabytes: 480 };

/**
 * Reads a Word file in a process of its own, within limits of processor time and memory; reports and answers undefined where it
 * cannot be taken in whole.
 */
export async function openWord(
	bytes: Uint8Array,
	request: WordRequest,
	place: Place,
	report: Report,
	asked: Partial<WordLimits> = {},
): Promise<ReadWord | undefined> {
	const limits = { ...usual, ...asked };
	const child = contained<WordJob, WordAnswer, never>({
		program: join(programFolder(), 'import/word/child.js'),
		environment: {},
		setup: { parent: process.pid, megabytes: limits.megabytes, processorSeconds: limits.processorSeconds },
		heapMegabytes: limits.heapMegabytes,
	});
	const outcome = await child.ask({ bytes, request }, limits.seconds);
	await child.end();
	const answer = outcome.type === 'answered' ? outcome.answer : { fault: faultOf(outcome) };
	if ('fault' in answer) {
		report({ code: 'import-word', severity: 'error', place, params: { fault: answer.fault } });
		return undefined;
	}
	const { read } = answer;
	if (read.lost.length === 0) return read;
	const expected = read.lost.slice(0, 12).join(' ');
	report({ code: 'import-words', severity: 'error', place, params: { expected, found: '' } });
	return undefined;
}

/** Ended for the processor time that it took, or for its memory, by another signal; ended by itself: the file is not what it says. */
function faultOf(
	outcome: { readonly type: 'slow' } | { readonly type: 'stopped'; readonly reason: string },
): WordFault {
	if (outcome.type === 'slow' || outcome.reason === 'SIGTERM') return 'slow';
	return /^(?:SIG|exit)/u.test(outcome.reason) ? 'memory' : 'damaged';
}
