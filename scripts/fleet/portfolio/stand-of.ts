import { isInForce } from '../../fill/life/is-in-force.ts';
import type { PlannedCompany, PortfolioCompany, PortfolioState } from '../../types/index.ts';
import type { OwnDocument } from '../own-documents.ts';
import { stateIn } from './due-documents.ts';

/** Where a company stands with its documents. */
export type Stand = Pick<PortfolioCompany, 'state' | 'faulty' | 'inForce' | 'drafts' | 'lacking'>;

/**
 * @param planned what a build would do with it
 * @param wrong whether anything else in its files is wrong
 * @param isBuilt whether anything of it stands published
 */
export function standOf(
	documents: readonly OwnDocument[],
	planned: PlannedCompany,
	{ wrong, isBuilt }: { readonly wrong: boolean; readonly isBuilt: boolean },
): Stand {
	const faulty = documents.filter((document) => document.faulty).map(({ id, source }) => id || source.file);
	const states = documents.map(stateIn);
	return {
		state: stateOf(planned, { wrong: wrong || faulty.length > 0, isBuilt }),
		inForce: states.filter(isInForce).length,
		drafts: states.filter((state) => !isInForce(state) && state !== 'retired').length,
		lacking: planned.lacking.map(({ label, problem }) => (problem === '' ? label : `${label}: ${problem}`)),
		faulty,
	};
}

function stateOf(
	{ lacking, documents }: PlannedCompany,
	{ wrong, isBuilt }: { readonly wrong: boolean; readonly isBuilt: boolean },
): PortfolioState {
	if (wrong) return 'errors';
	if (lacking.length > 0) return 'lacking';
	if (!isBuilt) return 'unbuilt';
	return documents.some(({ fate }) => fate !== 'unchanged') ? 'outdated' : 'ready';
}
