import type { Asset, PictureFault } from '../../types/index.ts';
import { readJpeg } from './read-jpeg.ts';
import { readPng } from './read-png.ts';
import { readSvg } from './read-svg.ts';

/** What a picture file says of itself, or why it is none that can be shown. */
export type ReadPicture = Pick<Asset, 'mediaType' | 'width' | 'height'> | { readonly fault: PictureFault };

/** Reads a picture's size from its bytes, whatever the file is called; a file that is not whole is refused. */
export function readPicture(bytes: Uint8Array): ReadPicture {
	if (bytes.length === 0) return { fault: 'empty' };
	try {
		const picture = readPng(bytes) ?? readJpeg(bytes) ?? readSvg(bytes) ?? { fault: 'not-picture' };
		return 'fault' in picture ? picture : checked(picture);
	} catch {
		return { fault: 'damaged' };
	}
}

/** Pixels; more would fill the memory of the reader's machine. */
const longest = 10_000;

function checked(picture: Pick<Asset, 'mediaType' | 'width' | 'height'>): ReadPicture {
	const { width, height } = picture;
	if (!(width > 0 && height > 0)) return { fault: 'sizeless' };
	return width > longest || height > longest ? { fault: 'too-large' } : picture;
}
