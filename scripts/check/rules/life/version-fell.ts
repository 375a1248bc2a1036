import { posix } from 'node:path';
import { stateOf } from '../../../fill/life/state-of.ts';
import { parseFrontMatter, type WithFrontMatter } from '../../../load/read-front-matter.ts';
import { type Group, languages, type RepositoryRule, type Source, type State } from '../../../types/index.ts';
import { placeOfField } from '../../places/place-of-field.ts';

/** The moves of a document's life that one change may make. */
const moves: Readonly<Record<State, readonly State[]>> = {
	draft: ['hearing', 'approval'],
	hearing: ['draft', 'approval'],
	approval: ['draft', 'hearing', 'active'],
	active: ['revising', 'retired'],
	revising: ['approval', 'active', 'retired'],
	retired: [],
};

/** Compared with an earlier revision: the version does not fall, a changed active document has a new one, and the status moves as a document's life allows. */
export const versionFell: RepositoryRule = {
	code: 'version-fell',
	for: 'all',
	norms: ['S3-6'],
	scope: 'repository',
	check({ repository, earlier }, report) {
		const earlierOf = findEarlier(repository.sources, earlier ?? new Map());
		for (const source of repository.sources) {
			const before = earlierOf(source);
			if (before === undefined || before.text === source.text) continue;
			const [from, to] = [before.values, source.values].map((values) => stateOf(values, source.kind.statuses));
			const [old, now] = [before.values, source.values].map((values) => word(values, 'version'));
			if (old !== undefined && now !== undefined) {
				const place = placeOfField(source, 'version');
				if (compare(now, old) < 0) {
					const params = { version: now, before: old };
					report({ code: 'version-fell', severity: 'error', place, params });
				} else if (now === old && from === 'active' && to === 'active')
					report({ code: 'version-unchanged', severity: 'error', place, params: { version: now } });
			}
			if (from === undefined || to === undefined || from === to || moves[from].includes(to)) continue;
			const params = {
				from: word(before.values, 'status') ?? '',
				to: word(source.values, 'status') ?? '',
				allowed: wordsOf(moves[from], source),
			};
			report({ code: 'status-move', severity: 'error', place: placeOfField(source, 'status'), params });
		}
	},
};

/** Finds what a document was: by its file, or by its number where its file has another name since. */
function findEarlier(
	sources: readonly Source[],
	earlier: ReadonlyMap<string, string>,
): (source: Source) => WithFrontMatter | undefined {
	// What was wrong with an earlier text is no fault of today's.
	const texts = [...earlier].flatMap(([file, text]) => parseFrontMatter(text, file, () => {}) ?? []);
	const present = new Set(sources.map(({ file }) => file));
	const named = new Map(texts.map((text) => [text.file, text]));
	const numbered = new Map(texts.filter(({ file }) => !present.has(file)).map((text) => [placeAndNumber(text), text]));
	return (source) => named.get(source.file) ?? numbered.get(placeAndNumber(source));
}

function placeAndNumber({ file, values }: Pick<WithFrontMatter, 'file' | 'values'>): string {
	return `${posix.dirname(file)}/${word(values, 'id')}`;
}

function word(values: Group, key: string): string | undefined {
	const value = values.entries.get(key)?.value;
	return value?.type === 'scalar' ? value.text : undefined;
}

/** The words for states in the document's language; for one that does not say it, in the first that has its status. */
function wordsOf(states: readonly State[], { values, kind: { statuses } }: Source): readonly string[] {
	const status = word(values, 'status') ?? '';
	const language =
		languages.find((known) => known === word(values, 'language')) ??
		languages.find((known) => statuses.some(({ words }) => words[known].includes(status))) ??
		'nb';
	return states.flatMap((state) => statuses.find((known) => known.state === state)?.words[language][0] ?? []);
}

/** 2.10 comes after 2.9. */
function compare(a: string, b: string): number {
	const [left, right] = [a, b].map((version) => version.split('.').map(Number));
	const [major = 0, minor = 0] = left ?? [];
	const [otherMajor = 0, otherMinor = 0] = right ?? [];
	return major - otherMajor || minor - otherMinor;
}
