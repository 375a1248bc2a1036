/** What the editor says of its own accord, by the English that it says otherwise; `$` stands for a number. */
export const editorPhrases = [
	'Control character',
	'Selection deleted',
	'Completions',
	'Diagnostics',
	'No diagnostics',
	'close',
	'Find',
	'Replace',
	'next',
	'previous',
	'all',
	'match case',
	'regexp',
	'by word',
	'replace',
	'replace all',
	'current match',
	'on line',
	'replaced match on line $',
	'replaced $ matches',
	'Go to line',
	'go',
] as const;

export type EditorPhrase = (typeof editorPhrases)[number];

/** Types of fields of which the page says how they are written. */
export type HintedType =
	| 'integer'
	| 'amount'
	| 'date'
	| 'day'
	| 'instant'
	| 'yearly-day'
	| 'version'
	| 'organisation-number'
	| 'cvr'
	| 'postcode'
	| 'colour'
	| 'path';

/** What the page says where a document or a company's facts are written. */
export interface StudioDocumentTexts {
	/** Leads back to the list. */
	readonly back: string;
	readonly version: (version: string) => string;
	readonly saved: string;
	readonly unsaved: string;
	readonly saving: string;
	readonly save: string;
	/** Of a text that was not saved: what keeps it from being saved. */
	readonly refused: string;
	/** Asked before the view is left. */
	readonly leave: { readonly title: string; readonly explained: string; readonly stay: string; readonly go: string };
	readonly parts: { readonly label: string; readonly form: string; readonly text: string; readonly page: string };
	readonly copy: string;
	readonly copied: string;
	/** What stands on paper where the page of a document is printed. */
	readonly onPaper: string;
	readonly problems: {
		readonly errors: (count: number) => string;
		readonly advice: (count: number) => string;
		readonly none: string;
		readonly line: (line: number) => string;
		readonly error: string;
		readonly warning: string;
		readonly info: string;
		/** Gives the file the name that it has to have. */
		readonly rename: (name: string) => string;
		readonly renaming: string;
	};
	readonly form: {
		/** Stands at a field that lacks what it must have. */
		readonly missing: string;
		readonly required: string;
		readonly recommended: string;
		readonly notChosen: string;
		readonly unknownChoice: (written: string) => string;
		readonly yes: string;
		readonly no: string;
		/** The word that is written for it. */
		readonly yesWritten: string;
		readonly noWritten: string;
		readonly hints: Readonly<Record<HintedType, string>>;
		readonly add: (list: string) => string;
		readonly item: (list: string, number: number) => string;
		readonly remove: string;
		readonly up: string;
		readonly down: string;
		readonly added: (item: string) => string;
		readonly removed: (item: string) => string;
		readonly moved: (item: string, place: number, all: number) => string;
		readonly emptyList: string;
		/** A value whose shape is not that of its field. */
		readonly otherShape: string;
		/** Opens fields that are empty and may be. */
		readonly more: (count: number) => string;
		/** Lines that are no field of this kind. */
		readonly others: string;
		/** The front matter cannot be read, so the text holds it. */
		readonly unreadable: string;
	};
	readonly text: {
		readonly label: string;
		readonly help: string;
		readonly whole: string;
		/** Of a fact: the company has none. */
		readonly noValue: string;
		readonly condition: string;
		readonly phrases: Readonly<Record<EditorPhrase, string>>;
	};
	readonly page: {
		readonly label: string;
		readonly show: string;
		readonly web: string;
		readonly paper: string;
		readonly which: string;
		/** The page shows the part of the text that is worked on. */
		readonly follow: string;
		readonly pageOf: (number: number, all: number) => string;
		readonly none: string;
		readonly updated: string;
		readonly updating: string;
		/** What is shown is older than the text, since the text has no page. */
		readonly old: string;
	};
	readonly conflict: {
		readonly title: string;
		readonly explained: string;
		/** The file is gone. */
		readonly deleted: {
			readonly title: string;
			readonly explained: string;
			readonly anew: string;
			readonly leave: string;
		};
		readonly notice: string;
		readonly compare: string;
		readonly mine: string;
		readonly theirs: string;
		readonly cancel: string;
		readonly legend: string;
		readonly same: (lines: number) => string;
		readonly onlyMine: string;
		readonly onlyTheirs: string;
	};
	readonly facts: { readonly title: (company: string) => string; readonly explained: string };
	/** Finds one of many companies. */
	readonly findCompany: string;
	readonly loaded: (file: string) => string;
}
