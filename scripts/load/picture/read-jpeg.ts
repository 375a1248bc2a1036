import type { ReadPicture } from './read-picture.ts';

/** Reads a JPEG that has its end; undefined when the bytes are no JPEG. */
export function readJpeg(bytes: Uint8Array): ReadPicture | undefined {
	if (bytes[0] !== 0xff || bytes[1] !== 0xd8) return undefined;
	const file = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
	// Segments up to the frame header, where the size stands: SOF0–SOF15 without DHT, JPG and DAC.
	for (let at = 2; file.getUint8(at) === 0xff; at += 2 + file.getUint16(at + 2)) {
		const marker = file.getUint8(at + 1);
		if (marker < 0xc0 || marker > 0xcf || [0xc4, 0xc8, 0xcc].includes(marker)) continue;
		if (Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).lastIndexOf('ffd9', undefined, 'hex') < at)
			return { fault: 'damaged' };
		return { mediaType: 'image/jpeg', height: file.getUint16(at + 5), width: file.getUint16(at + 7) };
	}
	return { fault: 'damaged' };
}
