import type { Repository, Source } from '../types/index.ts';
import type { CompanyFacts } from './company-facts.ts';
import { factsRuledByKind } from './facts-ruled-by-kind.ts';
import { knownCompany, type ReadOfCompany } from './known-company.ts';
import { knownDocuments } from './known-documents.ts';
import type { Around } from './lacking-facts.ts';
import type { OwnDocument } from './own-documents.ts';
import { type Ruling, ruledFacts } from './ruled-facts.ts';
import { scopesOf } from './scopes-of.ts';

/** What all companies share. */
export interface Knowledge extends Ruling {
	readonly library: readonly Source[];
	/** What `templates/` declares. */
	readonly repository: Repository;
}

/** What is known of a company beside its facts: most is asked for of few, and then worked out once. */
export function aroundOf(
	facts: CompanyFacts,
	read: ReadOfCompany,
	documents: readonly OwnDocument[],
	{ library, repository, ...ruling }: Knowledge,
): Around<OwnDocument> {
	const known = knownCompany(facts, read, library, repository);
	const scopes = scopesOf(known, documents);
	return {
		scopes,
		registers: known.company.registers,
		faults: known.found.filter(({ severity }) => severity === 'error'),
		ruled: () =>
			ruledFacts(
				known,
				documents.map(({ source }) => source),
				() => knownDocuments(documents, known, scopes),
				ruling,
			),
		ruledByKind: ({ source }) => factsRuledByKind(source.kind, known, ruling),
	};
}
