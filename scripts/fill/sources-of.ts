import { having } from '../load/lists/having.ts';
import { type Company, type Language, languages, type Repository, type Source } from '../types/index.ts';
import { applies } from './life/applies.ts';

/** A company's documents: its own, and those of the library that concern it and that it does not replace by one of the same id. */
export function sourcesOf(
	company: Pick<Company, 'id' | 'library' | 'data'>,
	repository: Pick<Repository, 'sources'>,
): readonly Source[] {
	const own = having(repository.sources, 'company', company.id);
	const replaced = new Set(own.map((source) => written(source, 'id')));
	const shared = libraryOf(company, repository).filter((source) => !replaced.has(written(source, 'id')));
	return [...shared.filter((source) => applies(source, company)), ...own];
}

/** The documents of the shared library that a company takes, those that do not concern it included. */
export function libraryOf(
	{ library }: Pick<Company, 'library'>,
	{ sources }: Pick<Repository, 'sources'>,
): readonly Source[] {
	if (library === undefined) return [];
	return having(sources, 'company', undefined).filter((source) => isTaken(source, library));
}

/** A library document without a known language is read with the library's, so that the fault is found. */
function isTaken(source: Source, library: Language): boolean {
	const language = written(source, 'language');
	return language === library || !languages.some((known) => known === language);
}

/** The language a document is written in: its own, else the company's. */
export function languageOf(source: Source, company: Pick<Company, 'library' | 'language'>): Language {
	const language = written(source, 'language');
	const unsaid = source.company === undefined ? company.library : undefined;
	return languages.find((known) => known === language) ?? unsaid ?? company.language;
}

function written(source: Source, key: string): string | undefined {
	const value = source.values.entries.get(key)?.value;
	return value?.type === 'scalar' && value.text !== '' ? value.text : undefined;
}
