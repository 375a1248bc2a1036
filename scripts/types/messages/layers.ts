type None = Readonly<Record<never, never>>;

/** Messages about texts of the library that companies have made their own. */
export interface LayersMessages {
	'decisions-damaged': None;
}
