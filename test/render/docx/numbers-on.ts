/** The numbers of §§, their parts and items that lines of a text begin with. */
export function numbersOn(pages: readonly string[]): readonly string[] {
	const begins = /^ *(§\s?\d+(?:\s[a-z])?\.|Stk\.\s\d+\.|\d+\.|[a-z]\.)(?:\s|$)/u;
	return pages
		.flatMap((page) => page.split('\n'))
		.flatMap((line) => begins.exec(line)?.[1]?.replaceAll(/\s/gu, ' ') ?? []);
}
