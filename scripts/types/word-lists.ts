import type { LawForm } from './law.ts';
import type { Severity } from './message.ts';

/** Words of one language that checks need, from `templates/language/`. */
export interface WordLists {
	/** Abbreviations whose full stop ends no sentence: `jf.`, `nr.` */
	readonly abbreviations: readonly string[];
	/** What texts of the field are full of, by which their language is known: `og`, `ikke`; some are of several languages. */
	readonly commonWords: readonly string[];
	/** Words that tell of illness without naming one: with `privacy.health`, what an employer never gets to read. */
	readonly diagnoses: readonly string[];
	readonly citations: CitationWords;
	readonly structure: StructureWords;
	readonly privacy: PrivacyWords;
	readonly substance: SubstanceWords;
	readonly orders: OrderWords;
	readonly sentences: SentenceWords;
	readonly blanks: BlankWords;
	readonly writing: WritingWords;
}

/** What is told by when an imported text is doubtful: broken sentences, nouns with two genders, what says two things at once. */
export interface SentenceWords {
	/** What begins a clause that needs another behind it: `når`. */
	readonly opening: readonly string[];
	/** Verbs that no ending tells. */
	readonly verbs: readonly string[];
	/** Behind these stands what has become of something: `er blitt kontrollert`. */
	readonly perfect: readonly string[];
	/** Between two words of one kind: `og`. */
	readonly joins: readonly string[];
	/** No sentence ends in these. */
	readonly unfinished: readonly string[];
	/** Before the words for what a § is about: `§ 7 om møter`. */
	readonly about: readonly string[];
	/** Before an adjective in its definite form, by gender; empty where the language has none. */
	readonly articles: { readonly common: string; readonly neuter: string; readonly one: readonly string[] };
	/** What the names of plans and of reports end in, and words for what has been done and for what is to be. */
	readonly reports: Readonly<Record<'ahead' | 'back' | 'done' | 'toDo', readonly string[]>>;
	/** Before a number that is a limit: `minst`. */
	readonly bounds: readonly string[];
	/** `fritatt`, and what stands before that from which somebody is: `fra`. */
	readonly exempt: readonly string[];
	readonly exemptFrom: readonly string[];
	/** By which a quoted sentence is one of law. */
	readonly duties: readonly string[];
	/** Enterprises in the plural, and what begins a clause behind them: `bedrifter som`. */
	readonly enterprises: readonly string[];
	readonly relatives: readonly string[];
	/** What words for those who are employed begin with, and words that take in everybody. */
	readonly employees: readonly string[];
	readonly everybody: readonly string[];
}

/** By which it is told what a blank in a sentence of an imported text is for. */
export interface BlankWords {
	/** Beside an amount: `kr`. */
	readonly money: readonly string[];
	/** Before a day: `den`. */
	readonly day: readonly string[];
	/** Behind a number: `dager`. */
	readonly units: readonly string[];
	/** What a blank right behind is for: `telefon`. */
	readonly names: readonly string[];
	/** Between a noun and the blank that is for it: `er`. */
	readonly is: readonly string[];
	/** What blanks are called: an amount, a day, and a number with `{unit}` for what is counted. */
	readonly called: Readonly<Record<'amount' | 'day' | 'count', string>>;
}

/** Words that make it a matter of substance when they change; all but `light` and `outsiders` hold in every inflection. */
export interface SubstanceWords {
	/** Must, shall, should, may, and what binds or allows as they do. */
	readonly duties: readonly string[];
	/** Not, never, only, without, all, or. */
	readonly limits: readonly string[];
	/** When and how often: `straks`, `årlig`. */
	readonly times: readonly string[];
	/** Numbers written as words. */
	readonly numbers: readonly string[];
	/** Who does what: `daglig leder`, `verneombud`. */
	readonly roles: readonly string[];
	/** Those of the roles that read no texts of the enterprise: `Arbeidstilsynet`. */
	readonly outsiders: readonly string[];
	/** Words that come and go without changing what is said: `at`, `som`. */
	readonly light: readonly string[];
}

/** How an order to revise a document is written, and what stands in the version that it leads to. */
export interface OrderWords {
	/** Before the name of the file: `Revisjon` */
	readonly heading: readonly string[];
	/** `Sett "version" til "2"`: the word before the field, and the word before the value. */
	readonly set: readonly string[];
	readonly to: readonly string[];
	/** What the heading begins with below which the old text stands. */
	readonly existing: readonly string[];
	/** Words by which a sentence demands something. */
	readonly must: readonly string[];
	/** What a line ends in that has a list behind it. */
	readonly lists: readonly string[];
	/** Over references that the register of law does not know. */
	readonly otherSources: string;
	/** `{id} versjon {version}` */
	readonly supersedes: string;
	/** The entry of a new version in the list of changes, for the author to write. */
	readonly summary: string;
	/** The entry that is proposed where there is an order: `Teksten er {what}.` */
	readonly proposed: string;
}

