import type { ComplianceState } from '../types/index.ts';

/** The words of a compliance register in one language. */
export interface ComplianceTexts {
	/** Of the register as a kind of document. */
	readonly title: string;
	readonly whole: string;
	/** What it shows, and what it does not. */
	readonly shows: string;
	/** How to read it. */
	readonly how: string;
	readonly date: string;
	readonly count: string;
	readonly status: Readonly<Record<ComplianceState, string>>;
	/** Heading of all that is not documented, and what stands there when nothing is missing. */
	readonly gaps: string;
	readonly noGaps: string;
	readonly columns: Readonly<Record<'norm' | 'where' | 'check' | 'status', string>>;
	readonly facts: string;
	readonly everyDocument: string;
	readonly more: (count: number) => string;
	readonly none: string;
	/** Why a company's own documents do not show it. */
	readonly missing: (kinds: readonly string[]) => string;
	/** Of a norm that is claimed to be documented, and that no check carries. */
	readonly unchecked: string;
	readonly draft: string;
}
