import { fieldText } from '../../../fields/field-text.ts';
import { mayMove, moves } from '../../../fill/life/moves.ts';
import { stateOf } from '../../../fill/life/state-of.ts';
import { orderedStatus } from '../../../fill/orders/ordered-status.ts';
import { languages, type RepositoryRule, type Source, type State } from '../../../types/index.ts';
import { placeOfField } from '../../places/place-of-field.ts';
import { changesOf } from '../../since/changes-of.ts';

/** Compared with an earlier revision, the status has moved as a document's life allows, or from a draft as its order says. */
export const statusMove: RepositoryRule = {
	code: 'status-move',
	for: 'all',
	scope: 'repository',
	check({ repository, earlier }, report) {
		if (earlier === undefined) return;
		for (const { before, source } of changesOf(repository, earlier).changed) {
			const [from, to] = [before.state, stateOf(source.values, source.kind.statuses)];
			if (from === undefined || to === undefined || mayMove(from, to)) continue;
			if (from === 'draft' && orderedStatus(source, repository) === to) continue;
			const params = {
				from: fieldText(before.values, 'status') ?? '',
				to: fieldText(source.values, 'status') ?? '',
				allowed: wordsOf(moves[from], source),
			};
			report({ code: 'status-move', severity: 'error', place: placeOfField(source, 'status'), params });
		}
	},
};

/** The words for states in the document's language; for one that does not say it, in the first that has its status. */
function wordsOf(states: readonly State[], { values, kind: { statuses } }: Source): readonly string[] {
	const status = fieldText(values, 'status') ?? '';
	const language =
		languages.find((known) => known === fieldText(values, 'language')) ??
		languages.find((known) => statuses.some(({ words }) => words[known].includes(status))) ??
		'nb';
	return states.flatMap((state) => statuses.find((known) => known.state === state)?.words[language][0] ?? []);
}
