import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { exampleFiles } from '../../fill/init/example-files.ts';
import type { Facts } from '../../fill/init/facts.ts';
import { headingsOf } from '../../fill/init/headings-of.ts';
import { newReadme } from '../../fill/init/new-readme.ts';
import { textsIn } from '../../fill/init/texts-in.ts';
import { sha256 } from '../../publish/disk/sha256.ts';
import type { Change } from '../../publish/replace/change.ts';
import type { Start } from './start.ts';

/** The changes to files that the new facts bring: the README first, then what is emptied and what is taken away. */
export async function changesFor(
	root: string,
	{ raw, readme, repository, company }: Start,
	facts: Facts,
): Promise<readonly Change[]> {
	const keys = company.fields.map(({ key }) => key);
	const { removed, emptied } = exampleFiles(
		[...repository.files].filter(isOfCompany),
		repository.companies,
		// The logo, typefaces and Word template that the new facts name.
		new Set(textsIn(facts.get('brand'))),
	);
	const bytes = async (file: string) => new Uint8Array(await readFile(join(root, file)));
	const text = new TextEncoder().encode(newReadme(raw, readme, facts, keys));
	const changes: Change[] = [
		{ file: 'README.md', bytes: text, keep: false, before: sha256(new TextEncoder().encode(raw)) },
	];
	for (const file of emptied) {
		const old = await bytes(file);
		changes.push({ file, bytes: headingsOf(old), keep: true, before: sha256(old) });
	}
	for (const file of removed) changes.push({ file, bytes: undefined, keep: true, before: sha256(await bytes(file)) });
	return changes;
}

function isOfCompany(file: string): boolean {
	return file.startsWith('company/');
}
