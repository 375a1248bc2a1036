import { type Ids, idsOf } from './ids-of.ts';

/** Where on a page a document's text stands. */
export interface Placement {
	readonly ids: Ids;
	/** The element of the heading above its notes. */
	readonly notesHeading: 'h2' | 'h4';
	/** Anchors of what sets the name of its notes apart from those of other texts. */
	readonly notesOf: readonly string[];
	/** Put before the names of its tables, which must differ from those of other texts on the page. */
	readonly tables: string;
}

/** On a page of its own. */
export const alone: Placement = { ids: idsOf('doc'), notesHeading: 'h2', notesOf: [], tables: '' };
