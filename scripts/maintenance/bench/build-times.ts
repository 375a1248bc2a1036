import { appendFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { Format } from '../../types/index.ts';
import { builder } from './corpus.ts';
import { interleave } from './measure/interleave.ts';
import { runProcess } from './measure/run-process.ts';
import type { Taken } from './measure/taken.ts';
import { writeSyntheticRepository } from './synthetic/repository.ts';

/** Builds of a repository of one size, as processes. */
export interface BuildTimes {
	readonly documents: number;
	readonly formats: readonly Format[];
	/** Nothing built before. */
	readonly first: readonly Taken[];
	/** The same again. */
	readonly unchanged: readonly Taken[];
	/** One document has a sentence more. */
	readonly changed: readonly Taken[];
	/** First builds with `--jobs 1` and `--jobs 2`; empty where not asked for. */
	readonly oneJob: readonly Taken[];
	readonly twoJobs: readonly Taken[];
}

export interface BuildOptions {
	readonly documents: number;
	readonly formats: readonly Format[];
	readonly rounds: number;
	readonly jobs: boolean;
}

/** Measures builds of so many invented documents, in a folder that is left behind. */
export async function measureBuilds(
	folder: string,
	{ documents, formats, rounds, jobs }: BuildOptions,
	tell: (line: string) => void,
): Promise<BuildTimes> {
	const root = join(folder, `builds-${documents}`);
	const paths = await writeSyntheticRepository(root, documents);
	const args = [builder(), 'build', '--root', root, '--formats', formats.join()];
	const build = (watch: boolean, ...more: string[]) =>
		runProcess({ command: process.execPath, args: [...args, ...more], watch });
	const anew = async (watch: boolean, ...more: string[]) => {
		for (const made of ['dist', '.regelrett']) await rm(join(root, made), { recursive: true, force: true });
		return build(watch, ...more);
	};
	const change = async (round: number) => {
		await appendFile(
			join(root, paths[round % paths.length] ?? ''),
			`\nVent ${round + 2} minutter før du går videre.\n`,
		);
		return build(true);
	};
	const name = (what: string) => `${documents} documents, ${what}`;
	const first = { name: name('first build'), run: () => anew(true) };
	const unchanged = { name: name('unchanged'), run: () => build(true) };
	const changed = { name: name('one changed'), run: change };
	const oneJob = { name: name('--jobs 1'), run: () => anew(false, '--jobs', '1') };
	const twoJobs = { name: name('--jobs 2'), run: () => anew(false, '--jobs', '2') };
	const runners = [first, unchanged, changed, ...(jobs ? [oneJob, twoJobs] : [])];
	// Programs and files are in memory after a first run, which the small size does for the large ones.
	if (documents <= 100) await anew(false);
	const taken = await interleave(runners, rounds, tell);
	const of = (runner: (typeof runners)[number]) => taken.get(runner) ?? [];
	return {
		documents,
		formats,
		first: of(first),
		unchanged: of(unchanged),
		changed: of(changed),
		oneJob: of(oneJob),
		twoJobs: of(twoJobs),
	};
}
