/** Messages about how a command was called, and about the machine. */
export interface CommandMessages {
	'command-missing': { readonly known: readonly string[] };
	'command-unknown': { readonly command: string; readonly nearest: string | undefined };
	'option-unknown': { readonly option: string; readonly nearest: string | undefined };
	'option-value': { readonly option: string; readonly value: string; readonly allowed: string };
	'options-apart': { readonly option: string; readonly other: string };
	'option-value-missing': { readonly option: string };
	'argument-missing': { readonly argument: string };
	'argument-surplus': { readonly argument: string };
	'root-not-found': { readonly root: string };
	/** `asOf`: the day whose law the form is about, where one is said. */
	'historic-unconfirmed': { readonly asOf: string | undefined };
	'company-unknown': { readonly company: string; readonly known: string; readonly nearest: string | undefined };
	'selection-empty': { readonly selection: string };
	'revision-unknown': { readonly revision: string };
	'code-unknown': { readonly code: string; readonly nearest: string | undefined };
	'file-exists': Readonly<Record<never, never>>;
	internal: { readonly detail: string };
}
