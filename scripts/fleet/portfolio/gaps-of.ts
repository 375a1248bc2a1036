import { companyCompliance } from '../../fill/compliance/compliance-of.ts';
import type { ComplianceSubject } from '../../fill/compliance/compliance-subject.ts';
import type { CarryingDocument, Company, PortfolioGap } from '../../types/index.ts';

/**
 * What companies have no document for though a norm binds them to, as their compliance registers say; norms that the same
 * documents would carry are told together. Companies that are alike in all that this follows from are looked at once.
 */
export function newGaps(
	subject: ComplianceSubject,
): (company: Company, documents: readonly CarryingDocument[]) => readonly PortfolioGap[] {
	const known = new Map<string, readonly PortfolioGap[]>();
	return (company, documents) => {
		const { source, country, language, registers } = company;
		const held = new Set(documents.map(({ kind, state, draft }) => `${kind} ${state} ${draft}`));
		const key = JSON.stringify([source.type.name, country, language, [...registers.keys()].sort(), [...held].sort()]);
		const gaps = known.get(key) ?? find(company, documents, subject);
		known.set(key, gaps);
		return gaps;
	};
}

function find(
	company: Company,
	documents: readonly CarryingDocument[],
	subject: ComplianceSubject,
): readonly PortfolioGap[] {
	const rows = companyCompliance(company, documents, subject)?.rows ?? [];
	const gaps = new Map<string, string[]>();
	for (const { state, reason = '', norm } of rows) {
		if (state === 'gap') gaps.set(reason, [...(gaps.get(reason) ?? []), norm.id]);
	}
	return [...gaps].map(([missing, norms]) => ({ missing, norms }));
}
