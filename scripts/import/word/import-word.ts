import { basename } from 'node:path';
import type { Root } from 'mdast';
import { toString as textOf } from 'mdast-util-to-string';
import { visit } from '../../fill/markdown/visit.ts';
import {
	type CompanySource,
	type Finding,
	type Imported,
	type Language,
	languages,
	type ReadWord,
	type Repository,
} from '../../types/index.ts';
import { cited } from '../cited.ts';
import { kindFindings } from '../kind-findings.ts';
import { languageOf } from '../language-of.ts';
import { proposeKind } from '../propose-kind.ts';
import { shapeOfTree } from '../shape-of-tree.ts';
import { gradeOf } from './grade-of.ts';
import { listedReferences } from './listed-references.ts';
import { withoutNumbers } from './without-numbers.ts';

/** What a Word file is to become. */
export interface WordAsked {
	/** The name that it is reported under. */
	readonly file: string;
	/** The kind asked for; undefined: that of our own file, else the one that its text looks like. */
	readonly kind: string | undefined;
	/** For which; undefined: the root company or the library. */
	readonly company: CompanySource | undefined;
}

/** The document of a Word file that was read. */
export function importWord(
	read: ReadWord,
	{ file, kind: asked, company }: WordAsked,
	repository: Repository,
): Imported {
	const stem = nameOf(file);
	const own = read.own ? read.properties.get('category') : undefined;
	const text = wordsIn(read.root);
	const title = read.title ?? namedIn(read, text) ?? stem.replaceAll(/[_-]+/gu, ' ').trim();
	const { language, told } = languageIn(read, text, repository);
	const known = asked ?? (own !== undefined && repository.kinds.has(own) ? own : undefined);
	const proposal = proposeKind(shapeOfTree(read.root, title, language), { asked: known, company }, repository);
	const kind = read.own ? undefined : repository.kinds.get(proposal.kind);
	const { root: numbered, findings } =
		kind === undefined ? { root: read.root, findings: [] } : withoutNumbers(read.root, kind);
	const sections = repository.kinds.get(proposal.kind);
	const listed =
		sections === undefined
			? { root: numbered, found: [], findings: [] }
			: listedReferences(numbered, sections, language, repository);
	const cites: Finding[] = [];
	const stretches = linesIn(listed.root).map((line) => ({ text: line, place: undefined }));
	const references = cited(stretches, listed.found, { language, tell: (one) => cites.push(one) }, repository);
	return {
		documents: [
			{
				title,
				language,
				kind: proposal.kind,
				body: listed.root,
				facts: { ...factsOf(read), ...(references.length > 0 && { references }) },
				blanks: [],
				assets: read.pictures,
			},
		],
		findings: [
			...findingsOf(read),
			...told,
			...findings,
			...listed.findings,
			...cites,
			...(known === undefined ? kindFindings(title, proposal) : []),
		],
	};
}

/** What a file is called, without its ending. */
export function nameOf(file: string): string {
	return basename(file).replace(/\.[^.]*$/u, '');
}

/** The words of each paragraph, heading and cell. */
function linesIn(root: Root): readonly string[] {
	const lines: string[] = [];
	visit(root, (node) => {
		if (node.type === 'paragraph' || node.type === 'heading' || node.type === 'tableCell') lines.push(textOf(node));
	});
	return lines;
}

function wordsIn(root: Root): string {
	const words: string[] = [];
	visit(root, 'text', ({ value }) => {
		words.push(value);
	});
	return words.join(' ');
}

/** What the file calls itself, where its text bears that out: files are copied with the titles of others. */
function namedIn({ properties }: ReadWord, text: string): string | undefined {
	const title = properties.get('title')?.replaceAll(/\s+/gu, ' ').trim();
	return title !== undefined && title !== '' && text.includes(title) ? title : undefined;
}

/** The language of its words, whatever the file says: programs call all that they write English. */
function languageIn(
	read: ReadWord,
	text: string,
	repository: Repository,
): { readonly language: Language; readonly told: readonly Finding[] } {
	const usual = languageUsual(repository);
	const said = languageSaid(read) ?? usual;
	const { language: most } = languageOf(text, usual, repository.words);
	// A short text has as many words of a neighbour's language as of its own: then it is the usual one.
	const isClear = most === usual || languageOf(text, usual, between(most, usual, repository)).sure;
	const language = isClear ? most : usual;
	// Of languages that have most of their words in common the text need not tell which it is, to tell that it is not the one said.
	const { sure } = languageOf(text, said, between(language, said, repository));
	if (read.own || !sure || language === said) return { language: said, told: [] };
	const grade = isClear ? 'guessed' : 'doubtful';
	return { language, told: [{ name: 'language', grade, place: undefined, params: { language, sure: isClear } }] };
}

function between(one: Language, other: Language, { words }: Repository) {
	const of = (each: Language) => ({ commonWords: each === one || each === other ? words[each].commonWords : [] });
	return { nb: of('nb'), nn: of('nn'), da: of('da'), en: of('en') };
}

/** The language that the file says its words are in. */
function languageSaid({ languageTag }: ReadWord): Language | undefined {
	const tag = languageTag?.toLowerCase().split('-')[0];
	const said = tag === 'no' ? 'nb' : tag;
	return languages.find((each) => each === said);
}

/** That of the root company. */
function languageUsual({ companies }: Repository): Language {
	const root = companies.find(({ folder }) => folder === 'company')?.values.entries.get('language')?.value;
	const usual = root?.type === 'scalar' ? root.text : undefined;
	return languages.find((each) => each === usual) ?? 'nb';
}

/** What front matter said of one of our own files, as far as it holds of a draft. */
function factsOf({ own, properties }: ReadWord): Readonly<Record<string, string>> {
	const said = own ? [...fields].map(([name, key]) => [key, properties.get(name) ?? ''] as const) : [];
	return Object.fromEntries(said.filter(([, value]) => value !== ''));
}

const fields: ReadonlyMap<string, string> = new Map([
	['documentId', 'id'],
	['owner', 'owner'],
	['approver', 'approver'],
]);

function findingsOf({ remarks }: ReadWord): readonly Finding[] {
	return remarks.map(({ name, paragraph, params }) => {
		const place = paragraph === 0 ? undefined : ({ unit: 'paragraph', number: paragraph } as const);
		return { name, grade: gradeOf[name], place, params } as Finding;
	});
}
