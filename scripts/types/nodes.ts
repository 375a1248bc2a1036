import type { Parent, PhrasingContent, Root, RootContent } from 'mdast';
import type { Node } from 'unist';
import type { Place } from './place.ts';

/** A blank for the pen: a signature line or a field of a form. It never counts as unfilled. */
export interface PenBlank extends Node {
	type: 'penBlank';
	label: string;
}

/** A link to another document of the same company; each renderer adds its own file extension. */
export interface DocumentLink extends Parent {
	type: 'documentLink';
	/** Relative to the folder of the document that links, without extension. */
	path: string;
	/** Id of the document that is linked to. */
	document: string;
	/** Anchor of the heading in it that is linked to. */
	anchor?: string;
	children: PhrasingContent[];
}

declare module 'mdast' {
	interface PhrasingContentMap {
		penBlank: PenBlank;
		documentLink: DocumentLink;
	}
	interface RootContentMap {
		penBlank: PenBlank;
		documentLink: DocumentLink;
	}
}

declare module 'unist' {
	interface Data {
		/** Where the author wrote it: in the document or in the kind's template. */
		place?: Place;
		/** Anchor of a heading, unique within the document. */
		anchor?: string;
	}
}

/** Node types that fill takes away: resolved (references), refused (html) or read (yaml). */
type Resolved = 'definition' | 'linkReference' | 'imageReference' | 'html' | 'yaml';

/** Every node a renderer can meet. */
export type DocNode = Exclude<Root | RootContent, { type: Resolved }>;

/** A renderer's table of handlers is typed by this, so a missing construct is a compile error. */
export type DocNodeType = DocNode['type'];
