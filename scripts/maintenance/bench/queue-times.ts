import { appendFile, readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { which } from 'zx';
import type { Format } from '../../types/index.ts';
import { builder } from './corpus.ts';
import { interleave } from './measure/interleave.ts';
import { startRedis } from './measure/redis-server.ts';
import { runProcess, runSideBySide } from './measure/run-process.ts';
import type { Taken } from './measure/taken.ts';
import { writeSyntheticFleet } from './synthetic/fleet.ts';
import { documentsOfCompany } from './synthetic/instruction-text.ts';

/** What it takes workers to build many companies of one library from a queue, each run into a folder of its own. */
export interface QueueTimes {
	readonly companies: number;
	/** Of all companies. */
	readonly documents: number;
	readonly formats: readonly Format[];
	/** `fleet work --jobs 1`, started by itself and two side by side. Memory is that of workers, their children and the server. */
	readonly oneWorker: readonly Taken[];
	readonly twoWorkers: readonly Taken[];
	/** One worker after one instruction of the library was changed. */
	readonly changed: readonly Taken[];
	/** What it made anew: files of the changed instruction, of other documents, and of all else, such as handbooks. */
	readonly madeAnew: MadeAnew;
}

export interface MadeAnew {
	readonly ofChanged: number;
	readonly ofOthers: number;
	readonly beside: number;
}

interface QueueOptions {
	readonly companies: number;
	readonly formats: readonly Format[];
	readonly rounds: number;
}

/** Measures workers on a queue of so many invented companies, in a folder that is left behind; undefined where no Redis is installed. */
export async function measureQueue(
	folder: string,
	{ companies, formats, rounds }: QueueOptions,
	tell: (line: string) => void,
): Promise<QueueTimes | undefined> {
	const program = await which('redis-server', { nothrow: true });
	if (program === null) {
		tell('redis-server is not installed, so no queue is measured');
		return undefined;
	}
	const root = join(folder, `queue-${companies}`);
	const library = await writeSyntheticFleet(root, companies);
	// Not the first, which all others refer to.
	const edited = library.at(-1) ?? '';
	const server = await startRedis(program, join(folder, `redis-${companies}`));
	const fleet = (command: string, shared: string, ...more: string[]) => ({
		command: process.execPath,
		args: [builder(), 'fleet', command, '--root', root, '--queue', server.url, '--to', shared, ...more],
		watch: true,
	});
	const fill = (shared: string) => runProcess(fleet('enqueue', shared, '--formats', formats.join()));
	const work = (shared: string, workers: number) =>
		runSideBySide(
			Array.from({ length: workers }, () => fleet('work', shared, '--jobs', '1')),
			[server.process],
		);
	const anew = (workers: number) => async (round: number) => {
		const shared = join(folder, `shared-${companies}-${workers}-${round}`);
		await fill(shared);
		return work(shared, workers);
	};
	const name = (what: string) => `${companies} companies from a queue, ${what}`;
	const one = { name: name('one worker'), run: anew(1) };
	const two = { name: name('two workers'), run: anew(2) };
	try {
		const taken = await interleave([one, two], rounds, tell);
		const shared = join(folder, `shared-${companies}-1-${rounds}`);
		const before = await piecesIn(shared);
		await appendFile(join(root, edited), '\nVent to minutter før du går videre.\n');
		tell(name('one instruction changed'));
		await fill(shared);
		const changed = [await work(shared, 1)];
		return {
			companies,
			documents: companies * documentsOfCompany,
			formats,
			oneWorker: taken.get(one) ?? [],
			twoWorkers: taken.get(two) ?? [],
			changed,
			madeAnew: madeAnew(before, await piecesIn(shared), edited),
		};
	} finally {
		await server.stop();
	}
}

/** The files of all companies in a shared folder, by the key of the piece that they came of: what has a key is not made again. */
async function piecesIn(shared: string): Promise<ReadonlyMap<string, readonly string[]>> {
	const found = new Map<string, readonly string[]>();
	for (const company of await readdir(join(shared, 'companies'))) {
		const { published } = JSON.parse(await readFile(join(shared, 'companies', company, 'report.json'), 'utf8'));
		for (const { key, paths } of published.pieces) found.set(`${company} ${key}`, paths);
	}
	return found;
}

/** @param edited `instructions/7-014_Tittel.md`, whose files are called `<company>/instruction/7-014_….<format>` */
function madeAnew(
	before: ReadonlyMap<string, readonly string[]>,
	after: ReadonlyMap<string, readonly string[]>,
	edited: string,
): MadeAnew {
	const number = edited.slice('instructions/'.length, edited.indexOf('_'));
	const files = [...after].flatMap(([key, paths]) => (before.has(key) ? [] : paths));
	const documents = files.filter((path) => path.split('/').includes('instruction'));
	const ofChanged = documents.filter((path) => path.includes(`/instruction/${number}`)).length;
	return { ofChanged, ofOthers: documents.length - ofChanged, beside: files.length - documents.length };
}
