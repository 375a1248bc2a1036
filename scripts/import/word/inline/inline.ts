import type { Reading } from '../reading.ts';
import type { RunLook } from '../styles.ts';
import type { XmlElement } from '../xml/xml-element.ts';
import type { Fields } from './fields.ts';
import type { Marks, Piece } from './piece.ts';

/** The paragraph that is being read, for what reads one of its elements. */
export interface Inline {
	readonly reading: Reading;
	readonly fields: Fields;
	/** What has been read of it. */
	readonly pieces: Piece[];
	/** Reads what stands in an element. */
	children(parent: XmlElement, marks: Marks, look: RunLook): void;
	/** Adds words that are seen. */
	add(text: string, marks: Marks, look: RunLook): void;
}
