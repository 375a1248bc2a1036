import { basename } from 'node:path';
import {
	type CompanySource,
	type Finding,
	type Imported,
	type Language,
	languages,
	type ReadWord,
	type Repository,
} from '../../types/index.ts';
import { kindFindings } from '../kind-findings.ts';
import { proposeKind } from '../propose-kind.ts';
import { shapeOfTree } from '../shape-of-tree.ts';
import { gradeOf } from './grade-of.ts';

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
	const title = read.title ?? stem.replaceAll(/[_-]+/gu, ' ').trim();
	const language = languageOf(read, repository);
	const known = asked ?? (own !== undefined && repository.kinds.has(own) ? own : undefined);
	const proposal = proposeKind(shapeOfTree(read.root, title, language), { asked: known, company }, repository);
	return {
		documents: [
			{
				title,
				language,
				kind: proposal.kind,
				body: read.root,
				facts: factsOf(read),
				blanks: [],
				assets: read.pictures,
			},
		],
		findings: [...findingsOf(read), ...(known === undefined ? kindFindings(title, proposal) : [])],
	};
}

/** What a file is called, without its ending. */
export function nameOf(file: string): string {
	return basename(file).replace(/\.[^.]*$/u, '');
}

/** The language that the file says its words are in, else that of the root company. */
function languageOf({ languageTag }: ReadWord, { companies }: Repository): Language {
	const tag = languageTag?.toLowerCase().split('-')[0];
	const said = tag === 'no' ? 'nb' : tag;
	const root = companies.find(({ folder }) => folder === 'company')?.values.entries.get('language')?.value;
	const usual = root?.type === 'scalar' ? root.text : undefined;
	return languages.find((each) => each === said) ?? languages.find((each) => each === usual) ?? 'nb';
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
