import { fieldText } from '../../../fields/field-text.ts';
import { compareVersions } from '../../../fill/life/compare-versions.ts';
import type { RepositoryRule } from '../../../types/index.ts';
import { placeOfField } from '../../places/place-of-field.ts';
import { changesOf } from '../../since/changes-of.ts';

/** Compared with an earlier revision, the version of a document does not fall. */
export const versionFell: RepositoryRule = {
	code: 'version-fell',
	for: 'all',
	norms: ['S3-6'],
	scope: 'repository',
	check({ repository, earlier }, report) {
		if (earlier === undefined) return;
		for (const { before, source } of changesOf(repository, earlier).changed) {
			const [old, now] = [before.values, source.values].map((values) => fieldText(values, 'version'));
			if (old === undefined || now === undefined || compareVersions(now, old) >= 0) continue;
			const params = { version: now, before: old };
			report({ code: 'version-fell', severity: 'error', place: placeOfField(source, 'version'), params });
		}
	},
};
