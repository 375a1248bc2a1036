/** One layer of a drawing as vega-lite takes it, its values inside: nothing in it names a file or an address. */
export interface Layer {
	readonly data: { readonly values: readonly object[] };
	readonly mark: Readonly<Record<string, unknown>> & { readonly type: 'rect' | 'text' | 'rule' | 'line' | 'point' };
	readonly encoding: Readonly<Record<string, Channel>>;
}

type Channel = Readonly<Record<string, unknown>>;

/** A drawing before it is drawn, in pixels. */
export interface Plan {
	readonly width: number;
	readonly height: number;
	readonly layers: readonly Layer[];
}

/** What a chart is drawn for. */
export interface Setting {
	/** `narrow`: a phone. */
	readonly width: 'wide' | 'narrow';
	/** `#rrggbb` */
	readonly brand: string;
}

/** In pixels; letters are those of tables, and a page sets them somewhat smaller than they are drawn. */
export const sizes = {
	wide: { width: 600, letters: 13, line: 17 },
	narrow: { width: 340, letters: 15, line: 18 },
} as const;
