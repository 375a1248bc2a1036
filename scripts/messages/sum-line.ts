/** `24 documents: 22 ready, 2 overdue.`; parts that are false are left out, and without any the head stands alone. */
export function sumLine(head: string, parts: readonly (string | false)[]): string {
	const said = parts.filter((part) => part !== false);
	return `${said.length === 0 ? head : `${head}: ${said.join(', ')}`}.`;
}
