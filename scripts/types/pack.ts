import type { Doc } from './doc.ts';
import type { Edition } from './edition.ts';
import type { Words } from './language.ts';

/** What an inspection pack is made of: `templates/inspection-pack/inspection-pack.yaml`. */
export interface PackSettings {
	readonly title: Words;
	/** In their order; documents of kinds that none names stand last in the first. */
	readonly groups: readonly PackGroupSettings[];
	/** Kinds whose documents are named, but neither printed nor enclosed. */
	readonly withheld: { readonly why: Words; readonly kinds: readonly string[] };
}

export interface PackGroupSettings {
	readonly title: Words;
	readonly kinds: readonly string[];
}

/** What a company shows an inspector: its documents in force as one book, and what is known of them. */
export interface Pack {
	/** The book: a chapter for each group that has documents; its changes are every version of each, newest first. */
	readonly edition: Edition;
	/** YYYY-MM-DD: the day that it shows; undefined: deadlines were not checked. */
	readonly asOf: string | undefined;
	/** All groups, those without documents included. */
	readonly groups: readonly PackGroup[];
	readonly absent: readonly AbsentDocument[];
	readonly gaps: readonly Gap[];
	/** Where each norm is documented, with links inside the book; undefined where no norms are known. */
	readonly compliance: Doc | undefined;
	/** What is enclosed in another form than it has elsewhere, since it has links to what the pack does not hold. */
	readonly anew: readonly Doc[];
}

export interface PackGroup {
	readonly title: string;
	readonly entries: readonly PackEntry[];
}

/** A document in force. */
export interface PackEntry {
	readonly id: string;
	readonly title: string;
	readonly version: string;
	/** As written. */
	readonly date: string;
	readonly status: string;
	/** Said of one whose review is overdue. */
	readonly overdue: string | undefined;
	/** Where it stands in the book. */
	readonly anchor: string;
	/** Its own files, seen from the pack, without extension. */
	readonly path: string;
}

/** A document of the company that the pack only names. */
export interface AbsentDocument {
	readonly id: string;
	readonly title: string;
	readonly version: string;
	readonly status: string;
	readonly why: string;
}

/** What is not as it should be, or is waived. */
export interface Gap {
	/** The document, file or norm that it is about. */
	readonly where: string;
	/** Where that document stands in the book. */
	readonly anchor: string | undefined;
	readonly what: string;
	/** Ids of the norms behind it. */
	readonly norms: readonly string[];
}

/** A file of the pack, seen from its folder. */
export interface PackFile {
	readonly path: string;
	readonly sha256: string;
}
