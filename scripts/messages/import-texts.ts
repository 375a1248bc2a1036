import type {
	BlankType,
	Grade,
	ImportedPart,
	ImportFindings,
	KindReason,
	Language,
	SourcePlace,
	WordRemarks,
} from '../types/index.ts';

/** The words of what an import says of its source. */
export interface ImportTexts {
	/** Heads the report; `source`: name of the file. */
	readonly title: (source: string) => string;
	/** What is to be done with the drafts, in order. */
	readonly next: readonly string[];
	readonly grades: Readonly<Record<Grade, string>>;
	/** Says that there is nothing of a grade. */
	readonly none: string;
	readonly place: (place: SourcePlace) => string;
	/** How many of a part there are. */
	readonly parts: Readonly<Record<ImportedPart, (count: number) => string>>;
	readonly reasons: Readonly<Record<KindReason, string>>;
	readonly findings: { readonly [N in keyof ImportFindings]: (params: ImportFindings[N]) => string };
	/** The page that explains a new kind. */
	readonly kindReadme: KindReadmeTexts;
	/** What is said of changes that are carried over from Word to a source. */
	readonly onto: OntoTexts;
	/** Closes what is shown on screen: how much there is of each grade, and where all of it stands. */
	readonly summary: (counts: Readonly<Record<Grade, number>>, report: string) => string;
}

/** The words of what is said of a Word file. */
export type WordFindingTexts = { readonly [N in keyof WordRemarks]: (params: WordRemarks[N]) => string };

/** The words of the page that explains a kind which was made of a model text. */
export interface KindReadmeTexts {
	/** What the kind is; `source`: the file that it was made of. */
	readonly about: (source: string) => string;
	/** Before the words of the text that say what it is for. */
	readonly purpose: (words: string) => string;
	readonly howTo: string;
	readonly steps: (name: string, title: string) => readonly string[];
	readonly fields: string;
	/** Heads the table: name, label, type, where. */
	readonly columns: readonly [string, string, string, string];
	readonly types: Readonly<Record<BlankType, string>>;
	readonly noFields: string;
	readonly unfinished: string;
	/** What is left to be done by hand, in order. */
	readonly left: (kind: {
		readonly name: string;
		readonly language: Language;
		readonly labels: readonly string[];
		readonly id: string;
		readonly doubtful: number;
	}) => readonly string[];
}

/** What is said of changes that are carried over from Word to a source. */
export interface OntoTexts {
	/** A fact whose printed value was changed; `place`: where the fact stands; in `changed` of `fields` fields that show it. */
	readonly fact: (change: {
		readonly field: string;
		readonly place: string;
		readonly from: string;
		readonly to: string;
		readonly changed: number;
		readonly fields: number;
	}) => string;
	/** A fact whose field was emptied. */
	readonly emptied: (change: { readonly field: string; readonly place: string; readonly from: string }) => string;
	/** A fact that got several values in its fields. */
	readonly contradiction: (change: {
		readonly field: string;
		readonly place: string;
		readonly from: string;
		readonly to: readonly string[];
	}) => string;
	/** What is worked out, and was changed all the same. */
	readonly workedOut: (change: { readonly field: string; readonly from: string; readonly to: string }) => string;
	/** A field of a name that no fact has. */
	readonly unknownField: (name: string) => string;
	/** A picture that is another below the same alternative text. */
	readonly picture: (alt: string) => string;
	/** A picture that came with the edit, and its file; it was put there, or is to be. */
	readonly newPicture: (picture: { readonly file: string; readonly told: boolean }) => string;
	/** A change that has no one place in the source. */
	readonly unmapped: (change: { readonly from: string; readonly to: string }) => string;
	readonly unchanged: string;
	/** Nothing was written, and how it is. */
	readonly proposed: string;
	readonly written: (file: string) => string;
}
