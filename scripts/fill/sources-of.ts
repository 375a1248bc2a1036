import type { Company, Language, Repository, Source } from '../types/index.ts';

/** A company's documents: its own, and those of the library that it takes and does not replace by one of the same id. */
export function sourcesOf(company: Company, repository: Repository): readonly Source[] {
	const own = repository.sources.filter((source) => source.company === company.id);
	const replaced = new Set(own.map((source) => written(source, 'id')));
	const library = repository.sources.filter(
		(source) =>
			source.company === undefined &&
			company.library !== undefined &&
			// A library document without a language is read with the library's, so that the fault is found.
			(written(source, 'language') ?? company.library) === company.library &&
			!replaced.has(written(source, 'id')),
	);
	return [...library, ...own];
}

/** The language a document is written in: its own, else the company's. */
export function languageOf(source: Source, company: Company): Language {
	const language = written(source, 'language');
	return language === 'nb' || language === 'nn' || language === 'da' || language === 'en' ? language : company.language;
}

function written(source: Source, key: string): string | undefined {
	const value = source.values.entries.get(key)?.value;
	return value?.type === 'scalar' && value.text !== '' ? value.text : undefined;
}
