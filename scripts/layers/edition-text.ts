/** A text of the library as companies have it: blank lines that follow each other are one, but in code. */
export function editionText(text: string): string {
	const lines: string[] = [];
	let fence: string | undefined;
	for (const line of text.split('\n')) {
		const [, mark] = /^ {0,3}(`{3,}|~{3,})/.exec(line) ?? [];
		if (fence === undefined) fence = mark;
		else if (mark?.startsWith(fence)) fence = undefined;
		const isRepeated = fence === undefined && line.trim() === '' && (lines.at(-1) ?? '').trim() === '';
		if (!isRepeated) lines.push(line);
	}
	return `${lines.join('\n').trimEnd()}\n`;
}
