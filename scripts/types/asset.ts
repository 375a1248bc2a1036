/** Why a file cannot be shown as a picture. */
export const pictureFaults = [
	'empty',
	'not-picture',
	'damaged',
	'script',
	'outside',
	'entities',
	'sizeless',
	'too-large',
	'too-complex',
] as const;

export type PictureFault = (typeof pictureFaults)[number];

/** A picture that documents show. */
export interface Asset {
	/** Relative to the repository's root. */
	readonly file: string;
	readonly bytes: Uint8Array;
	readonly mediaType: 'image/png' | 'image/jpeg' | 'image/svg+xml';
	/** In pixels. */
	readonly width: number;
	readonly height: number;
}
