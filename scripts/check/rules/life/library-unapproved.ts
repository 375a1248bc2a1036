import { approvalOf } from '../../../fill/life/approval-of.ts';
import { isInForce } from '../../../fill/life/is-in-force.ts';
import type { CompanyRule } from '../../../types/index.ts';
import { placeOfField } from '../../places/place-of-field.ts';

/** The shared documents that a company has in force have been approved by itself; until then they show no approval. */
export const libraryUnapproved: CompanyRule = {
	code: 'library-unapproved',
	for: 'all',
	scope: 'company',
	check({ company, documents }, report) {
		const waiting = documents.filter(
			({ doc, source, data }) =>
				source.company === undefined &&
				isInForce(doc.meta.status.state) &&
				typeof data.approved === 'string' &&
				approvalOf(source, data, company).approved === undefined,
		);
		if (waiting.length === 0) return;
		const { libraryApproved } = company.data;
		const given = typeof libraryApproved === 'string' ? libraryApproved : undefined;
		report({
			code: 'library-unapproved',
			severity: 'warning',
			place: placeOfField(company.source, given === undefined ? 'library' : 'libraryApproved'),
			params: { documents: waiting.map(({ doc }) => doc.id), given },
		});
	},
};
