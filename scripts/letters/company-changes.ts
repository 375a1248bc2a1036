import { redlineOf } from '../compare/redline-of.ts';
import { changeSummary } from '../compare/substance/change-summary.ts';
import { fillSource } from '../fill/fill-source.ts';
import { compareVersions } from '../fill/life/compare-versions.ts';
import { type Reading, readSources } from '../fill/read-sources.ts';
import { withBlanksUnread } from '../fill/versions/with-blanks-unread.ts';
import { baseOf, ownTextsOf, standingsOf } from '../layers/standings-of.ts';
import { parseFrontMatter } from '../load/read-front-matter.ts';
import { changeTexts } from '../messages/changes.ts';
import { toldSection } from '../render/changes/told-section.ts';
import type {
	Company,
	CompanyChange,
	Filled,
	LibraryChange,
	Meta,
	Repository,
	Source,
	Standing,
} from '../types/index.ts';
import { idOf } from './library-changes.ts';
import { replyCode } from './reply-code.ts';

/**
 * What changes of the library mean to a company: of the documents that concern it, filled in with its own facts. Of one that it has its own
 * text of, it is told what is new since the text that its own was made from, until it has answered. Those that need a reply come first.
 * @param own the company's own documents
 * @param library all documents of the library, as they are now
 */
export function companyChanges(
	company: Company,
	changes: readonly LibraryChange[],
	own: readonly Source[],
	library: readonly Source[],
	repository: Repository,
): readonly CompanyChange[] {
	const seen = { ...repository, sources: [...library, ...own] };
	const stands = new Map(standingsOf(company, seen).map((standing) => [standing.id, standing]));
	const asked = changesFor(company, changes, stands, seen);
	if (asked.length === 0) return [];
	const changed = new Set(asked.map(({ id }) => id));
	const aside = new Set(asked.map(({ is }) => is));
	const rest = [
		...own.filter((source) => !changed.has(idOf(source))),
		...library.filter((source) => !aside.has(source)),
	];
	const read = (sources: readonly (Source | undefined)[], before?: Reading) => {
		const known = sources.filter((source) => source !== undefined);
		return readSources(company, { ...repository, sources: [...rest, ...known] }, () => {}, before);
	};
	const then = read(asked.map((change) => change.was));
	const now = read(
		asked.map((change) => change.is),
		then,
	);
	const told = asked.flatMap((change) => {
		const [earlier, later] = [made(change.was, then, rest), made(change.is, now, rest)];
		if (earlier === undefined && later === undefined) return [];
		return [companyChange(change, earlier, later, stands.get(change.id), company, repository)];
	});
	return told.sort((a, b) => Number(a.code === undefined) - Number(b.code === undefined));
}

/** What has changed since, and what the company has not answered yet; not what its own text was made from, or kept against. */
function changesFor(
	company: Company,
	changes: readonly LibraryChange[],
	stands: ReadonlyMap<string, Standing>,
	repository: Pick<Repository, 'sources' | 'editions'>,
): readonly LibraryChange[] {
	const others = changes.filter(({ id }) => {
		const state = stands.get(id)?.state;
		return state === undefined || state === 'follows' || state === 'base-unknown';
	});
	const open = ownTextsOf(company, repository).flatMap((texts): readonly LibraryChange[] => {
		const id = idOf(texts.library);
		const state = stands.get(id)?.state;
		if (state !== 'behind' && state !== 'conflict') return [];
		const base = baseOf(texts, company, repository.editions);
		const read = typeof base === 'string' ? parseFrontMatter(base, texts.library.file, () => {}) : undefined;
		const was = read && { ...read, kind: texts.library.kind, company: undefined, draft: false };
		return [{ id, was, is: texts.library }];
	});
	return [...open, ...others];
}

/** A version as the company has it; undefined where it does not concern it. */
function made(source: Source | undefined, reading: Reading, rest: readonly Source[]): Filled | undefined {
	if (source === undefined || !reading.sources.includes(source)) return undefined;
	const [filled] = fillSource(source, reading, () => {});
	if (filled !== undefined) return filled;
	// It asks for facts that the company does not have (any more): what it says of them is told as it is written.
	const unread = withBlanksUnread(source);
	const { company, repository } = reading;
	const again = readSources(company, { ...repository, sources: [...rest, unread] }, () => {});
	return fillSource(unread, again, () => {})[0];
}

function companyChange(
	{ id }: LibraryChange,
	earlier: Filled | undefined,
	later: Filled | undefined,
	standing: Standing | undefined,
	company: Company,
	{ kinds, words }: Repository,
): CompanyChange {
	const { meta } = (later ?? earlier)?.doc ?? { meta: undefined };
	const isOwn = standing !== undefined && standing.state !== 'follows';
	const [from, to] = [earlier?.doc.meta.version, later?.doc.meta.version];
	const common = {
		document: id,
		title: meta?.title ?? id,
		from,
		to,
		summaries: later === undefined || meta === undefined ? [] : summariesSince(meta, from),
		laws: later === undefined || meta === undefined ? [] : lawsOf(meta),
		own: isOwn,
		code:
			isOwn && from !== undefined && to !== undefined
				? replyCode({ company: company.id, document: id, from, to })
				: undefined,
	};
	if (earlier === undefined) return { ...common, readers: 'everyone', sections: [] };
	if (later === undefined) return { ...common, readers: [], sections: [] };
	const redline = redlineOf(earlier.doc, later.doc);
	const language = later.doc.language;
	const summary = changeSummary(redline, kinds.get(later.doc.kind) ?? { sections: [] }, words[language]);
	const sections = summary.sections.map((section) => toldSection(section, changeTexts[language]));
	const roles = summary.readers.map(({ role }) => role);
	return {
		...common,
		readers: summary.substance === 'substantive' && roles.length === 0 ? 'everyone' : roles,
		sections: sections.filter((section) => section !== undefined),
	};
}

function summariesSince({ revisions, version }: Meta, from: string | undefined): readonly string[] {
	if (from === undefined) return [];
	return revisions
		.filter((one) => compareVersions(one.version, from) > 0 && compareVersions(one.version, version) <= 0)
		.sort((a, b) => compareVersions(a.version, b.version))
		.map(({ summary }) => summary);
}

/** Laws have an address of the web or §§; documents have neither. */
function lawsOf({ references }: Meta): CompanyChange['laws'] {
	return references
		.filter(({ address, sections }) => sections.length > 0 || address?.startsWith('http'))
		.map(({ text, sections }) => ({
			name: text,
			cited: [text, sections.map((section) => section.text).join(', ')].join(' ').trim(),
		}));
}
