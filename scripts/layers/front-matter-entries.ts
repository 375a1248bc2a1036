/** A field of a front matter as it is written, the lines that belong to it included. */
export interface WrittenField {
	readonly key: string;
	readonly text: string;
	/** The items of a list that is written one below the other; undefined: it is no such list. */
	readonly items: readonly string[] | undefined;
}

/** Takes a front matter apart by its fields; comments belong to the field behind them. */
export function frontMatterEntries(frontMatter: string): readonly WrittenField[] {
	const entries: { key: string; lines: string[] }[] = [];
	let comments: string[] = [];
	for (const line of frontMatter.split('\n')) {
		const key = /^("[^"]*"|'[^']*'|[^\s#"'-][^:]*):(?:\s|$)/.exec(line)?.[1];
		if (key !== undefined) {
			entries.push({ key: key.replace(/^["']|["']$/g, ''), lines: [...comments, line] });
			comments = [];
		} else if (/^#/.test(line)) comments.push(line);
		else entries.at(-1)?.lines.push(...comments.splice(0), line);
	}
	entries.at(-1)?.lines.push(...comments);
	return entries.map(({ key, lines }) => ({
		key,
		text: lines.join('\n').trimEnd(),
		items: itemsOf(lines),
	}));
}

/** Each item with the lines that belong to it, as it is written behind its indentation. */
function itemsOf(lines: readonly string[]): readonly string[] | undefined {
	const at = lines.findIndex((line) => /^[^\s#].*:\s*(?:#.*)?$/.test(line));
	const below = at === -1 ? [] : lines.slice(at + 1).filter((line) => line.trim() !== '');
	const [indent] = /^\s*(?=- )/.exec(below[0] ?? '') ?? [];
	if (indent === undefined) return undefined;
	const items: string[][] = [];
	for (const line of below) {
		if (line.startsWith(`${indent}- `)) items.push([line.slice(indent.length)]);
		else if (line.startsWith(`${indent} `)) items.at(-1)?.push(line.slice(indent.length));
		else return undefined;
	}
	return items.map((item) => item.join('\n').trimEnd());
}
