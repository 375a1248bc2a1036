import type { Place, WordPart } from '../../types/index.ts';

/** A stretch of text that is looked through by itself: no number, name or sentence reaches from one to the next. */
export interface Passage {
	readonly text: string;
	/** What stands over or beside it and says what it holds: the heading of its column, the key of its field. */
	readonly label: string;
	/** Where it stands in a Word file, whose places have no lines. */
	readonly part?: WordPart;
	/** Of the words between two offsets. */
	placeOf(start: number, end: number): Place;
}
