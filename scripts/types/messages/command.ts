import type { Words } from '../language.ts';

/** Messages about how a command was called, and about the machine. */
export interface CommandMessages {
	'command-missing': { readonly known: readonly string[] };
	'command-unknown': { readonly command: string; readonly nearest: string | undefined };
	'option-unknown': { readonly option: string; readonly nearest: string | undefined };
	'option-value': { readonly option: string; readonly value: string; readonly allowed: string };
	'options-apart': { readonly option: string; readonly other: string };
	'option-twice': { readonly option: string };
	'option-value-missing': { readonly option: string };
	'argument-missing': { readonly argument: string };
	'argument-surplus': { readonly argument: string };
	'root-not-found': { readonly root: string };
	'file-not-found': { readonly file: string };
	/** `asOf`: the day whose law the form is about, where one is said. */
	'historic-unconfirmed': { readonly asOf: string | undefined };
	'company-unknown': { readonly company: string; readonly known: string; readonly nearest: string | undefined };
	/** `nearest`: what was meant, where one is near by its name or by what its documents are called. */
	'kind-not-found': {
		readonly kind: string;
		readonly nearest: NamedKind | undefined;
		readonly known: readonly NamedKind[];
	};
	'day-unknown': { readonly option: string; readonly value: string };
	'kind-unsaid': { readonly known: readonly NamedKind[] };
	/** `file`: the other document that is called the same. */
	'title-taken': { readonly file: string };
	'selection-empty': { readonly selection: string };
	'revision-unknown': { readonly revision: string };
	'code-unknown': { readonly code: string; readonly nearest: string | undefined };
	'file-exists': Readonly<Record<never, never>>;
	internal: { readonly detail: string };
}

/** A kind as it is written in a command, and as its documents are called. */
export interface NamedKind {
	readonly name: string;
	readonly label: Words;
}
