import type { Company } from './company.ts';
import type { Doc } from './doc.ts';
import type { RuleSettings } from './kind.ts';
import type { Code, Report } from './message.ts';
import type { Repository } from './repository.ts';
import type { Source } from './source.ts';

/** A finished document with what it was made from. */
export interface Filled {
	readonly doc: Doc;
	readonly source: Source;
	readonly company: Company;
	/** Paths of the facts that its text prints or tests: `company.name`. */
	readonly used: ReadonlySet<string>;
}

interface RuleBase {
	/** Says what must hold; also the code of its first message. */
	readonly code: Code;
	/** `all`: holds for every document; `named`: where a kind names it under `rules:`. */
	readonly for: 'all' | 'named';
}

/** One requirement on one document. */
export interface DocumentRule extends RuleBase {
	readonly scope: 'document';
	check(filled: Filled, settings: RuleSettings, report: Report): void;
}

export interface CompanySubject {
	readonly company: Company;
	readonly documents: readonly Filled[];
	readonly repository: Repository;
	/** YYYY-MM-DD; undefined: rules that need today are not run. */
	readonly asOf: string | undefined;
}

/** One requirement on the facts and documents of one company. */
export interface CompanyRule extends RuleBase {
	readonly scope: 'company';
	check(subject: CompanySubject, report: Report): void;
}

/** One document as it stood in an earlier revision. */
export interface Earlier {
	readonly text: string;
	readonly values: import('./value.ts').Group;
}

export interface RepositorySubject {
	readonly repository: Repository;
	readonly documents: readonly Filled[];
	/** The same files at `--since`; undefined when not asked for. */
	readonly earlier: ReadonlyMap<string, Earlier> | undefined;
}

/** One requirement on the repository as a whole. */
export interface RepositoryRule extends RuleBase {
	readonly scope: 'repository';
	check(subject: RepositorySubject, report: Report): void;
}

export type Rule = DocumentRule | CompanyRule | RepositoryRule;
