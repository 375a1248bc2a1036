import type { Change } from '../../types/index.ts';

type None = Readonly<Record<never, never>>;

/** Every construct that `typst/pieces.typ` can set, with its settings; its setters bear the same names. */
interface Constructs {
	/** `tight`: without room after it, as in a tight list. */
	readonly paragraph: { readonly tight: boolean };
	/** Level 1 is the highest below the title. */
	readonly heading: { readonly level: number; readonly anchor: string | null };
	/** The parts of a § that is so short that it goes to the next page rather than on to it. */
	readonly together: None;
	/** A paragraph that begins a § or a part of one: its number stands in a column at its left. */
	readonly numbered: {
		/** One, or none; where two versions are shown, that of each. */
		readonly numbers: readonly { readonly text: string; readonly mark: Change | null }[];
		/** Of a §, not of a part. */
		readonly section: boolean;
		/** The number is so long that the text does not begin beside its column. */
		readonly long: boolean;
		/** It stays on the page of what follows. */
		readonly sticky: boolean;
		/** What references jump to it by. */
		readonly anchors: readonly string[];
	};
	/** What follows such a paragraph, in the same column as its text. */
	readonly beside: None;
	/** Between two §§ there is more room than between their parts. */
	readonly 'section-end': None;
	/** A place that can be jumped to. */
	readonly target: { readonly anchor: string };
	readonly 'new-page': None;
	readonly emphasis: None;
	readonly strong: None;
	readonly strike: None;
	/** In a redline: words of the earlier, and of the later version alone. */
	readonly deleted: None;
	readonly inserted: None;
	/** In a redline: a block in which the versions differ. */
	readonly changed: None;
	/** `line`: how many letters stay together. */
	readonly code: { readonly text: string; readonly line: number };
	readonly 'code-block': { readonly text: string };
	readonly 'line-break': None;
	/** A word that may be hyphenated. */
	readonly 'long-word': None;
	/** A place where a line may break although no word ends. */
	readonly seam: None;
	readonly link: { readonly address: string };
	/** A link to a heading or another part of the same document. */
	readonly jump: { readonly anchor: string };
	/** Links without a line below them, within the mark of a change. */
	readonly 'plain-link': { readonly address: string };
	readonly 'plain-jump': { readonly anchor: string };
	/** A picture in a line of text. */
	readonly picture: Picture;
	/** A picture on its own; its content, if any, is the caption. */
	readonly figure: Picture;
	readonly list: { readonly tight: boolean };
	/** `letters`: a., b., … */
	readonly 'numbered-list': { readonly tight: boolean; readonly start: number; readonly letters: boolean };
	/** A list whose markers are boxes: ticked, open, or (null) a plain item among them. */
	readonly 'task-list': { readonly tight: boolean; readonly marks: readonly (TaskBox | null)[] };
	readonly item: None;
	readonly 'task-box': TaskBox;
	readonly quote: None;
	readonly rule: None;
	/** Its content is cells, row by row, the first row being the header. */
	readonly table: {
		/** Parts of the line, one a column. */
		readonly shares: readonly number[];
		readonly align: readonly ('left' | 'center' | 'right')[];
		/** So many columns that type and margins must be smaller. */
		readonly dense: boolean;
		/** So short that it goes to the next page rather than on to it. */
		readonly together: boolean;
		/** The header stands again on every page. */
		readonly repeat: boolean;
	};
	readonly cell: { readonly breakable: boolean };
	readonly note: { readonly id: string };
	/** A further reference to a note that is already set. */
	readonly 'note-again': { readonly id: string };
	/** A blank for the pen in a line of text; its content is the label. */
	readonly pen: None;
	/** Blanks for the pen on their own, side by side; each item is a label. */
	readonly pens: { readonly columns: number };
}

/** `alt` is what assistive technology says of it. */
interface TaskBox {
	readonly ticked: boolean;
	readonly alt: string;
}

/** `file` is a name among the files that go with the document; width and height are in points. */
export interface Picture {
	readonly file: string;
	readonly alt: string;
	readonly width: number;
	readonly height: number;
}

/** One piece of a document as `typst/pieces.typ` takes it: text, or a construct. */
export type Piece = string | Construct<keyof Constructs>;

/** A construct's name, its settings and its content. */
type Construct<C> = C extends keyof Constructs ? readonly [C, Constructs[C], ...Piece[]] : never;
