import { diffWordsWithSpace } from 'diff';
import { provisionsOf } from '../../../fill/structure/provisions-of.ts';
import type { Kind, Place, Report, RepositoryRule, WordLists } from '../../../types/index.ts';

/** The fixed text of a kind is word for word the one that was last agreed to. */
export const modelChanged: RepositoryRule = {
	code: 'model-changed',
	for: 'all',
	scope: 'repository',
	check({ repository: { kinds, words } }, report) {
		for (const kind of kinds.values()) if (kind.wording !== undefined) checkKind(kind, words[languageOf(kind)], report);
	},
};

/** A fixed text is in one language. */
function languageOf({ languages }: Kind) {
	return languages?.[0] ?? 'nb';
}

function checkKind(kind: Kind, { structure }: WordLists, report: Report): void {
	const { name, template, lock } = kind;
	const start: Place = { file: template.file, line: 1, column: 1 };
	if (lock === undefined) {
		report({ code: 'model-unlocked', severity: 'error', place: start, params: { kind: name } });
		return;
	}
	const now = provisionsOf(template, structure);
	for (const provision of new Set([...lock.provisions.keys(), ...now.keys()])) {
		const before = lock.provisions.get(provision)?.text;
		const after = now.get(provision);
		if (before === after?.text) continue;
		const params = { kind: name, provision, change: changeOf(before, after?.text) };
		const norms = normsOf(provision, kind);
		report({ code: 'model-changed', severity: 'error', place: after?.place ?? start, params, norms });
	}
}

/** Of a part and of all that is numbered within it. */
function normsOf(provision: string, { provisions }: Kind): readonly string[] {
	const own = [...provisions].filter(([anchor]) => anchor === provision || anchor.startsWith(`${provision}-`));
	return [...new Set(own.flatMap(([, norms]) => norms))];
}

/** What was taken out stands in `[-…-]`, what was put in in `{+…+}`, with a few words round it. */
function changeOf(before = '', after = ''): string {
	const parts = diffWordsWithSpace(before, after);
	return parts
		.map(({ value, added, removed }, index) => {
			if (added) return `{+${value}+}`;
			if (removed) return `[-${value}-]`;
			return around(value, index > 0, index < parts.length - 1);
		})
		.join('');
}

function around(same: string, follows: boolean, precedes: boolean): string {
	const words = same.split(/(?<=\s)/u);
	if (words.length <= 2 * near) return same;
	const head = follows ? words.slice(0, near).join('') : '';
	const tail = precedes ? words.slice(-near).join('') : '';
	return `${head}…${tail}`;
}

/** How many words of what is unchanged are shown. */
const near = 4;
