import { carrierMark } from '../../../fill/compliance/carrier-mark.ts';
import { carriersOf } from '../../../fill/compliance/carriers-of.ts';
import { reachOf } from '../../../fill/compliance/reach-of.ts';
import type { RepositoryRule } from '../../../types/index.ts';

/** What is said to be documented and checked is: by what carries the norm, and by all that carried it when that was agreed to. */
export const normUncovered: RepositoryRule = {
	code: 'norm-uncovered',
	for: 'all',
	scope: 'repository',
	check({ repository, rules }, report) {
		const { sources, agreed, whole } = repository.norms;
		// What could not be read carries nothing, and has been told of itself.
		if (!whole) return;
		const carriers = carriersOf(repository, rules);
		for (const norm of sources.flatMap(({ norms }) => norms)) {
			const { id, status, place } = norm;
			if (status !== 'covered' && status !== 'partial') continue;
			const own = carriers.get(id) ?? [];
			const marks = new Set(own.map(carrierMark));
			const lost = (agreed.get(id) ?? []).filter((mark) => !marks.has(mark));
			const found = reachOf(norm, own);
			if (lost.length === 0 && (found === 'covered' || found === status)) continue;
			const params = { norm: id, status, found, lost };
			report({ code: 'norm-uncovered', severity: 'error', place, params, norms: [id] });
		}
	},
};
