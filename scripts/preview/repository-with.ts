import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { loadDocument } from '../load/documents.ts';
import { isDocumentFile } from '../load/is-document-file.ts';
import { loadWith } from '../load/load.ts';
import { ordersFolder } from '../load/orders/orders.ts';
import { loadTemplates, type Templates } from '../load/templates/load-templates.ts';
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
	{ root, templatesRoot }: Roots,
	report: Report,
): Promise<Read> {
	if (before === undefined || changed.some((path) => path.startsWith('templates/'))) {
		const templates = await loadTemplates(templatesRoot);
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

/** Whether a file is a document and nothing else; an order is read by more than its text. */
function isText(file: string, source: Source | undefined): boolean {
	const isOrder = file.startsWith(ordersFolder) || source?.kind.name === 'revision-order';
	return isDocumentFile(file) && !isOrder;
}
