import type { Citation } from './citation.ts';
import type { Company } from './company.ts';
import type { WrittenDocument } from './derive.ts';
import type { Doc } from './doc.ts';
import type { Earlier } from './earlier.ts';
import type { RuleSettings } from './kind.ts';
import type { Code, Report } from './message.ts';
import type { RegisterRow } from './register.ts';
import type { Repository } from './repository.ts';
import type { Source } from './source.ts';
import type { Spelling } from './spelling.ts';
import type { DataGroup } from './value.ts';

/** A finished document with what it was made from. */
export interface Filled {
	readonly doc: Doc;
	readonly source: Source;
	readonly company: Company;
	/** Its front matter as read by its fields. */
	readonly data: DataGroup;
	/** The documents that it takes over from, by the field that names them. */
	readonly taken: ReadonlyMap<string, WrittenDocument>;
	/** The row that it is made for, of a kind that makes one for each. */
	readonly row: RegisterRow | undefined;
	/** What was worked out for it. */
	readonly derived: DataGroup;
	/** Paths of the facts that its text prints or tests: `company.name`. */
	readonly used: ReadonlySet<string>;
	/** Every § that its text names. */
	readonly citations: readonly Citation[];
}

interface RuleBase {
	/** Says what must hold; the code of its messages. */
	readonly code: Code;
	/**
	 * `all`: holds everywhere; `named`: where a kind or a company type names it under `rules:`; `asked`: tells something
	 * of every document, to those who ask for it.
	 */
	readonly for: 'all' | 'named' | 'asked';
	/** Ids of the norms behind it, where they are not in its settings. */
	readonly norms?: readonly string[];
	/** Ids that it gives some of its messages, beside `norms` and those in its settings. */
	readonly alsoNorms?: (repository: Repository) => readonly string[];
}

export interface DocumentSubject extends Filled {
	readonly repository: Repository;
	/** YYYY-MM-DD; undefined: what needs today is not checked. */
	readonly asOf: string | undefined;
	/** Undefined: no dictionary was asked. */
	readonly spelling: Spelling | undefined;
}

/** One requirement on one document. */
export interface DocumentRule extends RuleBase {
	readonly scope: 'document';
	/** It looks at the facts of the company and nothing else, so that what it finds is known before the document is filled in. */
	readonly ofFacts?: true;
	check(subject: DocumentSubject, report: Report, settings: RuleSettings): void;
}

export interface CompanySubject {
	readonly company: Company;
	/** Those that could be made. */
	readonly documents: readonly Filled[];
	/** All that the company has. */
	readonly sources: readonly Source[];
	readonly repository: Repository;
	readonly asOf: string | undefined;
}

/** One requirement on the facts and documents of one company. */
export interface CompanyRule extends RuleBase {
	readonly scope: 'company';
	check(subject: CompanySubject, report: Report, settings: RuleSettings): void;
}

export interface RepositorySubject {
	readonly repository: Repository;
	/** What there was at `--since`; undefined when not asked for. */
	readonly earlier: Earlier | undefined;
	readonly asOf: string | undefined;
	/** All rules that are run. */
	readonly rules: readonly Rule[];
}

/** One requirement on the repository as a whole. */
export interface RepositoryRule extends RuleBase {
	readonly scope: 'repository';
	check(subject: RepositorySubject, report: Report): void;
}

export type Rule = DocumentRule | CompanyRule | RepositoryRule;
