import { complianceTexts } from '../../messages/compliance-register.ts';
import type {
	Carrier,
	CarryingDocument,
	Company,
	ComplianceRow,
	Norm,
	NormSource,
	Repository,
} from '../../types/index.ts';
import { isInForce } from '../life/is-in-force.ts';
import { holdersOf } from './carriers-in-words.ts';
import type { ComplianceSubject } from './compliance-subject.ts';
import { reachOf } from './reach-of.ts';
import { documentsFor, rowOf } from './row-of.ts';

/** A norm that binds a company: documented only by what the company has itself and is in force. */
export function companyRow(
	norm: Norm,
	source: NormSource,
	company: Company,
	documents: readonly CarryingDocument[],
	{ repository, carriers }: ComplianceSubject,
): ComplianceRow {
	const { language } = company;
	const own = (carriers.get(norm.id) ?? []).filter((carrier) => concerns(carrier, company, repository));
	const there = documentsFor(own, documents, repository).filter(({ state }) => state !== 'retired');
	const row = rowOf(norm, source, own, there, repository, language);
	const claimed = { ...row, state: norm.status, reason: norm.reason };
	if (norm.status !== 'covered' && norm.status !== 'partial') return claimed;
	const texts = complianceTexts[language];
	if (norm.status === 'covered' && reachOf(norm, carriers.get(norm.id) ?? []) !== 'covered')
		return { ...row, state: 'partial', reason: texts.unchecked };
	const inForce = there.some(({ state, draft }) => isInForce(state) && !draft);
	if (inForce || own.some((carrier) => isFact(carrier, company))) return claimed;
	if (there.length > 0) return { ...row, state: 'partial', reason: texts.draft };
	const kinds = own.filter(({ holder }) => holder.type === 'kind');
	return { ...row, state: 'gap', reason: texts.missing(holdersOf(kinds, repository, language)) };
}

/** Whether a carrier is of a kind that the company may have, of its own type, or of everybody. */
function concerns({ holder: { type, name } }: Carrier, company: Company, { kinds }: Repository): boolean {
	const own = company.source.type.name;
	if (type === 'company') return name === own;
	return type !== 'kind' || (kinds.get(name)?.companyTypes?.includes(own) ?? true);
}

/** What the company's own facts or registers carry: a rule on them, or a register that is there. */
function isFact({ holder: { type, name }, part }: Carrier, { registers }: Company): boolean {
	return type === 'company' ? part === 'rule' : type === 'register' && registers.has(name);
}
