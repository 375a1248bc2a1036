import { readFileSync } from 'node:fs';
import { fillVersion } from '../../../scripts/fill/versions/fill-version.ts';
import { load } from '../../../scripts/load/load.ts';
import { parseFrontMatter } from '../../../scripts/load/read-front-matter.ts';
import type { Doc, Message } from '../../../scripts/types/index.ts';

/** Instruction 1-004 as it stands in this repository, and a made-up version 1 of it, both of the root company's facts. */
export async function instructionVersions(): Promise<readonly [from: Doc, to: Doc]> {
	const repository = await load('.', '.', refuse);
	const later = repository.sources.find(({ file }) => file.startsWith('instructions/1-004'));
	const company = repository.companies.find(({ folder }) => folder === 'company');
	if (later === undefined || company === undefined) throw new Error('there is no 1-004');
	const earlier = parseFrontMatter(readFileSync('test/support/redline/1-004_version-1.md', 'utf8'), later.file, refuse);
	if (earlier === undefined) throw new Error('version 1 cannot be read');
	const { kind, company: owner, draft } = later;
	const [from, to] = [{ ...earlier, kind, company: owner, draft }, later].map(
		(source) => fillVersion(source, [later], company, repository, refuse)[0]?.doc,
	);
	if (from === undefined || to === undefined) throw new Error('a version cannot be filled in');
	return [from, to];
}

function refuse({ code, severity }: Message): void {
	if (severity === 'error') throw new Error(code);
}
