import { inflateRawSync } from 'node:zlib';

/** The files of a ZIP archive, by whatever program it was written, as its directory tells them. */
export function unzipped(bytes: Uint8Array): ReadonlyMap<string, Buffer> {
	const archive = Buffer.from(bytes);
	const end = archive.lastIndexOf(Buffer.from([0x50, 0x4b, 5, 6]));
	const files = new Map<string, Buffer>();
	let at = archive.readUInt32LE(end + 16);
	for (let count = archive.readUInt16LE(end + 10); count > 0; count--) {
		const [nameLength, extra, comment] = [28, 30, 32].map((offset) => archive.readUInt16LE(at + offset)) as [
			number,
			number,
			number,
		];
		const local = archive.readUInt32LE(at + 42);
		const start = local + 30 + archive.readUInt16LE(local + 26) + archive.readUInt16LE(local + 28);
		const data = archive.subarray(start, start + archive.readUInt32LE(at + 20));
		const packed = archive.readUInt16LE(at + 10) !== 0;
		files.set(archive.toString('utf8', at + 46, at + 46 + nameLength), packed ? inflateRawSync(data) : data);
		at += 46 + nameLength + extra + comment;
	}
	return files;
}
