import { compareVersions, isNextVersion } from '../../../fill/life/compare-versions.ts';
import type { DocumentRule, Revision } from '../../../types/index.ts';
import { placeOfField } from '../../places/place-of-field.ts';

/** A list of changes, from the newest or from the oldest, has every version once, with dates that do not fall. */
export const revisionOrder: DocumentRule = {
	code: 'revision-order',
	for: 'all',
	scope: 'document',
	check({ doc, source }, report) {
		const entries = doc.meta.revisions.map((revision, index) => ({ ...revision, index }));
		if (!entries.every(isWhole)) return;
		const [first, last] = [entries.at(0), entries.at(-1)];
		const oldestFirst =
			first !== undefined && last !== undefined && compareVersions(first.version, last.version) > 0
				? entries.toReversed()
				: entries;
		for (const [at, { version, date, index }] of oldestFirst.entries()) {
			const before = oldestFirst[at - 1];
			if (before === undefined) continue;
			const place = (key: string) => placeOfField(source, 'revisions', index, key);
			const params = { version, before: before.version };
			if (compareVersions(version, before.version) <= 0)
				report({ code: 'revision-order', severity: 'error', place: place('version'), params });
			else if (!isNextVersion(version, before.version))
				report({ code: 'revision-gap', severity: 'warning', place: place('version'), params });
			if (compareVersions(version, doc.meta.version) > 0 && compareVersions(before.version, doc.meta.version) <= 0)
				report({
					code: 'revision-ahead',
					severity: 'error',
					place: place('version'),
					params: { version, own: doc.meta.version },
				});
			if (isEarlier(date, before.date))
				report({
					code: 'revision-date',
					severity: 'error',
					place: place('date'),
					params: { ...params, date, dateBefore: before.date },
				});
		}
	},
};

/** What is missing in an entry has been reported. */
function isWhole({ version, date }: Revision): boolean {
	return typeof version === 'string' && typeof date === 'string';
}

/** As far as both are written: 2025 is not earlier than 2025-11-03. */
function isEarlier(one: string, other: string): boolean {
	const length = Math.min(one.length, other.length);
	return one.slice(0, length) < other.slice(0, length);
}
