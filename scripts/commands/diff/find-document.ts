import { readCompany } from '../../fill/read-company.ts';
import { sourcesOf } from '../../fill/sources-of.ts';
import { nearest } from '../../messages/nearest.ts';
import type { CompanySource, Repository, Source } from '../../types/index.ts';
import { companyUnknown } from '../company-unknown.ts';
import { misuse } from '../usage-error.ts';
import { scalarIn } from './scalar-in.ts';

/** The document that is meant, and whose facts fill it in. */
export interface Wanted {
	readonly id: string;
	readonly company: CompanySource;
	/** All that stands there now under this id: the version in force, the draft of the next, or both. */
	readonly present: readonly Source[];
}

/**
 * Finds a document by its id: where no company is named, in the library, then with the root company. One of the library is
 * filled in for the root company, or for the first that takes it.
 */
export function findDocument(id: string, asked: string | undefined, repository: Repository): Wanted {
	const companies = [...repository.companies].sort((one) => (one.folder === 'company' ? -1 : 1));
	const known = companies.map((company) => company.id);
	if (asked !== undefined && !known.includes(asked)) throw companyUnknown(asked, known);
	const chosen = companies.filter((company) => asked === undefined || company.id === asked);
	const taken = chosen.map((company) => {
		const sources = sourcesOf(
			readCompany(company, repository, () => {}),
			repository,
		);
		return { company, sources: sources.filter((source) => idOf(source) === id) };
	});
	const shared = taken.find(({ sources }) => sources.some((source) => source.company === undefined));
	const own = taken.find(({ company, sources }) => sources.length > 0 && (asked ?? known[0]) === company.id);
	const found = asked === undefined ? (shared ?? own) : own;
	if (found !== undefined) return { id, company: found.company, present: found.sources };
	const elsewhere = companies.filter((company) =>
		repository.sources.some((source) => source.company === company.id && idOf(source) === id),
	);
	const ids = new Set(taken.flatMap(({ company }) => idsOf(company, repository)));
	throw misuse('diff-document-unknown', {
		id,
		nearest: nearest(
			id,
			[...ids].filter((other) => other !== id),
		),
		elsewhere: elsewhere.map((company) => company.id),
	});
}

function idsOf(company: CompanySource, { sources }: Repository): readonly string[] {
	return sources
		.filter((source) => source.company === undefined || source.company === company.id)
		.flatMap((source) => idOf(source) ?? []);
}

function idOf({ text }: Source): string | undefined {
	return scalarIn(text, 'id');
}
