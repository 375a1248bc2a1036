/**
 * The namespace of the part of a Word file that holds the facts in its text. At the second sign of equality LibreOffice loses its way
 * to the part; what it finds there it would take for newer than what was written in the text.
 */
export const namespace = 'https://regelrett.no/facts?version=1';

/** Where that part holds a fact, as Word looks it up. */
export function addressOf(name: string): string {
	return `/f:facts[1]/f:fact[@name='${encoded(name)}'][1]`;
}

/** The fact that stands at such an address. */
export function nameAt(address: string): string | undefined {
	const written = /\[@name='([^']*)'\]/u.exec(address)?.[1];
	return written?.replaceAll(/%(2[57])/gu, (_, code: string) => (code === '25' ? '%' : "'"));
}

/** A name that no quotation mark of an address ends. */
export function encoded(name: string): string {
	return name.replaceAll('%', '%25').replaceAll("'", '%27');
}
