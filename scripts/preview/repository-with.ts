import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { loadCompany } from '../load/companies.ts';
import { documentOf, loadDocument } from '../load/documents.ts';
import { isDocumentFile } from '../load/is-document-file.ts';
import { loadWith } from '../load/load.ts';
import { ordersFolder } from '../load/orders/orders.ts';
import { parseFrontMatter } from '../load/read-front-matter.ts';
import { mayHold } from '../load/read-text.ts';
import type { Templates } from '../load/templates/load-templates.ts';
import type { Report, Repository, Source } from '../types/index.ts';

/** A repository as it was read last. */
export interface Read {
	readonly templates: Templates;
	readonly repository: Repository;
	/** Nothing but texts of documents differs from what was read before. */
	readonly onlyTexts: boolean;
}

export interface Roots {
	readonly root: string;
	readonly templatesRoot: string;
	/** What `templates/` of a folder declares, where something of it was kept; else it is read. */
	readonly readTemplates?: (root: string) => Promise<Templates>;
}

/**
 * The repository with what has changed on disk since it was read: only what may differ is read again, and what comes of it
 * is what reading all of it would give.
 * @param before undefined: nothing has been read yet
 * @param changed paths of files and folders (`company/`) that were changed, added or removed
 */
export async function repositoryWith(
	before: Read | undefined,
	changed: readonly string[],
	{ root, templatesRoot, readTemplates = readNow }: Roots,
	report: Report,
): Promise<Read> {
	if (before === undefined || changed.some((path) => path.startsWith('templates/'))) {
		const templates = await readTemplates(templatesRoot);
		return { templates, repository: await loadWith(templates, root, report), onlyTexts: false };
	}
	const { templates, repository } = before;
	const known = new Map(repository.sources.map((source) => [source.file, source]));
	if (
		changed.every((file) => repository.files.has(file) && isText(file, known.get(file)) && existsSync(join(root, file)))
	) {
		const files = [...repository.files];
		const load = (file: string) => loadDocument(root, file, files, repository.companies, templates.known, report);
		const renewed = new Map(await Promise.all(changed.map(async (file) => [file, await load(file)] as const)));
		const sources = files.flatMap((file) => (renewed.has(file) ? renewed.get(file) : known.get(file)) ?? []);
		if (sources.every((source) => !renewed.has(source.file) || isText(source.file, source)))
			return { templates, repository: { ...repository, sources }, onlyTexts: true };
	}
	for (const file of changed) known.delete(file);
	return { templates, repository: await loadWith(templates, root, report, known), onlyTexts: false };
}

/** Loaded when they have to be read, as it brings all that they are checked by. */
async function readNow(root: string): Promise<Templates> {
	const { loadTemplates } = await import('../load/templates/load-templates.ts');
	return loadTemplates(root);
}

/**
 * The repository as it would be if a text stood in a file of it, a document or the README of a company. Where the text cannot be
 * read, that is reported, and the file makes nothing.
 */
export async function repositorySaying(
	text: string,
	file: string,
	{ templates, repository }: Pick<Read, 'templates' | 'repository'>,
	report: Report,
): Promise<Repository> {
	const { companies, sources, files } = repository;
	const isHeld = mayHold(text, file, report);
	const order = ['README.md', ...files];
	if (isReadme(file)) {
		const read = async () => (isHeld ? parseFrontMatter(text, file, report) : undefined);
		const said = await loadCompany('', file, templates.types, report, read);
		return { ...repository, companies: put(companies, file, said, order) };
	}
	const said = isHeld ? documentOf(text, file, [...files], companies, templates.known, report) : undefined;
	return { ...repository, sources: put(sources, file, said, order) };
}

/** Whether a file holds the facts of a company. */
export function isReadme(file: string): boolean {
	return /^(?:company\/[^/]+\/)?README\.md$/.test(file);
}

/** In its place, also where the file could not be read before. @param order of the files */
function put<T extends { readonly file: string }>(
	all: readonly T[],
	file: string,
	said: T | undefined,
	order: readonly string[],
): readonly T[] {
	const others = all.filter((one) => one.file !== file);
	if (said === undefined) return others;
	const before = new Set(order.slice(0, order.indexOf(file)));
	const at = others.findLastIndex((one) => before.has(one.file)) + 1;
	return [...others.slice(0, at), said, ...others.slice(at)];
}

/** Whether a file is a document and nothing else; an order is read by more than its text. */
function isText(file: string, source: Source | undefined): boolean {
	const isOrder = file.startsWith(ordersFolder) || source?.kind.name === 'revision-order';
	return isDocumentFile(file) && !isOrder;
}
