import type { Finding } from '../../types/index.ts';

/** A line of a table of contents: dots, and the number of a page. */
const entry = /^\s*\S.*?(?:(?:\.\s?){4,}|…[….\s]*)\s*\d{1,4}$/u;

const heading = /^\s*(?:innhold|innhald|indhold|contents)(?:sfortegnelse|sliste|sregister)?\s*:?\s*$/iu;

/** The lines of a table of contents with the heading over it; three make one. The document that is built has its own. */
export function contentsOf(text: string, tell: (finding: Finding) => void): ReadonlySet<number> {
	const lines = text.split('\n');
	const found = lines.flatMap((line, index) => (entry.test(line) ? [index + 1] : []));
	const [first] = found;
	if (first === undefined || found.length < 3) return new Set();
	const above = lines.slice(0, first - 1).findLastIndex((line) => line.trim() !== '');
	const gone = heading.test(lines[above] ?? '') ? [above + 1, ...found] : found;
	const params = { text: (lines[(gone[0] ?? 1) - 1] ?? '').trim(), count: gone.length };
	tell({ name: 'contents', grade: 'lost', place: { unit: 'line', number: gone[0] ?? 1 }, params });
	return new Set(gone);
}
