import type { TextEncoding } from '../text-encoding.ts';

type None = Readonly<Record<never, never>>;

interface OfColumn {
	/** As the author wrote it, else its label. */
	readonly column: string;
}

/** Messages about a company's registers and what must hold for their rows. */
export interface RegisterMessages {
	'register-unknown': { readonly name: string; readonly nearest: string | undefined };
	/** A register in a form that cannot be read: `xlsx`. */
	'register-format': { readonly extension: string };
	'register-duplicate': { readonly name: string; readonly other: string };
	/** Read as Windows-1252. */
	'register-encoding': { readonly encoding: TextEncoding };
	'register-quote': { readonly why: 'unclosed' | 'stray' };
	'register-column-unknown': OfColumn & { readonly nearest: string | undefined };
	'register-column-repeated': OfColumn;
	'register-column-missing': OfColumn;
	'register-row-length': {
		readonly found: number;
		readonly expected: number;
		readonly separator: ';' | ',';
		/** The row holds the other separator. */
		readonly mixed: boolean;
	};
	/** A cell that must hold something. */
	'register-cell-empty': OfColumn;
	'register-cell-choice': OfColumn & {
		readonly text: string;
		readonly choices: readonly string[];
		readonly nearest: string | undefined;
	};
	'register-cell-unheaded': { readonly text: string };
	'register-too-long': { readonly limit: number };
	/** A YAML register that is no list of rows. */
	'register-shape': None;
	'register-key-repeated': OfColumn & { readonly text: string; readonly line: number };
	'register-unused': { readonly register: string };
	'log-empty': { readonly register: string };
	'log-twice': { readonly system: string; readonly file: string };
	'deviation-overdue': { readonly number: string; readonly deadline: string; readonly asOf: string };
	'deviation-unexplained': { readonly number: string; readonly missing: 'cause' | 'measure' };
	'training-expired': {
		readonly name: string;
		readonly course: string;
		readonly validUntil: string;
		readonly asOf: string;
	};
}
