/** What was read, with every space between words as one: how many there are in the source means nothing in Markdown. */
export function even<Read>(read: Read): Read {
	return JSON.parse(JSON.stringify(read).replaceAll(/ {2,}/gu, ' '));
}
