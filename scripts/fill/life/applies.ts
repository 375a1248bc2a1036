import type { Company, Datum, Scalar, Source } from '../../types/index.ts';
import { factAt } from '../fact-at.ts';

/** Whether a shared document concerns a company: one at least of the facts it names under `appliesWhen` is yes or given. */
export function applies(source: Source, company: Pick<Company, 'data'>): boolean {
	const conditions = conditionsOf(source);
	return conditions.length === 0 || conditions.some(({ text }) => isGiven(factAt(company.data, text)));
}

/** The facts a document names under `appliesWhen`, as written. */
export function conditionsOf({ values }: Source): readonly Scalar[] {
	const list = values.entries.get('appliesWhen')?.value;
	return list?.type === 'list' ? list.items.filter((item) => item.type === 'scalar') : [];
}

function isGiven(fact: Datum | undefined): boolean {
	if (fact === undefined || fact === null || fact === false || fact === '') return false;
	if (typeof fact !== 'object') return true;
	return Object.values(fact).some(isGiven);
}
