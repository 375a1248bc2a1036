import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { readCompany } from '../../fill/read-company.ts';
import { load } from '../../load/load.ts';
import { readFrontMatter } from '../../load/read-front-matter.ts';
import type { Company, Message, Report, Repository, Text } from '../../types/index.ts';
import type { Options } from '../options.ts';

/** What is there before anything is changed. */
export interface Start {
	readonly repository: Repository;
	readonly company: Company;
	readonly readme: Text;
	/** The README as it stands on the disk. */
	readonly raw: string;
}

/** Reads what `init` begins from; undefined, with the reason reported, where the README or the templates cannot be read. */
export async function readStart({ root, templatesRoot }: Options, report: Report): Promise<Start | undefined> {
	const raw = await readFile(join(root, 'README.md'), 'utf8');
	const readme = await readFrontMatter(root, 'README.md', report);
	if (readme === undefined) return undefined;
	const found: Message[] = [];
	const repository = await load(root, templatesRoot, (message) => found.push(message));
	const source = repository.companies.find(({ file }) => file === 'README.md');
	if (source === undefined) {
		found.forEach(report);
		return undefined;
	}
	// What is wrong with the example's facts is no matter of the user's, who replaces them.
	return { repository, company: readCompany(source, repository, () => {}), readme, raw };
}
