import type { Place } from '../../types/index.ts';
import { placeOfWords } from '../markdown/place-of-words.ts';

interface Stretch {
	readonly start: Place;
	/** Where the text goes on behind it. */
	readonly end: Place;
}

/**
 * Finds the places of stretches of a text, asked for in their order, in the lines of its file; one that is not found
 * stands on the line that it should be on.
 */
export function followPlaces(
	value: string,
	place: Place,
	lines: readonly string[],
): (from: number, to: number) => Stretch {
	let at = place;
	let done = 0;
	return (from, to) => {
		const down = linesIn(value.slice(done, from));
		const written = value.slice(from, to);
		const start = placeOfWords(lines, at, down, written) ?? below(at, down);
		const across = linesIn(written);
		const last = written.split('\n').at(-1) ?? '';
		const ending = placeOfWords(lines, below(start, across), 0, last);
		at = ending === undefined ? below(start, across) : { ...ending, column: ending.column + last.length };
		done = to;
		return { start, end: at };
	};
}

function below(place: Place, lines: number): Place {
	return lines === 0 ? place : { ...place, line: place.line + lines, column: 1 };
}

function linesIn(text: string): number {
	return text.split('\n').length - 1;
}
