import { mkdir, readdir } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { programRoot } from '../../program-root.ts';
import type { Format } from '../../types/index.ts';
import { runProcess } from './measure/run-process.ts';
import { companyId } from './synthetic/company-readme.ts';
import { documentsOfCompany } from './synthetic/instruction-text.ts';
import { writeSyntheticRepository } from './synthetic/repository.ts';
import type { FilesOrder } from './workers/files-order.ts';

/** What all renderers are given: one company a round, so that nobody can answer from what it remembers. */
export interface Corpus {
	readonly root: string;
	/** Where what renderers write is thrown away with all else. */
	readonly scratch: string;
	company(round: number): string;
	/** The files that were built for the company of a round, the first of them, and where to write what is made of them. */
	files(round: number, from: Format, to: Format, count: number): FilesOrder['files'];
}

/** Makes a company for each round and builds them, since our own Markdown, HTML and Word files are what the others are given. */
export async function makeCorpus(folder: string, rounds: number): Promise<Corpus> {
	const root = join(folder, 'corpus');
	const scratch = join(folder, 'scratch');
	const dist = join(root, 'dist');
	await writeSyntheticRepository(root, (rounds + 1) * documentsOfCompany);
	await mkdir(scratch, { recursive: true });
	const args = [builder(), 'build', '--root', root, '--formats', 'md,html,docx'];
	await runProcess({ command: process.execPath, args });
	const ids = Array.from({ length: rounds + 1 }, (_, round) => companyId(round));
	const built = new Map<string, readonly string[]>();
	for (const id of ids) built.set(id, (await readdir(join(dist, id, 'instruction'))).sort());
	const company = (round: number) => companyId(round);
	return {
		root,
		scratch,
		company,
		files(round, from, to, count) {
			const id = company(round);
			const names = (built.get(id) ?? []).filter((name) => name.endsWith(`.${from}`)).slice(0, count);
			return names.map((name) => [
				join(dist, id, 'instruction', name),
				join(scratch, `${basename(name, `.${from}`)}.${to}`),
			]);
		},
	};
}

/** The command line, as users run it. */
export function builder(): string {
	return join(programRoot(), '.regelrett/js/cli.js');
}
