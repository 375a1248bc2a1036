import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { isCompanyId } from '../../fields/is-company-id.ts';
import { readFrontMatter } from '../../load/read-front-matter.ts';
import { type Language, languages } from '../../types/index.ts';
import type { WorkspaceOptions } from './workspace.ts';

/** The company that is shown first, by its README alone. */
export interface FirstCompany {
	readonly id: string;
	readonly language: Language;
}

/**
 * Reads no more than who is shown first, so that the page can be answered before everything has been read. Undefined where its
 * README cannot be read, so that all of the repository has to tell who is.
 */
export async function firstCompany({
	root,
	templatesRoot,
	company,
}: Pick<WorkspaceOptions, 'root' | 'templatesRoot' | 'company'>): Promise<FirstCompany | undefined> {
	if (company !== undefined && !isCompanyId(company)) return undefined;
	const files = company === undefined ? ['README.md'] : [`company/${company}/README.md`, 'README.md'];
	for (const file of files.filter((one) => existsSync(join(root, one)))) {
		const read = await readFrontMatter(root, file, () => {});
		const said = (key: string) => {
			const value = read?.values.entries.get(key)?.value;
			return value?.type === 'scalar' ? value.text : undefined;
		};
		const type = said('type') ?? '';
		const id = said('id') ?? (file === 'README.md' ? '' : (company ?? ''));
		const isKnown = /^[a-z-]+$/.test(type) && existsSync(join(templatesRoot, 'templates/company', `${type}.yaml`));
		if (isKnown && isCompanyId(id) && (company ?? id) === id)
			return { id, language: languages.find((one) => one === said('language')) ?? 'nb' };
	}
	return undefined;
}
