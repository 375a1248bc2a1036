import type { Doc } from '../../../types/index.ts';
import { guard } from '../guard.ts';

/** What a document system or a field in Word can ask for by name. */
export function customProperties({ id, meta }: Doc): { readonly name: string; readonly value: string }[] {
	const values = {
		documentId: id,
		documentVersion: meta.version,
		documentDate: meta.date,
		documentStatus: meta.status.state,
		owner: meta.owner,
		approver: meta.approver,
		approved: meta.approved,
		nextReview: meta.nextReview,
		supersedes: meta.supersedes,
		confidentiality: meta.confidentiality,
		legalBasis: meta.legalBasis.state,
		company: meta.company.id,
		organisationNumber: meta.company.orgNumber,
		example: String(meta.company.example),
	};
	return Object.entries(values).flatMap(([name, value]) =>
		value === undefined ? [] : [{ name, value: guard(value) }],
	);
}
