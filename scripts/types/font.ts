/** The faces of a typeface, by what they are for; also the names of their fields. */
export const faceRoles = ['regular', 'italic', 'bold', 'boldItalic'] as const;

export type FaceRole = (typeof faceRoles)[number];

/** A face of a firm's own typeface: one that may be embedded and holds the letters of the languages. */
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
	/** The family's name, as in the files themselves and in Word: `Inter`. */
	readonly name: string;
	/** Regular, italic, bold, bold italic. */
	readonly faces: readonly FontFace[];
}

/** Why a file cannot be taken as a font. */
export const fontFaults = ['not-font', 'web-font', 'collection', 'variable', 'nameless'] as const;

export type FontFault = (typeof fontFaults)[number];

/** What a font file says of itself. */
export interface ReadFont extends Pick<FontFace, 'bytes' | 'mediaType' | 'weight' | 'style'> {
	readonly family: string;
	/** Its maker does not let it be put into documents. */
	readonly restricted: boolean;
	/** Letters of the languages that it does not have. */
	readonly lacking: readonly string[];
}

/** A file as it was read. */
export type OpenedFont = ReadFont | { readonly fault: FontFault };
