import type { Language, Words } from './language.ts';

/** A sentence of law that documents rest on, and who read it where. */
export interface LawStatement {
	/** Id of the statement as a norm: `<register id>-§<section>`. */
	readonly norm: string;
	/** `13-2`, `2 A-6`, `5 nr. 8`, `4, stk. 2` */
	readonly section: string;
	/** The same rule in other editions of the law, where its § has another number. */
	readonly corresponds: readonly { readonly law: string; readonly section: string }[];
	/** Web address of this § where the law's `sectionAddress` does not lead there. */
	readonly address?: string | undefined;
	readonly statement: string;
	/** Words by which texts speak of what it is about; an imported text that does and does not refer to it is told so. */
	readonly subjects: Readonly<Partial<Record<Language, readonly string[]>>>;
	readonly source: string;
	/** YYYY-MM-DD: the day on which the source was read. */
	readonly verifiedOn: string;
	readonly verifiedBy: string;
}

/** An act of parliament, an order made under one, or an instruction from an authority to those below it. */
export type LawForm = 'act' | 'order' | 'circular';

/** What is known of a law's §§: all that there are, those that have been read, or only what others say of some. */
export type SectionsKnown = 'all' | 'read' | 'unknown';

/** What may be unknown of a law, which its file then says with the reason. */
export const lawGaps = ['number', 'date', 'address', 'text', 'repeal'] as const;

/** A later act that changed a law. */
export interface Amendment {
	readonly number: string;
	readonly date: string;
	/** The §§ that it is known to have changed. */
	readonly sections: readonly string[];
}

/** One act or order in one version: `templates/law/<id>.yaml`. */
export interface Law {
	readonly id: string;
	readonly title: Words;
	/** What texts also call it: `aml.`, `medvirkningsforskriften`. */
	readonly short: Readonly<Partial<Record<Language, readonly string[]>>>;
	readonly form: LawForm;
	/** What all editions of one law share; undefined: the register has one alone. */
	readonly editionOf?: string | undefined;
	/** Absent where it is unknown. */
	readonly number?: string | undefined;
	/** YYYY-MM-DD; absent where it is unknown. */
	readonly date?: string | undefined;
	/** YYYY-MM-DD, where it is known. */
	readonly inForce?: string | undefined;
	readonly amendments: readonly Amendment[];
	readonly status: 'in-force' | 'repealed';
	/** Web address of the whole text; absent where it has not been verified. */
	readonly address?: string | undefined;
	/** Web address of one §, with `{section}` where its number stands. */
	readonly sectionAddress?: string | undefined;
	/** Where it was read that the law exists and is in force, and when. */
	readonly source: string;
	readonly verifiedOn: string;
	readonly verifiedBy: string;
	readonly sections: SectionsKnown;
	/** What is not known, and why. */
	readonly unknown: Readonly<Partial<Record<(typeof lawGaps)[number], string>>>;
	/** What is known of its §§; a § without a statement here may not be cited. */
	readonly statements: readonly LawStatement[];
}

export type LawRegister = ReadonlyMap<string, Law>;
