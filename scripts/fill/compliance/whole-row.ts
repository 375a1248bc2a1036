import { complianceTexts } from '../../messages/compliance-register.ts';
import type { CarryingDocument, ComplianceRow, Language, Norm, NormSource } from '../../types/index.ts';
import type { ComplianceSubject } from './compliance-subject.ts';
import { reachOf } from './reach-of.ts';
import { documentsFor, rowOf } from './row-of.ts';

/** A norm of the whole list: what is claimed of it, with the documents that there are. */
export function wholeRow(
	norm: Norm,
	source: NormSource,
	language: Language,
	documents: readonly CarryingDocument[],
	{ repository, carriers }: ComplianceSubject,
): ComplianceRow {
	const own = carriers.get(norm.id) ?? [];
	const row = rowOf(norm, source, own, documentsFor(own, documents, repository), repository, language);
	const isUnchecked = norm.status === 'covered' && reachOf(norm, own) !== 'covered';
	if (isUnchecked) return { ...row, state: 'partial', reason: complianceTexts[language].unchecked };
	return { ...row, state: norm.status, reason: norm.reason };
}
