import { fieldText } from '../../../fields/field-text.ts';
import { contentOf } from '../../../fill/approval/content-of.ts';
import { compareVersions } from '../../../fill/life/compare-versions.ts';
import { isInForce } from '../../../fill/life/is-in-force.ts';
import { proposedRevision } from '../../../fill/life/proposed-revision.ts';
import { stateOf } from '../../../fill/life/state-of.ts';
import type { Repository, RepositoryRule, Source, Substance } from '../../../types/index.ts';
import { placeOfField } from '../../places/place-of-field.ts';
import { changedPassages } from '../../since/changed-passages.ts';
import { type Before, type Change, changesOf } from '../../since/changes-of.ts';
import { languageOf } from '../../since/language-of.ts';

/**
 * A list of changes ends with the version that the document has; with `--since`, a version that has risen has its entry.
 * What is printed stands in the front matter alone, so git proposes the entry and never writes it.
 */
export const revisionMissing: RepositoryRule = {
	code: 'revision-missing',
	for: 'all',
	scope: 'repository',
	check({ repository, earlier }, report) {
		const changes = earlier === undefined ? [] : changesOf(repository, earlier).changed;
		const befores = new Map(changes.map(({ before, source }) => [source, before]));
		for (const source of repository.sources) {
			const version = fieldText(source.values, 'version');
			const listed = versionsIn(source);
			const before = befores.get(source);
			if (version === undefined || listed.some((known) => compareVersions(known, version) === 0)) continue;
			if (listed.length === 0 && !hasRisen(source, before)) continue;
			const language = languageOf(source, repository);
			const change = before && substanceOf({ before, source }, repository);
			const entry = proposedRevision(source, before && contentOf(before), language, change);
			const inForce = isInForce(stateOf(source.values, source.kind.statuses));
			const severity = inForce && listed.length > 0 ? 'error' : 'warning';
			const place = placeOfField(source, 'version');
			report({ code: 'revision-missing', severity, place, params: { version, entry, begun: listed.length > 0 } });
		}
	},
};

/** As the text tells it. */
function substanceOf(change: Change, repository: Repository): Substance {
	const passages = changedPassages(change, repository);
	return passages.some(({ passage }) => passage.substance === 'substantive') ? 'substantive' : 'editorial';
}

function versionsIn({ values }: Source): readonly string[] {
	const list = values.entries.get('revisions')?.value;
	if (list?.type !== 'list') return [];
	return list.items.flatMap((item) => (item.type === 'group' ? (fieldText(item, 'version') ?? []) : []));
}

function hasRisen({ values }: Source, before: Before | undefined): boolean {
	const [now, was] = [fieldText(values, 'version'), before && fieldText(before.values, 'version')];
	return now !== undefined && was !== undefined && compareVersions(now, was) > 0;
}
