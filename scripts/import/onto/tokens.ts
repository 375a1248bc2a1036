/** A word, a sign, the end of a line that means something, or a whole merge field. */
export interface Token {
	/** What it is compared by. */
	readonly key: string;
	readonly start: number;
	readonly end: number;
}

const pattern = /\{\{[\s\S]*?\}\}|\n\s*|[\p{L}\p{N}]+|:?-{2,}:?|\S/gu;

/** A text's tokens; spaces, the ends of lines within a paragraph and how emphasis is written make no difference. */
export function tokensOf(text: string): readonly Token[] {
	return [...text.matchAll(pattern)].flatMap(({ 0: found, index }): readonly Token[] => {
		const end = index + found.length;
		if (!found.startsWith('\n')) return [{ key: keyOf(found), start: index, end }];
		const isParagraph = found.slice(1).includes('\n');
		if (!isParagraph && !/[-*+|>#\d]/u.test(text[end] ?? '')) return [];
		return [{ key: isParagraph ? '\n\n' : '\n', start: index, end }];
	});
}

function keyOf(found: string): string {
	if (found.startsWith('{{'))
		return found
			.replaceAll(/\s+/gu, ' ')
			.replace(/^\{\{ /u, '{{')
			.replace(/ \}\}$/u, '}}');
	if (found === '_') return '*';
	// Columns stand to the left also where nobody says so.
	if (/^:?-{2,}$/u.test(found)) return '--';
	return /^:?-{2,}:$/u.test(found) ? found.replace(/-+/u, '--') : found;
}

/** Whether a token is a merge field that prints a value: its name, else undefined. */
export function fieldOf({ key }: Token): string | undefined {
	return /^\{\{\s*((?:[a-z]\w*\s+)?[a-z]\w*(?:\.\w+)+)\s*\}\}$/iu.exec(key)?.[1];
}

/** Whether a token begins (1) or ends (-1) a block of the merge; 0: it does neither. */
export function blockStep({ key }: Token): number {
	if (/^\{\{\s*#/u.test(key)) return 1;
	return /^\{\{\s*\//u.test(key) ? -1 : 0;
}

/** Whether a token begins, parts or ends a block of the merge. */
export function isBlockTag({ key }: Token): boolean {
	return /^\{\{\s*(?:[#/>]|else\b)/u.test(key);
}
