import { fieldText } from '../../../fields/field-text.ts';
import { compareVersions, isNextVersion } from '../../../fill/life/compare-versions.ts';
import type { RepositoryRule } from '../../../types/index.ts';
import { placeOfField } from '../../places/place-of-field.ts';
import { changesOf } from '../../since/changes-of.ts';

/** Compared with an earlier revision, a raised version is the next one: a reader who misses a number looks for it. */
export const versionSkipped: RepositoryRule = {
	code: 'version-skipped',
	for: 'all',
	scope: 'repository',
	check({ repository, earlier }, report) {
		if (earlier === undefined) return;
		for (const { before, source } of changesOf(repository, earlier).changed) {
			const [old, now] = [before.values, source.values].map((values) => fieldText(values, 'version'));
			if (old === undefined || now === undefined) continue;
			if (compareVersions(now, old) <= 0 || isNextVersion(now, old)) continue;
			const params = { version: now, before: old };
			report({ code: 'version-skipped', severity: 'warning', place: placeOfField(source, 'version'), params });
		}
	},
};