/** What texts of one language are held to, from `templates/language/writing/`. */
export interface WritingWords {
	/** Words that are never written, and what to write instead. */
	readonly wording: readonly { readonly wrong: string; readonly right: string }[];
	readonly confused: readonly ConfusedWord[];
	/** Words that others are preferred to. */
	readonly terms: readonly PreferredTerm[];
	/** Short forms that readers may not know, with the beginning of what they stand for. */
	readonly shortForms: readonly { readonly short: string; readonly long: string }[];
	/** Short forms that every reader knows. */
	readonly knownShortForms: readonly string[];
	/** Words that may stand twice, one after the other. */
	readonly doubled: readonly string[];
	/** Words of the trade that no shorter one replaces: measures of readability leave them out. */
	readonly tradeWords: readonly string[];
	/** Right words that dictionaries lack. */
	readonly knownWords: readonly string[];
}

/** A right word where another one is meant, which is known by what stands beside it. */
export interface ConfusedWord {
	readonly word: string;
	readonly instead: string;
	/** One of these stands before it; empty: anything may. */
	readonly before: readonly string[];
	/** One of these stands after it; empty: anything may. */
	readonly after: readonly string[];
	readonly severity: Severity;
}

export interface PreferredTerm {
	readonly term: string;
	/** One of these, each with what it is used of in brackets where there are several. */
	readonly instead: readonly string[];
	readonly severity: Severity;
}

/** What tells of persons, secrets and those who may know. */
export interface PrivacyWords {
	/** Illnesses and states of health. */
	readonly health: readonly string[];
	/** Marks of secrets of trade and production. */
	readonly production: readonly string[];
	/** Marks of classified matter. */
	readonly classified: readonly string[];
	/** Names of the employer as a recipient. */
	readonly employer: readonly string[];
	/** The health service, its staff and the employee as recipients. */
	readonly staff: readonly string[];
	/** Words for a visit. */
	readonly inspection: readonly string[];
	/** That an employee has asked for something. */
	readonly request: readonly string[];
	/** Words of sentences that tell of the duty to be silent. */
	readonly secrecy: readonly string[];
}

/** How a legal text is numbered, and what its parts are called where a text refers to them. */
export interface StructureWords {
	/** As printed, with `{number}` where the number stands: `§ {number}.`, `Stk. {number}.`, `Bilag {number}` */
	readonly section: string;
	readonly subsection: string;
	readonly annex: string;
	/**
	 * Before their number in running text: `stk.`, `nr.`, `litra`, `bilag`. `point` is also an item, and alone among the
	 * names of items stands for one without what it is part of: `nr. 5` is too often the number of an order.
	 */
	readonly called: Readonly<Record<'subsection' | 'item' | 'point' | 'letter' | 'annex', readonly string[]>>;
}

/** What stands round a § in a text. */
export interface CitationWords {
	/** What a law is called when its title is not said: `loven`, `forskriften`. */
	readonly generic: Readonly<Record<LawForm, readonly string[]>>;
	/** What names of laws end in, by which one is known that the register does not have: `loven`. */
	readonly endings: readonly string[];
	/** Between a § and the law named after it: `i`. */
	readonly of: readonly string[];
	/** Between two citations of one law: `og`, `jf.` */
	readonly joins: readonly string[];
	/** What a hyphen between numbers makes: a `part` of one § (`§ 13-2`), or behind two signs a `range` (`§§ 10-14`). */
	readonly hyphen: 'part' | 'range';
	/** Words of one letter, which after a number are no part of it: `§ 5 i`. */
	readonly letters: readonly string[];
	/** Numbered points: `punkt 8` is `nr. 8` of the register. */
	readonly points: readonly string[];
	/** Numbered subsections: `stykke 2` is `stk. 2` of the register. */
	readonly subsections: readonly string[];
	/** Other parts, before their letter or number: `bokstav e`. */
	readonly parts: readonly string[];
	/** Parts after their number: `første ledd`, `1. pkt.` */
	readonly counted: readonly string[];
	readonly ordinals: readonly string[];
}
