import type { CompanySource, CompanyType, Report, Source } from '../../types/index.ts';
import { loadAdditions } from '../additions.ts';
import { loadCompany } from '../companies.ts';
import { loadDocument } from '../documents.ts';
import { isDocumentFile } from '../is-document-file.ts';
import type { Kinds } from '../templates/kinds.ts';
import type { FleetCompany } from './fleet-company.ts';
import { readFacts } from './read-facts.ts';

/** Where a repository's files are, by whose they are. */
export interface FleetFiles {
	readonly root: string;
	/** Of the library, relative to the root. */
	readonly library: readonly string[];
	/** By the README of the company whose they are, relative to the root; its own README is none of them. */
	readonly companies: ReadonlyMap<string, readonly string[]>;
}

/** Parts the files of a repository by the company that they belong to: that of the folder, else that of the repository. */
export function fleetFiles(root: string, files: readonly string[]): FleetFiles {
	const readmes = files.filter((file) => /^company\/[^/]+\/README\.md$/.test(file));
	const companies = new Map<string, string[]>([
		['README.md', []],
		...readmes.map((file): [string, string[]] => [file, []]),
	]);
	const library: string[] = [];
	for (const file of files) {
		if (file.startsWith('instructions/')) library.push(file);
		if (!file.startsWith('company/') || companies.has(file)) continue;
		const own = `company/${file.split('/', 2)[1]}/README.md`;
		(companies.get(own) ?? companies.get('README.md'))?.push(file);
	}
	return { root, library, companies };
}

/** The documents of the library, without orders to revise them. */
export async function loadLibrary(files: FleetFiles, kinds: Kinds, report: Report): Promise<readonly Source[]> {
	const documents = files.library.filter((file) => isDocumentFile(file) && !file.startsWith('instructions/revisions/'));
	return loadAll(documents, files, [], kinds, report);
}

/**
 * Reads one company after the other, by their READMEs, with the documents of its folder: each is let go before the next is read,
 * so that memory does not grow with their number. One that cannot be read is reported, and the others are read all the same.
 */
export async function* companiesInTurn(
	files: FleetFiles,
	types: ReadonlyMap<string, CompanyType>,
	kinds: Kinds,
	report: Report,
): AsyncGenerator<FleetCompany> {
	for (const readme of files.companies.keys()) {
		const company = await companyAt(readme, files, types, kinds, report);
		if (company !== undefined) yield company;
	}
}

/** Reads the company of a README with the documents of its folder; undefined where it cannot be read, which is reported. */
export async function companyAt(
	readme: string,
	files: FleetFiles,
	types: ReadonlyMap<string, CompanyType>,
	kinds: Kinds,
	report: Report,
): Promise<FleetCompany | undefined> {
	const source = await loadCompany(files.root, readme, types, report, readFacts);
	if (source === undefined) return undefined;
	const own = files.companies.get(readme) ?? [];
	const documents = own.filter(isDocumentFile);
	const additions = await loadAdditions(files.root, [readme, ...own], [source], report);
	return { source, own: await loadAll(documents, files, [source], kinds, report), additions };
}

async function loadAll(
	documents: readonly string[],
	{ root }: FleetFiles,
	owners: readonly CompanySource[],
	kinds: Kinds,
	report: Report,
): Promise<readonly Source[]> {
	const known = owners.map(({ file }) => file);
	const read: (Source | undefined)[] = [];
	for (const file of documents) read.push(await loadDocument(root, file, known, owners, kinds, report));
	return read.filter((source) => source !== undefined);
}
