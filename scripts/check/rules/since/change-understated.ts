import { fieldText } from '../../../fields/field-text.ts';
import type { Group, RepositoryRule, Source } from '../../../types/index.ts';
import { placeOfField } from '../../places/place-of-field.ts';
import { changedPassages } from '../../since/changed-passages.ts';
import { changesOf } from '../../since/changes-of.ts';

/** Compared with an earlier revision, a change that its author calls editorial is none of substance, or there is a reason. */
export const changeUnderstated: RepositoryRule = {
	code: 'change-understated',
	for: 'all',
	scope: 'repository',
	check({ repository, earlier }, report) {
		if (earlier === undefined) return;
		for (const { before, source } of changesOf(repository, earlier).changed) {
			const version = fieldText(source.values, 'version');
			if (version === undefined || version === fieldText(before.values, 'version')) continue;
			const entry = entryOf(source, version);
			if (entry === undefined) continue;
			const found = changedPassages({ before, source }, repository).find(
				({ passage }) => passage.substance === 'substantive',
			);
			if (found === undefined) continue;
			const { section, passage } = found;
			const params = { version, section, before: passage.before, after: passage.after };
			const place = placeOfField(source, 'revisions', entry, 'change');
			report({ code: 'change-understated', severity: 'error', place, params });
		}
	},
};

/** Which entry of the list of changes calls this version editorial and says not why. */
function entryOf({ values }: Source, version: string): number | undefined {
	const list = values.entries.get('revisions')?.value;
	if (list?.type !== 'list') return undefined;
	const at = list.items.findIndex((item) => item.type === 'group' && isMeant(item, version));
	return at < 0 ? undefined : at;
}

function isMeant(entry: Group, version: string): boolean {
	const [own, change, reason] = ['version', 'change', 'reason'].map((key) => fieldText(entry, key));
	return own === version && change === 'editorial' && (reason ?? '').trim() === '';
}
