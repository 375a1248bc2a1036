/** Messages about the inspection pack of a company. */
export interface PackMessages {
	/** `option`: what would make it less than whole. */
	'pack-incomplete': { readonly option: string };
	/** `path`: in the pack; `length` and `most` in letters. */
	'pack-path-long': { readonly path: string; readonly length: number; readonly most: number };
	'pack-empty': { readonly company: string };
}
