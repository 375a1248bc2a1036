/** The id of the element of a field: `field-references-0-law`. */
export function fieldId(path: readonly (string | number)[]): string {
	return ['field', ...path].join('-');
}
