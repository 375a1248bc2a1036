import type { Parent, PhrasingContent, Root, RootContent, Text } from 'mdast';
import type { Node } from 'unist';
import type { ChartForm } from './chart.ts';
import type { Place } from './place.ts';
import type { Change } from './redline.ts';

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

/** A picture of figures, all of its words and numbers as they are printed; the table of the same figures stands beside it. */
export interface Chart extends Node {
	type: 'chart';
	/** Key of its drawing among the assets. */
	url: string;
	form: ChartForm;
	bars: ChartBar[];
	/** Round numbers from the lowest to the highest that an axis may bear. */
	ticks: { value: number; text: string }[];
	/** Below the picture. */
	caption: string;
	/** For those who do not see it. */
	alt: string;
}

/** One bar, column or point. */
export interface ChartBar {
	category: string;
	/** Empty when there is only one. */
	series: string;
	value: number;
	/** The value as it is printed: `12.400 kr.` */
	text: string;
}

/** How a part of a text was called in an earlier version; what is absent was as it is. */
export interface Was {
	/** Number of a §, a part of one, an annex or an item. */
	readonly number?: string;
	/** The number as it was printed: `§ 5.`; absent where none was. */
	readonly label?: string;
	readonly anchor?: string;
}

/** In a redline: words that the later of two versions has and the earlier has not. Never inside another mark. */
export interface Insertion extends Parent {
	type: 'insertion';
	children: PhrasingContent[];
}

/** In a redline: words that the earlier of two versions has and the later has not. Never inside another mark. */
export interface Deletion extends Parent {
	type: 'deletion';
	children: PhrasingContent[];
}

/** A § of a legal text. */
export interface Section extends Parent {
	type: 'section';
	/** `5`, `5 a` */
	number: string;
	/** As it is printed: `§ 5.` */
	label: string;
	children: Subsection[];
}

/** A part of a §: `Stk. 2.`, `(2)`; the first bears no number. */
export interface Subsection extends Parent {
	type: 'subsection';
	number: number;
	/** As it is printed; absent from the first. */
	label?: string;
	children: RootContent[];
}

/** An annex, from its heading to the next annex or the end. */
export interface Annex extends Parent {
	type: 'annex';
	number: number;
	/** As it is printed and referred to: `Bilag 1` */
	label: string;
	children: RootContent[];
}

/** A part of a legal text named in another: `§ 7, stk. 2, nr. 1`. */
export interface StructureReference extends Parent {
	type: 'structureReference';
	/** What is named, from the widest part to the narrowest, with the words between them: `§ 7`, `, `, `stk. 2`. */
	parts: StructureReferencePart[];
	/** Anchor of the narrowest; set when the whole document is there. */
	anchor: string;
	/** All of its words. */
	children: [Text];
}

export interface StructureReferencePart {
	text: string;
	/** Absent from words between two parts. */
	names?: { level: StructureLevel; number: string };
	/** Set with the anchor of the whole. */
	anchor?: string;
}

/** A value that fill has put into a text. */
export interface PrintedValue {
	/** Where it begins in the text, and how long it is. */
	readonly at: number;
	readonly length: number;
	/** The fact that it says, and how: `company.manager.name`, `company.sites[2].name`, `date document.date`. */
	readonly name: string;
}

/** Items are those of ordered lists; `letter` is an item of a list inside an item. */
export type StructureLevel = 'annex' | 'section' | 'subsection' | 'item' | 'letter';

declare module 'mdast' {
	interface PhrasingContentMap {
		insertion: Insertion;
		deletion: Deletion;
		structureReference: StructureReference;
		penBlank: PenBlank;
		documentLink: DocumentLink;
	}
	interface RootContentMap {
		insertion: Insertion;
		deletion: Deletion;
		section: Section;
		subsection: Subsection;
		annex: Annex;
		chart: Chart;
		structureReference: StructureReference;
		penBlank: PenBlank;
		documentLink: DocumentLink;
	}
}

declare module 'unist' {
	interface Data {
		/** Where the author wrote it: in the document or in the kind's template. */
		place?: Place;
		/** Of a text: the facts in it, in their order. */
		values?: readonly PrintedValue[];
		/** Of a text that stood in a field of a Word file: what the field is called, the surest name first. */
		field?: readonly string[];
		/** Anchor of a heading, a §, a part of one, an item or an annex, unique within the document. */
		anchor?: string;
		/** Of an item of a legal text: its number or letter as counted, and as its author wrote it. */
		item?: { readonly number: string; readonly written: string };
		/** Of an ordered list: its items bear letters. */
		letters?: boolean;
		/**
		 * In a redline, of a block, an item, a row or a note that only one of two versions has. All of its words stand in
		 * insertions or deletions too, so that words are marked alike wherever they stand.
		 */
		change?: Change;
		/**
		 * In a redline, of a part that both versions have: what it was in the earlier one, where that differs. The node itself
		 * is as in the later one.
		 */
		was?: Was;
	}
}

/** Node types that fill takes away: resolved (references), refused (html) or read (yaml). */
type Resolved = 'definition' | 'linkReference' | 'imageReference' | 'html' | 'yaml';

/** Every node a renderer can meet. */
export type DocNode = Exclude<Root | RootContent, { type: Resolved }>;

/** A renderer's table of handlers is typed by this, so a missing construct is a compile error. */
export type DocNodeType = DocNode['type'];
