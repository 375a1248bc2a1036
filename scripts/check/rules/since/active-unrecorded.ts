import { fieldText } from '../../../fields/field-text.ts';
import { isInForce } from '../../../fill/life/is-in-force.ts';
import { stateOf } from '../../../fill/life/state-of.ts';
import type { RepositoryRule } from '../../../types/index.ts';
import { placeOfField } from '../../places/place-of-field.ts';
import { changesOf } from '../../since/changes-of.ts';

/**
 * A document that begins its life in force says when it was approved. No more than a warning: who takes a handbook over
 * from paper begins with documents that are long since in force.
 */
export const activeUnrecorded: RepositoryRule = {
	code: 'active-unrecorded',
	for: 'all',
	scope: 'repository',
	check({ repository, earlier }, report) {
		if (earlier === undefined) return;
		for (const source of changesOf(repository, earlier).begun) {
			if (!isInForce(stateOf(source.values, source.kind.statuses)) || fieldText(source.values, 'approved')) continue;
			const place = placeOfField(source, 'status');
			report({ code: 'active-unrecorded', severity: 'warning', place, params: {} });
		}
	},
};
