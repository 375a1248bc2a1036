import type { Due } from './due.ts';
import type { Field } from './field.ts';
import type { Holding } from './kind.ts';
import type { Words } from './language.ts';
import type { DataGroup, Group } from './value.ts';

/** How a file writes numbers and days. */
export interface Notation {
	readonly decimal: '.' | ',';
	/** Days may also stand as Nordic spreadsheets save them: `21.11.2026`, `21-11-2026`. */
	readonly dayFirst: boolean;
}

/** What the rows of a register hold: `templates/registers/<name>.yaml`. */
export interface RegisterType {
	readonly name: string;
	readonly label: Words;
	readonly columns: readonly Field[];
	/** Key of the column whose value tells the rows apart. */
	readonly key: string | undefined;
	/** What its rows hold that must be kept apart from the other; undefined: neither. */
	readonly holds: Holding | undefined;
	/** What is due in its rows. */
	readonly due: readonly Due[];
}

/** One register of a company as its author wrote it; a row's entries are its cells by the key of their column. */
export interface RegisterSource {
	readonly type: RegisterType;
	readonly company: string;
	readonly file: string;
	readonly rows: readonly Group[];
	readonly notation: Notation;
	/** What the author calls a column, by its key: `Frist` for `deadline`. */
	readonly headings: ReadonlyMap<string, string>;
	/** False when something was wrong with the file as a whole, so that rows may be missing. */
	readonly whole: boolean;
}

/** The row that a document is made for, of a kind that makes one for each. */
export interface RegisterRow {
	/** What tells it from the others: the cell of the register's key, else its number. */
	readonly name: string;
	/** The same in file names, unique in its register. */
	readonly mark: string;
	readonly data: DataGroup;
}

/** A register whose cells have been read by their columns. */
export interface Register {
	readonly source: RegisterSource;
	/** One for each row of the source, null where a cell has no value or a refused one. */
	readonly rows: readonly DataGroup[];
	/** Nothing was wrong with it. */
	readonly sound: boolean;
}
