import type { Language, Words } from './language.ts';

/** A sentence of law that documents rest on, and who read it where. */
export interface LawStatement {
	/** Id of the statement as a norm: `<register id>-§<section>`. */
	readonly norm: string;
	readonly section: string;
	/** Web address of this § where the law's `sectionAddress` does not lead there. */
	readonly address?: string;
	readonly statement: string;
	readonly source: string;
	/** YYYY-MM-DD: the day on which the source was read. */
	readonly verifiedOn: string;
	readonly verifiedBy: string;
}

/** An act of parliament, or an order made under one. */
export type LawForm = 'act' | 'order';

/** One act or order in one version: `templates/law/<id>.yaml`. */
export interface Law {
	readonly id: string;
	readonly title: Words;
	/** What texts also call it: `aml.`, `medvirkningsforskriften`. */
	readonly short: Readonly<Partial<Record<Language, readonly string[]>>>;
	readonly form: LawForm;
	readonly number: string;
	readonly date: string;
	readonly status: 'in-force' | 'repealed';
	/** Web address of the whole text; absent where it has not been verified. */
	readonly address?: string;
	/** Web address of one §, with `{section}` where its number stands. */
	readonly sectionAddress?: string;
	/** Where it was read that the law exists and is in force, and when. */
	readonly source: string;
	readonly verifiedOn: string;
	readonly verifiedBy: string;
	/** What is known of its §§; a § without a statement here may not be cited. */
	readonly statements: readonly LawStatement[];
}

export type LawRegister = ReadonlyMap<string, Law>;
