/** A face of a firm's own typeface, checked to be one that may be embedded and holds the letters of the languages. */
export interface FontFace {
	/** Relative to the repository's root. */
	readonly file: string;
	readonly bytes: Uint8Array;
	readonly mediaType: 'font/ttf' | 'font/otf';
	readonly weight: 'regular' | 'bold';
	readonly style: 'normal' | 'italic';
}

/** A firm's own typeface. */
export interface Typeface {
	/** The family's name, as in the files themselves: `Inter`. */
	readonly name: string;
	/** The regular face, and those of bold, italic and bold italic that there are. */
	readonly faces: readonly FontFace[];
}
