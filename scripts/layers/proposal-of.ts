import { posix } from 'node:path';
import { isMap, isSeq, parseDocument } from 'yaml';
import { fieldText } from '../fields/field-text.ts';
import { stateOf } from '../fill/life/state-of.ts';
import { fileName } from '../fill/names/file-name.ts';
import { layersTexts } from '../messages/layers.ts';
import { draftOfDocument } from '../revise/draft-of-document.ts';
import { nextVersion } from '../revise/next-version.ts';
import type { CompanySource, Language, OwnTexts, Repository, Source } from '../types/index.ts';
import { conflictsFolder } from './conflicts-folder.ts';
import { editionOf } from './edition-of.ts';
import { frontMatterEntries } from './front-matter-entries.ts';
import { mergeDocuments, split } from './merge-documents.ts';
import type { FieldConflict } from './merge-fields.ts';
import { breakOf, type Conflict } from './merge-texts.ts';
import { madeFrom } from './own-hash.ts';

/** What stays the same for all texts of a company. */
export interface Proposing {
	readonly company: Pick<CompanySource, 'folder'>;
	readonly language: Language;
	/** YYYY-MM-DD; undefined: the text keeps its date. */
	readonly asOf: string | undefined;
	readonly words: Repository['words'];
}

/** A place that both have changed, as people are shown it. */
export interface OpenChoice {
	readonly file: string;
	/** In the own text. */
	readonly line: number;
	readonly library: string;
	readonly own: string;
}

/** The next version of a company's own text, with what is new in the library. */
export interface Proposal {
	/** Of the draft; with choices left open, of the file in which they are made. */
	readonly file: string;
	readonly text: string;
	readonly choices: readonly OpenChoice[];
	/** A draft that this one takes the place of, where it has another name. */
	readonly replaced: string | undefined;
}

/**
 * Merges the library's text of today into a company's own. What is in force stays as it is: the result is the draft of its
 * next version, or with choices left open a file that no build reads. Whatever is approved is the text before.
 */
export function proposalOf({ library, own }: OwnTexts, base: string, proposing: Proposing): Proposal {
	const edition = editionOf(library);
	const { fields, parts, conflicts } = mergeDocuments(base, edition.text, own.text);
	const texts = layersTexts[proposing.language];
	let place = 0;
	const marked = (isTight: boolean, { library: theirs, own: ours }: Pick<Conflict, 'library' | 'own'>) => {
		place++;
		const lines = [
			`::: ${texts.choice.library(place, conflicts, edition.version)}`,
			theirs,
			`::: ${texts.choice.own(place, conflicts)}`,
			ours,
			`::: ${texts.choice.end(place, conflicts)}`,
		];
		return lines.filter((line) => line !== '').join(isTight ? '\n' : '\n\n');
	};
	const head = `${fields.fields.map(({ text }) => text).join('\n')}\n`;
	const recorded = split(withRecords(head, own, edition, proposing)).head;
	const openHead = fields.conflicts.reduce(
		(now, conflict) => withChoice(now, conflict, marked(true, conflict)),
		recorded,
	);
	const body = parts
		.map((part) => (typeof part === 'string' ? part : breakOf(part) + marked(part.isTight, part)))
		.join('');
	const { file, replaced } = placeOf(own, recorded);
	const text = `---\n${conflicts === 0 ? openHead : madeFrom(own) + openHead}---\n${body.replace(/^\n*/, '\n').trimEnd()}\n`;
	const choices = [
		...fields.conflicts.map((one) => ({ ...shownField(one), file: own.file, line: lineOfField(own, one.key) })),
		...parts.flatMap((part) =>
			typeof part === 'string'
				? []
				: [{ file: own.file, line: lineAt(own, part), library: part.library, own: part.own }],
		),
	];
	return conflicts === 0
		? { file, text, choices, replaced }
		: { file: `${conflictsFolder(proposing.company)}${posix.basename(file)}`, text, choices, replaced: undefined };
}

function shownField({ library, own }: FieldConflict): Pick<OpenChoice, 'library' | 'own'> {
	return { library, own };
}

/** Whether a text is or was in force, so that its next version stands beside it. */
function wasIssued({ draft, values, kind }: Source): boolean {
	return !draft && ['active', 'revising', 'retired'].includes(stateOf(values, kind.statuses) ?? '');
}

/** Where the draft of a text's next version stands, by the title that it has then. */
export function placeOf(own: Source, head: string): { readonly file: string; readonly replaced: string | undefined } {
	const title = String(parseDocument(head).get('title') ?? '');
	const isSame = title === fieldText(own.values, 'title');
	const name = isSame ? posix.basename(own.file) : `${fileName(fieldText(own.values, 'id') ?? '', title)}.md`;
	const folder = posix.dirname(own.file);
	if (wasIssued(own)) return { file: `${folder}/drafts/${name}`, replaced: undefined };
	const file = `${folder}/${name}`;
	return { file, replaced: file === own.file ? undefined : own.file };
}

/** The front matter with the version, the state and the entry in the list of changes that a draft has. */
function withRecords(
	head: string,
	own: Source,
	edition: { readonly version: string; readonly sha256: string },
	{ language, asOf, words }: Proposing,
): string {
	const version = fieldText(own.values, 'version') ?? '1';
	const before = { version, date: fieldText(own.values, 'date') };
	const next = nextVersion(undefined, before, { kind: own.kind, language, asOf });
	const summary = layersTexts[language].summary(edition.version);
	const text = `---\n${head}---\n`;
	const source = { ...own, text, bodyStart: text.length };
	const isNext = wasIssued(own);
	const said = isNext ? undefined : summaryOf(head, version);
	const asDraft = isNext ? next : { ...next, version, replaces: undefined };
	const sentence = said === undefined || said.includes(summary) ? (said ?? summary) : `${said} ${summary}`;
	const drafted = split(draftOfDocument(source, asDraft, language, sentence, { words })).head;
	const frontMatter = parseDocument(drafted);
	const based = frontMatter.createNode({ version: edition.version, sha256: edition.sha256 });
	based.flow = true;
	frontMatter.set('basedOn', based);
	return `---\n${frontMatter.toString({ lineWidth: 0, flowCollectionPadding: false })}---\n`;
}

/** What the list of changes says of a version. */
function summaryOf(head: string, version: string): string | undefined {
	const revisions = parseDocument(head).get('revisions');
	const entry = isSeq(revisions)
		? revisions.items.find((item) => isMap(item) && String(item.get('version')) === version)
		: undefined;
	return isMap(entry) ? String(entry.get('summary') ?? '') : undefined;
}

/** A field with a choice in its place. */
function withChoice(head: string, { key }: FieldConflict, choice: string): string {
	const entries = frontMatterEntries(head);
	const isThere = entries.some((entry) => entry.key === key);
	const lines = entries.map((entry) => (entry.key === key ? choice : entry.text));
	return `${[...lines, ...(isThere ? [] : [choice])].join('\n')}\n`;
}

function lineAt({ text, bodyStart }: Source, { start }: Conflict): number {
	return text.slice(0, Math.min(bodyStart + start, text.length)).split('\n').length;
}

function lineOfField({ values }: Source, key: string): number {
	return values.entries.get(key)?.keyPlace.line ?? 1;
}
