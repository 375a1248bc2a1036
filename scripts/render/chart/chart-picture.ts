import type { Image } from 'mdast';
import type { Chart } from '../../types/index.ts';

/** A chart as a picture among the assets, and the words below it. */
export function chartPicture({ url, alt, caption, data }: Chart): { readonly image: Image; readonly caption: string } {
	return { image: { type: 'image', url, alt, ...(data && { data }) }, caption };
}
