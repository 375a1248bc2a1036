import { fieldText } from '../../../fields/field-text.ts';
import { contentChange, contentOf } from '../../../fill/approval/content-of.ts';
import { isInForce } from '../../../fill/life/is-in-force.ts';
import { stateOf } from '../../../fill/life/state-of.ts';
import type { RepositoryRule, State } from '../../../types/index.ts';
import { placeOfField } from '../../places/place-of-field.ts';
import { type Change, changesOf } from '../../since/changes-of.ts';

/** Where a document that was in force comes back from its revision, or never left it. */
const settled: ReadonlySet<State | undefined> = new Set(['active', 'approval']);

/** Compared with an earlier revision, what a document in force says has changed only with its version. */
export const versionUnchanged: RepositoryRule = {
	code: 'version-unchanged',
	for: 'all',
	scope: 'repository',
	check({ repository, earlier }, report) {
		if (earlier === undefined) return;
		for (const change of changesOf(repository, earlier).changed) {
			const { before, source } = change;
			const version = fieldText(source.values, 'version');
			if (version === undefined || version !== fieldText(before.values, 'version')) continue;
			if (!isInForce(before.state) || !settled.has(stateOf(source.values, source.kind.statuses))) continue;
			if (!saysAnother(change)) continue;
			const place = placeOfField(source, 'version');
			report({ code: 'version-unchanged', severity: 'error', place, params: { version } });
		}
	},
};

/** A record of who was asked and who approved, or a later review, is told of the version that there is. */
function saysAnother({ before, source }: Change): boolean {
	const { fields, sections } = contentChange(contentOf(before), contentOf(source));
	return (
		fields.length > 0 || sections.length > 0 || fieldText(before.values, 'date') !== fieldText(source.values, 'date')
	);
}
