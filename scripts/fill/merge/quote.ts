/** A piece of an author's text for a message: one line, cut when long. */
export function quote(text: string): string {
	const line = text.replace(/\s+/g, ' ').trim();
	const characters = [...line.slice(0, 200)];
	return characters.length > 60 ? `${characters.slice(0, 59).join('')}…` : line;
}
