import { companyWith } from '../fill/read-company.ts';
import type { Addition, Company, CompanySource, Message, RegisterSource, Repository, Source } from '../types/index.ts';
import type { CompanyFacts } from './company-facts.ts';
import { unknownYet } from './foreseen.ts';

/** What is read of a company beside its facts. */
export interface ReadOfCompany {
	readonly source: CompanySource;
	readonly own: readonly Source[];
	readonly additions: readonly Addition[];
	readonly registers: readonly RegisterSource[];
	/** Where its facts do not come from its README. */
	readonly stands?: StandingCompany | undefined;
}

/** A company as it stands in the repository, of which a table says other facts. */
export interface StandingCompany {
	readonly readme: string;
	/** Its README says the same facts. */
	readonly isSame: boolean;
}

/** A company with what there is round it, as far as it is known by itself. */
export interface KnownCompany {
	readonly company: Company;
	/** Without other companies: whoever asks for them is told that they are not known. */
	readonly repository: Repository;
	/** What is wrong with its registers. */
	readonly found: readonly Message[];
}

/** A company as rules and derivations look at it. */
export function knownCompany(
	{ data }: CompanyFacts,
	{ source, own, additions, registers }: ReadOfCompany,
	library: readonly Source[],
	shared: Repository,
): KnownCompany {
	const repository: Repository = {
		...shared,
		registers,
		additions,
		sources: own.length === 0 ? library : [...library, ...own],
		get companies() {
			return unknownYet();
		},
	};
	const found: Message[] = [];
	const files = new Set(registers.map(({ file }) => file));
	const company = companyWith(source, data, repository, (message) => {
		if (files.has(message.place.file)) found.push(message);
	});
	return { company, repository, found };
}
