import { fieldText } from '../../../fields/field-text.ts';
import { compareVersions } from '../../../fill/life/compare-versions.ts';
import { stateOf } from '../../../fill/life/state-of.ts';
import type { RepositoryRule, Source } from '../../../types/index.ts';
import { placeOfField } from '../../places/place-of-field.ts';

/** What stands in `drafts/` is the next version of the document that it stands beside: it has a higher number. */
export const draftNotNewer: RepositoryRule = {
	code: 'draft-not-newer',
	for: 'all',
	scope: 'repository',
	check({ repository: { sources } }, report) {
		const issued = new Map(
			sources.filter((source) => !source.draft && wasIssued(source)).map((one) => [keyOf(one), one]),
		);
		for (const source of sources) {
			const other = source.draft ? issued.get(keyOf(source)) : undefined;
			const [version, otherVersion] = [
				fieldText(source.values, 'version'),
				other && fieldText(other.values, 'version'),
			];
			if (other === undefined || version === undefined || otherVersion === undefined) continue;
			if (compareVersions(version, otherVersion) > 0) continue;
			const params = { version, other: other.file, otherVersion };
			report({ code: 'draft-not-newer', severity: 'error', place: placeOfField(source, 'version'), params });
		}
	},
};

/** It is in force or has been. */
function wasIssued({ values, kind }: Source): boolean {
	return ['active', 'revising', 'retired'].includes(stateOf(values, kind.statuses) ?? '');
}

function keyOf(source: Source): string {
	return `${source.company ?? ''}/${fieldText(source.values, 'id')}`;
}
