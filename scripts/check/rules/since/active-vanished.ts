import { isInForce } from '../../../fill/life/is-in-force.ts';
import type { RepositoryRule } from '../../../types/index.ts';
import { changesOf } from '../../since/changes-of.ts';

/**
 * Compared with an earlier revision, no document in force is simply gone: it is retired first, so that those who follow it
 * are told. Documents of a company that is gone went with it.
 */
export const activeVanished: RepositoryRule = {
	code: 'active-vanished',
	for: 'all',
	scope: 'repository',
	check({ repository, earlier }, report) {
		if (earlier === undefined) return;
		for (const { file, id, state } of changesOf(repository, earlier).vanished) {
			if (!isInForce(state)) continue;
			report({ code: 'active-vanished', severity: 'error', place: { file, line: 1, column: 1 }, params: { id } });
		}
	},
};
