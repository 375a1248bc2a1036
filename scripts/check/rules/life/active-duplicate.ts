import type { CompanyRule, Filled } from '../../../types/index.ts';
import { placeOfField } from '../../places/place-of-field.ts';

/** At most one version of a document is active within a company. */
export const activeDuplicate: CompanyRule = {
	code: 'active-duplicate',
	for: 'all',
	scope: 'company',
	check({ documents }, report) {
		const active = new Map<string, Filled>();
		for (const filled of documents) {
			if (filled.doc.meta.status.state !== 'active') continue;
			const other = active.get(filled.doc.id);
			if (other === undefined) active.set(filled.doc.id, filled);
			// Two in the same place have one number, which is reported as that.
			else if (other.source.draft !== filled.source.draft) {
				const params = { id: filled.doc.id, other: other.doc.file };
				const place = placeOfField(filled.source, 'status');
				report({ code: 'active-duplicate', severity: 'error', place, params, binding: true });
			}
		}
	},
};
