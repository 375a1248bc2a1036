/** One style of the document. */
export interface Style {
	/** Word's own id and English name where it has such a style, so that each reader sees the name in their language. */
	readonly id: string;
	readonly name: string;
	readonly type: 'paragraph' | 'character' | 'table';
	/** False: a style that Word does not know by itself. */
	readonly builtIn: boolean;
	readonly default?: true;
	readonly basedOn?: string;
	/** Style of the paragraph begun after this one. */
	readonly next?: string;
	/** Shown in Word's gallery. */
	readonly quick?: true;
	readonly paragraph?: ParagraphLook;
	readonly run?: RunLook;
	readonly table?: TableLook;
}

/** Distances in points. */
export interface ParagraphLook {
	readonly keepNext?: true;
	readonly keepLines?: true;
	readonly borders?: Borders;
	readonly fill?: string;
	/** A tab stop at the right margin, in twips. */
	readonly rightTab?: number;
	readonly hyphens?: false;
	readonly before?: number;
	readonly after?: number;
	/** A multiple of the font's own line. */
	readonly line?: number;
	readonly left?: number;
	readonly right?: number;
	/** No distance to neighbours of the same style. */
	readonly contextual?: true;
	/** Text stands beside the middle of a picture in its line. */
	readonly centred?: true;
	/** Level in the outline, from 1. */
	readonly outline?: number;
}

export interface RunLook {
	readonly font?: string;
	readonly bold?: true;
	readonly italic?: true;
	readonly noProof?: true;
	readonly colour?: string;
	/** In points. */
	readonly size?: number;
	readonly underline?: true;
	readonly fill?: string;
	readonly superscript?: true;
}

/** A line in eighths of a point; its distance from the text in points. */
export interface Line {
	readonly colour: string;
	readonly size: number;
	readonly space?: number;
}

export type Side = 'top' | 'left' | 'bottom' | 'right' | 'insideH';
export type Borders = { readonly [S in Side]?: Line };

export interface TableLook {
	readonly borders?: Borders;
	/** Distance between a cell's edge and its text, in points. */
	readonly cell: { readonly vertical: number; readonly horizontal: number };
	readonly headerRow?: { readonly fill: string; readonly borders: Borders };
}
