import { posix } from 'node:path';
import { otherLanguage } from '../check/prose/other-language.ts';
import { toWords } from '../check/prose/to-words.ts';
import { languageOf } from '../check/since/language-of.ts';
import { fieldText } from '../fields/field-text.ts';
import { compareVersions } from '../fill/life/compare-versions.ts';
import { orderedValue } from '../fill/orders/standing-of.ts';
import { isBegun, versionOf, versionsOf } from '../fill/orders/versions-of.ts';
import { languages, type Message, type Order, type Place, type Repository } from '../types/index.ts';
import { draftOfDocument } from './draft-of-document.ts';
import { draftOfOldText } from './draft-of-old-text.ts';
import { nextVersion } from './next-version.ts';
import { type ProposedSummary, proposedSummary } from './proposed-summary.ts';

/** What is to be revised: by an order, or a document by its number alone. */
export interface Revision {
	readonly id: string;
	/** Whose document; undefined: the library's, else the root company's. */
	readonly company: string | undefined;
	readonly order: Order | undefined;
	/** YYYY-MM-DD */
	readonly asOf: string | undefined;
}

/** A draft to be written, or why there can be none; both with what is to be told. */
export interface RevisionDraft {
	readonly file: { readonly file: string; readonly text: string } | undefined;
	readonly messages: readonly Message[];
}

/**
 * The next version of a document as a draft: from the document in force, beside it in `drafts/`; or where there is none,
 * from the old text of the order, where documents stand. A draft that is there is left alone.
 */
export function draftRevision(revision: Revision, repository: Repository): RevisionDraft {
	const { id, order, asOf } = revision;
	const versions = versionsOf(revision, repository);
	const [newest] = versions;
	const begun = versions.find(isBegun);
	const place = order?.target.place ?? { file: begun?.file ?? newest?.file ?? id, line: 1, column: 1 };
	const ordered = order && orderedValue(order, 'version');
	if (
		newest !== undefined &&
		ordered !== undefined &&
		begun === undefined &&
		compareVersions(ordered, versionOf(newest)) <= 0
	)
		return refused('order-carried-out', place, { id, version: ordered, found: versionOf(newest) });
	if (begun !== undefined)
		return refused('draft-there', { file: begun.file, line: 1, column: 1 }, { id, version: versionOf(begun) });
	if (newest === undefined) return fromOldText(revision, place, repository);
	const language = languageOf(newest, repository);
	const before = { version: versionOf(newest), date: fieldText(newest.values, 'date') };
	const next = nextVersion(order, before, { kind: newest.kind, language, asOf });
	const { dir, base } = posix.parse(newest.file);
	const file = `${dir}/drafts/${base}`;
	const summary = proposedSummary(order, next, newest.kind, language, repository);
	const text = draftOfDocument(newest, next, language, summary.text, repository);
	return { file: { file, text }, messages: tellOf(summary, file, text) };
}

function fromOldText(revision: Revision, place: Place, repository: Repository): RevisionDraft {
	const { id, order, asOf } = revision;
	const kind = [...repository.kinds.values()].find(({ idPattern }) => idPattern.test(id));
	if (order?.oldText === undefined || kind === undefined) return refused('order-text-missing', place, { id });
	const isShared = revision.company === undefined && kind.name === 'instruction';
	const root = repository.companies.find(({ folder }) => folder === 'company');
	const owner = repository.companies.find((one) => one.id === revision.company) ?? root;
	const company = isShared ? undefined : owner;
	const own = languages.find((language) => language === (owner && fieldText(owner.values, 'language'))) ?? 'nb';
	const language = otherLanguage(toWords(order.oldText.text), own, repository.words) ?? own;
	const next = nextVersion(order, undefined, { kind, language, asOf });
	const { text, messages } = draftOfOldText({ order, kind, company, language, next }, repository);
	const folder = company === undefined ? 'instructions' : company.folder;
	return { file: { file: `${folder}/${order.target.name}.md`, text }, messages };
}

/** Where the entry of the list of changes stands that is to be read, or written, by its author. */
function tellOf({ text: summary, isOpen }: ProposedSummary, file: string, text: string): readonly Message[] {
	const lines = text.split('\n');
	const index = lines.findLastIndex((line) => line.includes(summary));
	if (index < 0) return [];
	const place = { file, line: index + 1, column: (lines[index]?.indexOf('summary:') ?? 0) + 1 };
	const params = { text: summary };
	return [{ code: isOpen ? 'summary-open' : 'summary-proposed', severity: 'info', place, params }];
}

type Refusals = Extract<Message, { code: 'order-carried-out' | 'draft-there' | 'order-text-missing' }>;

function refused<C extends Refusals['code']>(
	code: C,
	place: Place,
	params: Extract<Refusals, { code: C }>['params'],
): RevisionDraft {
	return { file: undefined, messages: [{ code, severity: 'error', place, params } as Message] };
}
