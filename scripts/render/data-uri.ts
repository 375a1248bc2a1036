import type { Asset } from '../types/index.ts';

/** A picture as an address that holds the picture itself. */
export function dataUri({ bytes, mediaType }: Asset): string {
	return `data:${mediaType};base64,${Buffer.from(bytes).toString('base64')}`;
}
