import { execFileSync } from 'node:child_process';
import { mkdtemp, realpath, rm, writeFile } from 'node:fs/promises';
import { availableParallelism, cpus, loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import { programRoot } from '../program-root.ts';
import { type BuildTimes, measureBuilds } from './bench/build-times.ts';
import { type FleetTimes, measureFleet } from './bench/fleet-times.ts';
import { measureRenderers } from './bench/measure-renderers.ts';
import { type BenchOptions, readOptions, usage } from './bench/options.ts';
import { measureQueue, type QueueTimes } from './bench/queue-times.ts';
import type { Results } from './bench/results.ts';
import { measureStudio, type StudioTimes } from './bench/studio-times.ts';
import { tablesOf } from './bench/tables-of.ts';
import { measureWatch, type WatchTimes } from './bench/watch-times.ts';

/**
 * `npm run bench` measures documents a second and core beside what else is installed, whole builds of invented
 * repositories, and how soon a saved file is shown; all in one run, in turn. Prints the table that `test/README.md` carries.
 */
const options = readOptions(process.argv.slice(2));
if (options === 'help') process.stdout.write(`${usage}\n`);
else await bench(options);

async function bench(wanted: BenchOptions): Promise<void> {
	const folder = await realpath(await mkdtemp(join(tmpdir(), 'regelrett-bench-')));
	try {
		const before = loadavg()[0] ?? 0;
		const renderings = wanted.renderers ? await measureRenderers(folder, wanted, tell) : [];
		const builds: BuildTimes[] = [];
		for (const documents of wanted.sizes)
			builds.push(await measureBuilds(folder, buildOptions(documents, wanted), tell));
		const watches: WatchTimes[] = [];
		for (const documents of wanted.watched)
			watches.push(...(await measureWatch(folder, { documents, rounds: wanted.rounds }, tell)));
		const fleets: FleetTimes[] = [];
		for (const companies of wanted.fleets)
			fleets.push(await measureFleet(folder, { companies, rounds: wanted.rounds }, tell));
		const queues: QueueTimes[] = [];
		for (const companies of wanted.queues) {
			const measured = await measureQueue(folder, queueOptions(companies, wanted), tell);
			if (measured !== undefined) queues.push(measured);
		}
		const studios: StudioTimes[] = [];
		for (const documents of wanted.studios)
			studios.push(await measureStudio(folder, { documents, rounds: wanted.rounds }, tell));
		const measured = { renderings, builds, watches, fleets, queues, studios };
		const results: Results = { conditions: conditions(wanted.rounds, before), ...measured };
		process.stdout.write(`${tablesOf(results)}\n`);
		if (wanted.json !== undefined) await writeFile(wanted.json, `${JSON.stringify(results, null, '\t')}\n`);
	} finally {
		await rm(folder, { recursive: true, force: true });
	}
}

/** The larger the repository, the fewer rounds; two jobs are compared with one where work outweighs the start. */
function buildOptions(documents: number, { rounds, sizes, formats }: BenchOptions) {
	const fewer = documents <= 100 ? rounds : Math.min(rounds, documents <= 1000 ? 3 : 1);
	return { documents, formats, rounds: fewer, jobs: documents === Math.min(1000, sizes.at(-1) ?? 0) };
}

/** A queue of many companies takes minutes a round, each of them as many documents as a large build. */
function queueOptions(companies: number, { rounds, queueFormats }: BenchOptions) {
	return { companies, formats: queueFormats, rounds: companies <= 20 ? rounds : 1 };
}

function conditions(rounds: number, before: number): Results['conditions'] {
	return {
		processor: cpus()[0]?.model ?? 'unknown processor',
		cores: availableParallelism(),
		node: process.version,
		commit: commit(),
		load: [before, loadavg()[0] ?? 0],
		rounds,
	};
}

function commit(): string {
	try {
		const written = execFileSync('git', ['-C', programRoot(), 'describe', '--always', '--dirty'], { encoding: 'utf8' });
		return `commit ${written.trim()}`;
	} catch {
		return 'without git';
	}
}

function tell(line: string): void {
	process.stderr.write(`${line}\n`);
}
