import type { Due } from './due.ts';
import type { Field } from './field.ts';
import type { Kind, RuleSettings, Text } from './kind.ts';
import type { Words } from './language.ts';
import type { Group } from './value.ts';

/** One document as its author wrote it: nothing interpreted, nothing filled in. */
export interface Source extends Text {
	readonly kind: Kind;
	/** The company whose folder it stands in; undefined in the shared library. */
	readonly company: string | undefined;
	/** It stands in a `drafts/` folder, beside the version in force. */
	readonly draft: boolean;
	readonly values: Group;
	/** The text with the guidance that only the provider sees, where there is any: for what writes the file anew, and nothing else. */
	readonly whole?: string;
}

/** One organisation's README as written. */
export interface CompanySource extends Text {
	/** Folder name below `company/`; for the root company the `id` it states. */
	readonly id: string;
	/** Relative folder of its own documents: `company` or `company/<id>`. */
	readonly folder: string;
	readonly values: Group;
	readonly type: CompanyType;
}

/** What the facts of one type of organisation are: `templates/company/<type>.yaml`. */
export interface CompanyType {
	readonly name: string;
	readonly label: Words;
	readonly fields: readonly Field[];
	/** What is due by its facts. */
	readonly due: readonly Due[];
	/** Rules on companies of this type, by code, with their settings. */
	readonly rules: ReadonlyMap<string, RuleSettings>;
}
