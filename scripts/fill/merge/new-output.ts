import { token } from '../markdown/token.ts';
import { limits } from './limits.ts';
import type { Chunk, Merged, Printed } from './merged.ts';
import type { Content } from './program.ts';

/** Thrown to end a run that prints without end. */
export class OutputTooLong extends Error {}

/** Takes what a run prints, in order. */
export interface Output {
	content(content: Content): void;
	print(printed: Printed): void;
	/** Counts work that prints nothing, since a loop may be endless and silent. */
	count(): void;
	merged(): Merged;
}

/** An empty output; it throws `OutputTooLong` above the limit. */
export function newOutput(): Output {
	const pieces: string[] = [];
	const chunks: Chunk[] = [];
	const printed: Printed[] = [];
	let length = 0;
	let spent = 0;

	function spend(cost: number): void {
		spent += cost;
		if (spent > limits.output) throw new OutputTooLong();
	}

	function add(text: string, start: number, end: number, verbatim: boolean): void {
		pieces.push(text);
		chunks.push({ at: length, start, end, verbatim });
		length += text.length;
	}

	return {
		content({ text, start, end }) {
			spend(text.length);
			add(text, start, end, true);
		},
		print(value) {
			const text = token.write(printed.push(value) - 1);
			spend(text.length + value.text.length);
			add(text, value.start, value.end, false);
		},
		count: () => spend(1),
		merged: () => ({ text: pieces.join(''), chunks, printed, trace: chunks.map(({ start }) => start).join(' ') }),
	};
}
