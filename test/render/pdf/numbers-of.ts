import { plain } from './plain.ts';
import type { Run } from './read-pdf.ts';
import { textEdge } from './text-edge.ts';

/** A number where it stands, where it ends and the words beside it. */
interface Standing {
	readonly text: string;
	readonly y: number;
	readonly end: number;
	readonly words: Run | undefined;
}

/** The numbers of §§ and their parts on a page: what stands in the column at the text's left edge. */
export function numbersOf(page: readonly Run[]): readonly Standing[] {
	const firsts = page.filter(({ x, text }) => x < textEdge - 1 && /^(?:§|Stk)/u.test(text));
	return firsts.map(({ y }) => {
		const line = page.filter((run) => Math.abs(run.y - y) < 0.5);
		const inColumn = line.filter(({ x }) => x < textEdge - 1);
		const last = inColumn.at(-1);
		return {
			text: inColumn.map(({ text }) => plain(text).trim()).join(' '),
			y,
			end: (last?.x ?? 0) + (last?.width ?? 0),
			words: line[inColumn.length],
		};
	});
}
