/** Messages about the inspection pack of a company. */
export interface PackMessages {
	/** `option`: what would make it less than whole. */
	'pack-incomplete': { readonly option: string };
	'pack-empty': { readonly company: string };
}
