import { fieldText } from '../../../fields/field-text.ts';
import { contentOf } from '../../../fill/approval/content-of.ts';
import { compareVersions } from '../../../fill/life/compare-versions.ts';
import { isInForce } from '../../../fill/life/is-in-force.ts';
import { stateOf } from '../../../fill/life/state-of.ts';
import { libraryOf } from '../../../fill/sources-of.ts';
import { isAdditionFile, parseAddition } from '../../../load/additions.ts';
import { having } from '../../../load/lists/having.ts';
import { ownerOf } from '../../../load/owner-of.ts';
import { parseFrontMatter } from '../../../load/read-front-matter.ts';
import type {
	Addition,
	CompanySource,
	Earlier,
	Group,
	Language,
	Report,
	Repository,
	RepositoryRule,
} from '../../../types/index.ts';

/**
 * Compared with an earlier revision, what a company adds to a library document in force has changed only with a new day of
 * approval. The version is the library's and does not rise; an approval that `approve` recorded holds the addition already.
 */
export const additionUnapproved: RepositoryRule = {
	code: 'addition-unapproved',
	for: 'all',
	scope: 'repository',
	check({ repository, earlier }, report) {
		if (earlier === undefined) return;
		for (const change of changesIn(repository, earlier)) tell(change, repository, earlier, report);
	},
};

/** What a company added then and adds now; one of them is there. */
interface Change {
	readonly company: CompanySource;
	readonly file: string;
	readonly before: Addition | undefined;
	readonly now: Addition | undefined;
}

function changesIn({ additions, companies, files }: Repository, { texts, files: then }: Earlier): readonly Change[] {
	const names = [...texts.keys(), ...additions.map(({ file }) => file)].filter(isAdditionFile);
	return [...new Set(names)].flatMap((file): readonly Change[] => {
		const company = ownerOf(file, [...files, ...then], companies);
		const [now] = having(additions, 'file', file);
		const text = texts.get(file);
		// What stands there but cannot be read has been reported.
		if (company === undefined || (now === undefined && files.has(file))) return [];
		if (text === undefined && then.has(file)) return [];
		const before = text === undefined ? undefined : parseAddition(text, file, company.id, () => {});
		return saidBy(before) === saidBy(now) ? [] : [{ company, file, before, now }];
	});
}

/** Line ends and blank lines make no difference. */
function saidBy(addition: Addition | undefined): string {
	const nothing: Group = { type: 'group', entries: new Map(), place: { file: '', line: 1, column: 1 } };
	return JSON.stringify([...contentOf({ file: '', text: '', bodyStart: 0, values: nothing }, addition).sections]);
}

function tell({ company, file, before, now }: Change, repository: Repository, earlier: Earlier, report: Report): void {
	const id = fieldText((now ?? before)?.values ?? company.values, 'document');
	const library = fieldText(company.values, 'library') as Language | undefined;
	const document = libraryOf({ library }, repository).find(({ values }) => fieldText(values, 'id') === id);
	if (document === undefined || id === undefined) return;
	const { values, kind } = document;
	const version = fieldText(values, 'version') ?? '';
	const isRecorded = (repository.approvals.get(company.id) ?? []).some(
		(record) => record.document === id && compareVersions(record.version, version) === 0,
	);
	const on = fieldText(company.values, 'libraryApproved');
	const isShown = on !== undefined && on >= newestOf(values) && fieldText(values, 'approved') !== undefined;
	if (isRecorded || !isShown || !isInForce(stateOf(values, kind.statuses)) || isApprovedAnew(on, company, earlier))
		return;
	const place = { file, line: now === undefined ? 1 : firstLine(now), column: 1 };
	report({ code: 'addition-unapproved', severity: 'error', place, params: { id, version, on, company: company.id } });
}

/** The company's approval of its shared documents holds for those that are no newer. */
function newestOf(values: Group): string {
	return [fieldText(values, 'approved') ?? '', fieldText(values, 'date') ?? ''].sort().at(-1) ?? '';
}

function isApprovedAnew(on: string, { file }: CompanySource, { texts }: Earlier): boolean {
	const text = texts.get(file);
	const values = text === undefined ? undefined : parseFrontMatter(text, file, () => {})?.values;
	return values !== undefined && (fieldText(values, 'libraryApproved') ?? '') < on;
}

function firstLine({ text, bodyStart }: Addition): number {
	const lead = /^\s*/.exec(text.slice(bodyStart))?.[0].length ?? 0;
	return text.slice(0, bodyStart + lead).split('\n').length;
}
