import type { Meta } from './doc.ts';
import type { Language } from './language.ts';
import type { Norm, NormSource, NormStatus } from './norm.ts';

/** What a row of a compliance register says; `gap`: nothing of the company documents the norm yet. */
export type ComplianceState = NormStatus | 'gap';

/** A document that carries a norm. */
export interface ComplianceDocument {
	readonly id: string;
	/** Below `dist/`, without extension. */
	readonly path: string;
	readonly kind: string;
}

/** One norm of a compliance register. */
export interface ComplianceRow {
	readonly norm: Norm;
	readonly source: NormSource;
	readonly state: ComplianceState;
	/** Kinds, and other things, that carry it, in words: `Vedtægt`, `Oplysninger om virksomheden`. */
	readonly holders: readonly string[];
	/** Documents that there are of these kinds: those in force first. */
	readonly documents: readonly ComplianceDocument[];
	/** Parts of the documents that carry it, in words: `Formål`, `§ 7, stk. 4`. */
	readonly parts: readonly string[];
	/** Codes of the messages that tell when it is not kept. */
	readonly checks: readonly string[];
	/** In words; undefined where there is nothing to explain. */
	readonly reason: string | undefined;
}

/** Where each norm is documented: the whole list, or the norms that bind one company. */
export interface Compliance {
	/** Undefined: the whole list. */
	readonly company: string | undefined;
	readonly language: Language;
	/** `README.md`, for messages. */
	readonly file: string;
	/** The newest day among its documents. */
	readonly date: string;
	/** The word for what is in force. */
	readonly status: string;
	readonly firm: Meta['company'];
	readonly rows: readonly ComplianceRow[];
}
