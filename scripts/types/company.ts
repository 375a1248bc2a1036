import type { ApprovalRecord } from './approval.ts';
import type { Asset } from './asset.ts';
import type { Field } from './field.ts';
import type { Typeface } from './font.ts';
import type { Language } from './language.ts';
import type { Addition } from './layers.ts';
import type { Register } from './register.ts';
import type { CompanySource } from './source.ts';
import type { DataGroup } from './value.ts';
import type { WordTemplate } from './word-template.ts';

/** An organisation whose facts have been read by their fields. */
export interface Company {
	readonly id: string;
	readonly source: CompanySource;
	readonly fields: readonly Field[];
	readonly data: DataGroup;
	/** What it has approved, and when. */
	readonly approvals: readonly ApprovalRecord[];
	/** What it adds to documents of the library. */
	readonly additions: readonly Addition[];
	/** Those that it has a file for, by name. */
	readonly registers: ReadonlyMap<string, Register>;
	readonly language: Language;
	readonly country: string;
	readonly name: string;
	readonly orgNumber: string | undefined;
	/** Its facts are made up, and every output says so. */
	readonly example: boolean;
	/** Language of the shared instructions it takes; undefined: none. */
	readonly library: Language | undefined;
	readonly logo: Asset | undefined;
	readonly fonts: Typeface | undefined;
	/** `#rrggbb` */
	readonly colour: string | undefined;
	readonly wordTemplate: WordTemplate | undefined;
}
