/** The key at the end of a field's path, as its author writes it: `postcode` of `address.postcode`. */
export function lastKey(field: string): string {
	return field.slice(field.lastIndexOf('.') + 1);
}
