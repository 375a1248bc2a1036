import type { ChartSpecification } from './chart.ts';
import type { DerivationName } from './derive.ts';
import type { Due } from './due.ts';
import type { Field } from './field.ts';
import type { Language, Words } from './language.ts';
import type { ModelLock, Wording } from './model-lock.ts';
import type { RequiredRecipient } from './recipient.ts';
import type { StatusWords } from './status.ts';

/** Stands for every kind where a document may take over from any. */
export const anyKind = 'any';

/** A part that every document of a kind must have, in this order. */
export interface SectionSpecification {
	readonly key: string;
	readonly heading: Words;
	/** Other headings that name the same section (`Definisjoner` beside `Definisjon`). */
	readonly also: Readonly<Record<keyof Words, readonly string[]>>;
	readonly norms: readonly string[];
	/** Its heading may stand alone. */
	readonly mayBeEmpty: boolean;
	/** It says whom the document is for: they read it again when something of substance changes. */
	readonly readers: boolean;
	/** What stands in it that must be kept apart from the other; undefined: neither. */
	readonly holds?: Holding | undefined;
}

/** What a document, a section or a register is about: one person's health and exposure, or measurements and production. */
export const holdings = ['person', 'technical'] as const;

export type Holding = (typeof holdings)[number];

/** Thresholds and other settings of a rule, as a kind states them. */
export type RuleSettings = Readonly<Record<string, unknown>>;

/** A text with the file it stands in, so that places in it are true. */
export interface Text {
	readonly file: string;
	/** The whole file, line ends as `\n`, without byte order mark. */
	readonly text: string;
	/** Where the Markdown begins, as an offset into `text`; 0 without front matter. */
	readonly bodyStart: number;
}

/** A law, or one § of it, that the text of a kind cites. */
export interface KindReference {
	readonly law: string;
	readonly section?: string | undefined;
}

/** A document kind: one folder of `templates/` that holds `kind.yaml`. */
export interface Kind {
	readonly name: string;
	readonly folder: string;
	readonly label: Words;
	/** What its documents are for, for who chooses one; undefined: what its README says first. */
	readonly purpose: Words | undefined;
	/** Base fields and the kind's own, in the order in which they are shown. */
	readonly fields: readonly Field[];
	readonly sections: readonly SectionSpecification[];
	readonly statuses: readonly StatusWords[];
	/** What its template says beside headings, by the keys that `{{word "key"}}` takes. */
	readonly words: ReadonlyMap<string, Words>;
	/** Pictures of figures that its documents may show, by the names that `{{chart "name"}}` takes. */
	readonly charts: ReadonlyMap<string, ChartSpecification>;
	/** Pattern of the ids of this kind. */
	readonly idPattern: RegExp;
	readonly template: Text;
	/** The text a new document starts from, in whatever language it is. */
	readonly example: Text;
	/** The same in other languages, for those who write in them; not every kind has any. */
	readonly examples: ReadonlyMap<Language, Text>;
	/** The only languages that its template is written in; undefined: any. */
	readonly languages: readonly Language[] | undefined;
	/** The only types of companies that may have such documents; undefined: any. */
	readonly companyTypes: readonly string[] | undefined;
	/** `sections`: its text has §§ with parts; `points`: numbered points. Both may have annexes; `annexes`: nothing else. */
	readonly numbering: 'sections' | 'points' | 'annexes' | undefined;
	/** What other texts call a document of this kind before its §: `vedtægten`. */
	readonly called: Readonly<Partial<Record<Language, readonly string[]>>>;
	/** Kinds whose templates stand as annexes behind its own, by name, in this order; titled by their labels. */
	readonly annexes: readonly string[];
	/** The kind of the decisions by which its documents are changed. */
	readonly amendedBy: string | undefined;
	/** Laws that its own text and its annexes cite, so that no document of it need refer to them. */
	readonly references: readonly KindReference[];
	/** Its text is fixed, in these words; undefined: it is not. */
	readonly wording: Wording | undefined;
	/** What the fixed text was when it was last agreed to. */
	readonly lock: ModelLock | undefined;
	/** Norms behind the parts of its legal text, by their anchors: `p7-stk4`. */
	readonly provisions: ReadonlyMap<string, readonly string[]>;
	/** The register of which each row makes a document of its own; undefined: one document alone. */
	readonly forEach: string | undefined;
	/** Fields that name another document to take over from, and the kind that it is of: names in `taken`. */
	readonly takesFrom: ReadonlyMap<string, string>;
	/** What its documents hold that must be kept apart from the other; undefined: neither. */
	readonly holds: Holding | undefined;
	/** Whom every document of it has to be sent to. */
	readonly recipients: readonly RequiredRecipient[];
	/** When its documents are due, and what is due in them. */
	readonly due: readonly Due[];
	/** What is worked out for its documents, by name, with settings: names in `derived`. */
	readonly derive: ReadonlyMap<DerivationName, RuleSettings>;
	/** Rules that hold for this kind alone, by code, with their settings. */
	readonly rules: ReadonlyMap<string, RuleSettings>;
}
