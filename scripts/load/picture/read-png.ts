import { crc32 } from 'node:zlib';
import type { ReadPicture } from './read-picture.ts';

const signature = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];

/** Reads a PNG whose chunks are all there and unharmed; undefined when the bytes are no PNG. */
export function readPng(bytes: Uint8Array): ReadPicture | undefined {
	if (!signature.every((byte, index) => bytes[index] === byte)) return undefined;
	const file = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
	const names: string[] = [];
	for (let at = signature.length; names.at(-1) !== 'IEND'; ) {
		const end = at + 8 + file.getUint32(at);
		if (file.getUint32(end) !== crc32(bytes.subarray(at + 4, end))) return { fault: 'damaged' };
		names.push(Buffer.from(bytes.subarray(at + 4, at + 8)).toString('latin1'));
		at = end + 4;
	}
	if (names[0] !== 'IHDR' || !names.includes('IDAT')) return { fault: 'damaged' };
	return { mediaType: 'image/png', width: file.getUint32(16), height: file.getUint32(20) };
}
