import { parseDocument } from 'yaml';
import { slug } from '../fill/names/slug.ts';
import type { CompanySource, OwnTexts, Repository, Standing } from '../types/index.ts';
import { choiceMark, conflictsFolder } from './conflicts-folder.ts';
import { editionFile, editionOf } from './edition-of.ts';
import { split } from './merge-documents.ts';
import { hashOfText, notedHash, withoutNote } from './own-hash.ts';
import { type OpenChoice, type Proposing, placeOf, proposalOf } from './proposal-of.ts';
import { basedOnOf, baseOf, type LayeredCompany, standingOf } from './standings-of.ts';

/** A file that is to hold a text; undefined: it is to go. */
export interface TextChange {
	readonly file: string;
	readonly text: string | undefined;
}

export interface Updating extends Omit<Proposing, 'company'> {
	readonly company: LayeredCompany & { readonly source: Pick<CompanySource, 'folder'> };
	readonly editions: Repository['editions'];
	readonly decisions: Repository['decisions'];
	/** The company's texts with choices left open, by file. */
	readonly open: ReadonlyMap<string, string>;
	/** What the text was made from, where it does not say so and git proves it. */
	readonly proved?: string | undefined;
}

/** What is to be done with one own text. */
export interface Update {
	readonly standing: Standing;
	readonly choices: readonly OpenChoice[];
	readonly changes: readonly TextChange[];
	/**
	 * `draft`: the draft that would be written; `choices`: the file in which choices are to be made; `waits`: choices in it are
	 * still open, from `line` on; `outdated`: what it was made from has changed since; `recorded`: only what the text was made from.
	 */
	readonly outcome: 'none' | 'draft' | 'choices' | 'waits' | 'finished' | 'outdated' | 'recorded';
	readonly file: string;
	readonly line: number;
}

/** What a change of the library comes to for one text of a company. Nothing that somebody has written is ever written over. */
export function updateText(texts: OwnTexts, updating: Updating): Update {
	const { company, editions, decisions, open, proved } = updating;
	const { own, library } = texts;
	const edition = editionOf(library);
	const standing = standingOf(texts, company, { editions, decisions }, proved);
	const none = { standing, choices: [], changes: [], file: own.file, line: 1 };
	const kept = editionFile(edition.id, edition);
	const keep = editions.has(kept) ? [] : [{ file: kept, text: edition.text }];
	const proposed = [...open].find(([file]) =>
		file.startsWith(`${conflictsFolder(company.source)}${slug(edition.id)}_`),
	);
	if (proposed !== undefined && standing.state !== 'follows') return finish(...proposed);
	if (standing.state === 'own' && proved !== undefined && basedOnOf(own) === undefined)
		return {
			...none,
			outcome: 'recorded',
			changes: [{ file: own.file, text: withBase(own.text, edition) }, ...keep],
		};
	if (standing.state !== 'behind' && standing.state !== 'conflict') return { ...none, outcome: 'none' };
	const base = proved ?? baseOf(texts, company, editions);
	if (typeof base !== 'string') return { ...none, outcome: 'none' };
	const { file, text, choices, replaced } = proposalOf(texts, base, { ...updating, company: company.source });
	const gone = replaced === undefined ? [] : [{ file: replaced, text: undefined }];
	const changes = [{ file, text }, ...gone, ...keep];
	return { ...none, choices, changes, file, outcome: choices.length > 0 ? 'choices' : 'draft' };

	/** A file with choices that somebody may have made meanwhile. */
	function finish(file: string, text: string): Update {
		const isOfToday = notedHash(text) === hashOfText(own.text) && text.includes(edition.sha256);
		if (!isOfToday) return { ...none, outcome: 'outdated', file };
		const mark = choiceMark.exec(text);
		if (mark !== null) return { ...none, outcome: 'waits', file, line: text.slice(0, mark.index).split('\n').length };
		const draft = withoutNote(text);
		// Both texts of a field stand there, or something was deleted that should not.
		const { head } = split(draft);
		if (head === '' || parseDocument(head).errors.length > 0) return { ...none, outcome: 'waits', file };
		const target = placeOf(own, head);
		const gone = [file, ...(target.replaced === undefined ? [] : [target.replaced])];
		const changes = [
			{ file: target.file, text: draft },
			...gone.map((one) => ({ file: one, text: undefined })),
			...keep,
		];
		return { ...none, outcome: 'finished', file, changes };
	}
}

/** A text that says what it was made from. */
export function withBase(
	text: string,
	{ version, sha256 }: { readonly version: string; readonly sha256: string },
): string {
	const line = `basedOn: {version: "${version}", sha256: ${sha256}}`;
	const close = text.indexOf('\n---', 3);
	const head = text
		.slice(0, close)
		.replace(/^basedOn:.*(?:\n[ \t].*)*\n?/m, '')
		.trimEnd();
	return `${head}\n${line}${text.slice(close)}`;
}
