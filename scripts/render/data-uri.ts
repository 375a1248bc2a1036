/** A file of some type. */
export interface TypedBytes {
	readonly bytes: Uint8Array;
	readonly mediaType: string;
}

/** A picture or a font as an address that holds it itself. */
export function dataUri({ bytes, mediaType }: TypedBytes): string {
	return `data:${mediaType};base64,${Buffer.from(bytes).toString('base64')}`;
}
