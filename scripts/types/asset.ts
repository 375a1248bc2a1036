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
