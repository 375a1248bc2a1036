/** An industry code as it is looked up: a Danish one, which the register of companies prints as `161000`, in three pairs, `16.10.00`. */
export function pointedCode(text: string): string {
	return text.replace(/^(\d{2})(\d{2})(\d{2})$/, '$1.$2.$3');
}
