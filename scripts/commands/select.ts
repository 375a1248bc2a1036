import { nearest } from '../messages/nearest.ts';
import type { Prepared } from '../pipeline.ts';
import type { Filled } from '../types/index.ts';
import type { Options } from './options.ts';
import { misuse } from './usage-error.ts';

/** The documents that `--company`, `--kind` and `--only` name; nothing to do is a misuse, not a success. */
export function select({ companies, repository }: Prepared, { company, kind, only }: Options): readonly Filled[] {
	const known = repository.companies.map(({ id }) => id);
	if (company !== undefined && !known.includes(company))
		throw misuse('company-unknown', { company, known: known.join(', ') });
	if (kind !== undefined && !repository.kinds.has(kind)) {
		const names = [...repository.kinds.keys()];
		throw misuse('option-value', { option: '--kind', value: kind, allowed: nearest(kind, names) ?? names.join(', ') });
	}
	const path = only?.replaceAll('\\', '/').replace(/\/$/, '');
	const selected = companies
		.filter((filled) => company === undefined || filled.company.id === company)
		.flatMap(({ documents }) => documents)
		.filter(({ doc }) => kind === undefined || doc.kind === kind)
		.filter(({ doc }) => path === undefined || doc.file === path || doc.file.startsWith(`${path}/`));
	const asked = [company, kind, only].filter((part) => part !== undefined);
	if (selected.length === 0 && asked.length > 0) throw misuse('selection-empty', { selection: asked.join(', ') });
	return selected;
}
