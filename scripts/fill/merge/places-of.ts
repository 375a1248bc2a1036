import type { Place } from '../../types/index.ts';
import { lastNotAfter } from '../markdown/last-not-after.ts';
import type { Merged } from './merged.ts';
import type { Program } from './program.ts';

/** Turns offsets of a merged text into places of the author's own file; a token is where its field is. */
export function placesOf({ placeAt, source }: Program, { chunks }: Merged): (offset: number) => Place {
	const starts = chunks.map(({ at }) => at);
	return (offset) => {
		const chunk = chunks[lastNotAfter(starts, offset)];
		if (chunk === undefined) return placeAt(source.bodyStart);
		return placeAt(chunk.verbatim ? chunk.start + offset - chunk.at : chunk.start);
	};
}
