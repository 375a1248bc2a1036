/** Messages about replacing the example by the user's own firm. */
export interface InitMessages {
	/** `facts`: what is to be given, as options where there are some and else as keys. */
	'init-missing': { readonly facts: readonly string[] };
	'init-name-missing': Readonly<Record<never, never>>;
	'init-done': { readonly company: string };
	'init-changed': Readonly<Record<never, never>>;
	'init-finished': Readonly<Record<never, never>>;
}
