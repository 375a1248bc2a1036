import { literal } from '../../fields/literal.ts';
import type { Passage } from './passage.ts';

/** Words that were taken out of lines which hold others, by the number of the line. */
type Cuts = Map<number, readonly string[]>;

/** Notes words that go from a line. */
export function cutWords(cuts: Cuts, line: number, words: string): void {
	if (words !== '') cuts.set(line, [...(cuts.get(line) ?? []), words]);
}

/** Notes that the words of a passage go from each of its lines. */
export function cutPassage(cuts: Cuts, { text, lines }: Passage): void {
	for (const [index, { at, line }] of lines.entries())
		cutWords(cuts, line, text.slice(at, lines[index + 1]?.at).trim());
}

/** The text without what was taken out of its lines. */
export function withoutCuts(text: string, cuts: ReadonlyMap<number, readonly string[]>): string {
	const lines = text.split('\n');
	for (const [line, all] of cuts)
		for (const words of all) {
			const written = new RegExp(literal(words).replace(/ +/g, '\\s+'), 'u');
			lines[line - 1] = lines[line - 1]?.replace(written, '') ?? '';
		}
	return lines.join('\n');
}
