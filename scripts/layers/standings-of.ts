import { fieldText } from '../fields/field-text.ts';
import { languageOf, libraryOf } from '../fill/sources-of.ts';
import type { BasedOn, BaseFault, Company, OwnTexts, Repository, Source, Standing } from '../types/index.ts';
import { editionFile, editionOf, hashOfEdition } from './edition-of.ts';
import { mergeDocuments } from './merge-documents.ts';

/** What is known of a company when its texts are compared with the library's. */
export type LayeredCompany = Pick<Company, 'id' | 'library' | 'language' | 'data'>;

/** What is known of a repository then. */
export type LayeredRepository = Pick<Repository, 'sources' | 'editions' | 'decisions'>;

/**
 * How each library document that a company takes, or has its own text of, stands to the library, in the order of the library.
 * Nothing is merged where the texts or their hashes tell.
 */
export function standingsOf(company: LayeredCompany, repository: LayeredRepository): readonly Standing[] {
	return ownTextsOf(company, repository).map((texts) => standingOf(texts, company, repository));
}

/** Each library document of a company with the company's own texts of it; `own` is the library's where it has none. */
export function ownTextsOf(
	company: Pick<Company, 'id' | 'library'>,
	repository: Pick<Repository, 'sources'>,
): readonly OwnTexts[] {
	const own = new Map<string, Source[]>();
	for (const source of repository.sources) {
		const id = source.company === company.id ? fieldText(source.values, 'id') : undefined;
		if (id !== undefined) own.set(id, [...(own.get(id) ?? []), source]);
	}
	return libraryOf(company, repository)
		.filter(({ draft, kind }) => !draft && kind.name !== 'revision-order')
		.map((library) => {
			const all = own.get(fieldText(library.values, 'id') ?? '') ?? [];
			return { library, own: all.find(({ draft }) => draft) ?? all[0] ?? library, all };
		});
}

/**
 * How one document stands.
 * @param proved the text of the library that the own one was made from, where it does not say so itself
 */
export function standingOf(
	texts: OwnTexts,
	company: LayeredCompany,
	{ editions, decisions }: Pick<Repository, 'editions' | 'decisions'>,
	proved?: string,
): Standing {
	const { library, own } = texts;
	const edition = editionOf(library);
	const common = {
		id: edition.id,
		title: fieldText(library.values, 'title') ?? '',
		kind: library.kind.name,
		file: own.file,
		libraryVersion: edition.version,
		conflicts: 0,
	};
	if (own === library) return { ...common, state: 'follows' };
	const based = basedOnOf(own);
	const said = based === undefined ? common : { ...common, baseVersion: based.version };
	const base = proved ?? baseOf(texts, company, editions);
	if (typeof base === 'object') return { ...said, state: 'base-unknown', fault: base.fault };
	if (base === edition.text) return { ...said, state: 'own' };
	const isKept = decisions
		.get(company.id)
		?.some(({ document, choice, sha256 }) => document === edition.id && choice === 'keep' && sha256 === edition.sha256);
	if (isKept) return { ...said, state: 'own', kept: true };
	const { conflicts } = mergeDocuments(base, edition.text, own.text);
	return { ...said, state: conflicts === 0 ? 'behind' : 'conflict', conflicts };
}

/** The text of the library that an own one was made from; or why there is none to compare with. */
export function baseOf(
	{ library, own, all }: OwnTexts,
	company: Pick<Company, 'library' | 'language'>,
	editions: ReadonlyMap<string, string>,
): string | { readonly fault: BaseFault } {
	if (all.filter(({ draft }) => draft).length > 1 || all.filter(({ draft }) => !draft).length > 1)
		return { fault: 'two' };
	if (languageOf(own, company) !== languageOf(library, company)) return { fault: 'language' };
	const edition = editionOf(library);
	const based = basedOnOf(own);
	if (based === undefined) return { fault: 'unsaid' };
	if (based.sha256 === edition.sha256) return edition.text;
	const kept = editions.get(editionFile(edition.id, based));
	if (kept === undefined) return { fault: 'not-kept' };
	return hashOfEdition(kept) === based.sha256 ? kept : { fault: 'edited' };
}

/** Whether a text says at all what it was made from: most companies have no such text, and need not be compared. */
export function saysBase({ company, values }: Pick<Source, 'company' | 'values'>): boolean {
	return company !== undefined && values.entries.has('basedOn');
}

/** What a text says that it was made from; undefined where it does not, or not in full. */
export function basedOnOf({ values }: Pick<Source, 'values'>): BasedOn | undefined {
	const group = values.entries.get('basedOn')?.value;
	if (group?.type !== 'group') return undefined;
	const [version, sha256] = [fieldText(group, 'version'), fieldText(group, 'sha256')];
	return version === undefined || sha256 === undefined ? undefined : { version, sha256 };
}
