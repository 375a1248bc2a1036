import { mkdir, readdir } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { programRoot } from '../../program-root.ts';
import type { Format } from '../../types/index.ts';
import { runProcess } from './measure/run-process.ts';
import { companyId } from './synthetic/company-readme.ts';
import { documentsOfCompany } from './synthetic/instruction-text.ts';
import { writeSyntheticRepository } from './synthetic/repository.ts';
import type { FilesOrder } from './workers/files-order.ts';

/** How many companies a round has: their documents take long enough to be measured in hundredths of seconds. */
const companiesOfRound = 3;

export const documentsOfRound = companiesOfRound * documentsOfCompany;

/** What all renderers are given: other companies each round, so that nobody can answer from what it remembers. */
export interface Corpus {
	readonly root: string;
	/** Where what renderers write is thrown away with all else. */
	readonly scratch: string;
	companies(round: number): readonly string[];
	/** So many of the files that were built for a round, and where to write what is made of them. */
	files(round: number, from: Format, to: Format, count: number): FilesOrder['files'];
}

/** Makes the companies of all rounds and builds them, since our own Markdown, HTML and Word files are what the others are given. */
export async function makeCorpus(folder: string, rounds: number): Promise<Corpus> {
	const root = join(folder, 'corpus');
	const scratch = join(folder, 'scratch');
	const dist = join(root, 'dist');
	await writeSyntheticRepository(root, (rounds + 1) * documentsOfRound);
	await mkdir(scratch, { recursive: true });
	const args = [builder(), 'build', '--root', root, '--formats', 'md,html,docx'];
	await runProcess({ command: process.execPath, args });
	const companies = (round: number) =>
		Array.from({ length: companiesOfRound }, (_, index) => companyId(round * companiesOfRound + index));
	const built: (readonly string[])[] = [];
	for (let round = 0; round <= rounds; round++) {
		const folders = companies(round).map((id) => join(dist, id, 'instruction'));
		const inside = folders.map(async (home) => (await readdir(home)).sort().map((name) => join(home, name)));
		built.push((await Promise.all(inside)).flat());
	}
	return {
		root,
		scratch,
		companies,
		files(round, from, to, count) {
			const sources = (built[round] ?? []).filter((file) => file.endsWith(`.${from}`)).slice(0, count);
			return sources.map((file, index) => [file, join(scratch, `${index}-${basename(file, `.${from}`)}.${to}`)]);
		},
	};
}

/** The command line, as users run it. */
export function builder(): string {
	return join(programRoot(), 'scripts', 'start.mjs');
}
