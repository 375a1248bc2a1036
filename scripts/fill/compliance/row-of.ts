import type {
	Carrier,
	CarryingDocument,
	ComplianceDocument,
	ComplianceRow,
	Language,
	Norm,
	NormSource,
	Repository,
} from '../../types/index.ts';
import { isInForce } from '../life/is-in-force.ts';
import { holdersOf, partsOf } from './carriers-in-words.ts';

/** What a row says whoever it is for: who carries the norm, where, in which of these documents, and what checks it. */
export function rowOf(
	norm: Norm,
	source: NormSource,
	carriers: readonly Carrier[],
	documents: readonly CarryingDocument[],
	repository: Repository,
	language: Language,
): Omit<ComplianceRow, 'state' | 'reason'> {
	const checks = carriers.flatMap(({ code }) => (code === undefined ? [] : [code]));
	return {
		norm,
		source,
		holders: holdersOf(carriers, repository, language),
		documents: documents.toSorted(byForce).map(toDocument),
		parts: partsOf(carriers, repository, language),
		checks: [...new Set(checks)].sort(),
	};
}

/** The documents of the kinds that carry a norm; all, where every document does. */
export function documentsFor(
	carriers: readonly Carrier[],
	documents: readonly CarryingDocument[],
	{ kinds: known }: Pick<Repository, 'kinds'>,
): readonly CarryingDocument[] {
	if (carriers.some(({ holder }) => holder.type === 'all')) return documents;
	const kinds = new Set(carriers.flatMap(({ holder }) => (holder.type === 'kind' ? [holder.name] : [])));
	return documents.filter(
		({ kind }) => kinds.has(kind) || known.get(kind)?.annexes.some((annex) => kinds.has(annex)) === true,
	);
}

/** Those in force first, then by their path. */
function byForce(one: CarryingDocument, other: CarryingDocument): number {
	const rank = ({ state }: CarryingDocument) => (isInForce(state) ? 0 : 1);
	return rank(one) - rank(other) || (one.path < other.path ? -1 : 1);
}

function toDocument({ id, path, kind }: CarryingDocument): ComplianceDocument {
	return { id, path, kind };
}
