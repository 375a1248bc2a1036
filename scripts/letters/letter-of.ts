import { readCompany } from '../fill/read-company.ts';
import type {
	Company,
	CompanyChange,
	CompanySource,
	Filled,
	LibraryChange,
	Report,
	Repository,
	Source,
} from '../types/index.ts';
import { companyChanges } from './company-changes.ts';
import { firstPage } from './first-page.ts';
import { letterDoc } from './letter-doc.ts';
import { type Letter, letterKind, letterSource } from './letter-source.ts';

/** The letter to one company; it holds nothing of any other, but for the sender's name and look. */
export interface CompanyLetter {
	readonly company: Company;
	readonly changes: readonly CompanyChange[];
	readonly filled: Filled;
}

/** What all letters are made of. */
export interface Correspondence {
	readonly letter: Letter;
	readonly changes: readonly LibraryChange[];
	readonly repository: Repository;
	/** All documents of the library. */
	readonly library: readonly Source[];
	/** Of companies, by their ids. */
	readonly own: ReadonlyMap<string, readonly Source[]>;
	/** The sender, where it is a company of the repository. */
	readonly sending: Company | undefined;
}

/** Gathers what letters are made of, once for all companies. */
export function correspondence(
	repository: Repository,
	changes: readonly LibraryChange[],
	letter: Letter,
): Correspondence {
	const own = new Map<string, Source[]>();
	const library: Source[] = [];
	for (const source of repository.sources) {
		if (source.company === undefined) library.push(source);
		else own.set(source.company, [...(own.get(source.company) ?? []), source]);
	}
	const companies = repository.companies.filter((company) => isSender(company, letter));
	const sending = companies.map((company) => readCompany(company, repository, () => {}))[0];
	return { letter, changes, repository, library, own, sending };
}

/**
 * The letter to a company; `none` where nothing concerns it: it takes no library, or is who sends the letters, or nothing that it takes has
 * changed. Undefined when the letter cannot be made, which is reported.
 */
export function letterOf(
	source: CompanySource,
	all: Correspondence,
	report: Report,
): CompanyLetter | 'none' | undefined {
	const { letter, repository, library, sending } = all;
	if (isSender(source, letter)) return 'none';
	// What is wrong with its facts is for `check` to say.
	const company = readCompany(source, repository, () => {});
	if (company.library === undefined) return 'none';
	const own = all.own.get(company.id) ?? [];
	const changes = companyChanges(company, all.changes, own, library, repository);
	if (changes.length === 0) return 'none';
	const kind = repository.kinds.get(letterKind);
	const text = kind && letterSource(company, changes, firstPage(changes, company.name), letter, kind, report);
	const filled = text && letterDoc(text, company, sending, letter, repository, report);
	return filled && { company, changes, filled };
}

function isSender({ values }: CompanySource, { sender }: Letter): boolean {
	const name = values.entries.get('name')?.value;
	return name?.type === 'scalar' && name.text.trim() === sender;
}
