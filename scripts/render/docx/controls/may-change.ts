/**
 * Whether a fact stands in a file as it is printed, or in another form: of a company, a document or a register. What is worked
 * out, or made of several facts, does not.
 */
export function mayChange(name: string): boolean {
	return /^(?:[a-z]+ )?(?:company|document|register|row)[.[]\S*(?: (?:"(?:[^"\\]|\\.)*"|\d+))*$/iu.test(name);
}
