import type { PassageChange, SubstanceReason } from '../types/index.ts';

/** The words by which people are told what two versions of a document differ in, in one language. */
export interface ChangeTexts {
	readonly title: (from: string, to: string) => string;
	readonly readAgain: (roles: string) => string;
	/** Of a change of substance that names nobody, in a document that says not whom it is for. */
	readonly readAgainAll: string;
	readonly readAgainNobody: string;
	/** In place of the line above: the author has called it editorial, and why. */
	readonly overruled: (reason: string) => string;
	/** The author has called of substance what the text tells to be editorial. */
	readonly raised: (reason: string) => string;
	readonly unchanged: string;
	readonly wholeText: string;
	readonly section: Readonly<Record<'added' | 'removed', (heading: string) => string>>;
	/** What came, went or stands elsewhere. */
	readonly done: Readonly<
		Record<Exclude<PassageChange['done'], 'changed'>, Readonly<Record<PassageChange['what'], string>>>
	>;
	/** Ends a line about what came: it binds or allows somebody. */
	readonly binds: string;
	/** What was changed, from one to the other; either may be empty. */
	readonly changed: Readonly<
		Record<Exclude<SubstanceReason, 'part' | 'order'>, (before: string, after: string) => string>
	>;
	readonly order: string;
	readonly before: string;
	readonly after: string;
	readonly concerns: (roles: string) => string;
	readonly editorialIn: (headings: string) => string;
	readonly listed: (words: readonly string[]) => string;
	readonly confirmation: ConfirmationTexts;
}

/** The words of the sheet on which people confirm that they have read again. */
export interface ConfirmationTexts {
	readonly label: string;
	/** What they sign. */
	readonly declared: (version: string) => string;
	readonly changed: string;
	readonly readBy: string;
	readonly columns: readonly [role: string, name: string, date: string, signature: string];
	readonly aboutSheet: string;
}
