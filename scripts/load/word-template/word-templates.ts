import type { CompanySource, Group, OpenedPackage, Report } from '../../types/index.ts';
import { readBytes } from '../read-text.ts';
import { openPackage } from '../word-file/open-package.ts';

/** Templates are sent along with every document that is made from them. */
const largest = 20 * 1024 * 1024;

/** Opens the Word files that companies name as theirs, by their path relative to the root. */
export async function loadWordTemplates(
	root: string,
	files: readonly string[],
	companies: readonly CompanySource[],
	report: Report,
): Promise<ReadonlyMap<string, OpenedPackage>> {
	const named = new Set(companies.flatMap(({ values }) => namedIn(values)));
	const opened = new Map<string, OpenedPackage>();
	for (const file of files.filter((each) => named.has(each))) {
		const bytes = await readBytes(root, file, largest, report);
		if (bytes !== undefined) opened.set(file, await openPackage(bytes));
	}
	return opened;
}

function namedIn(values: Group): readonly string[] {
	const brand = values.entries.get('brand')?.value;
	const value = brand?.type === 'group' ? brand.entries.get('wordTemplate')?.value : undefined;
	return value?.type === 'scalar' ? [value.text] : [];
}
