import { crc32, inflateRawSync } from 'node:zlib';

/** The files of a ZIP archive by its directory, each checked against its checksum and its local header. */
export function readZip(archive: Uint8Array): ReadonlyMap<string, Buffer> {
	const bytes = Buffer.from(archive);
	const end = bytes.length - 22;
	if (bytes.readUInt32LE(end) !== 0x06054b50) throw new Error('No end of directory');
	const files = new Map<string, Buffer>();
	let at = bytes.readUInt32LE(end + 16);
	for (let count = bytes.readUInt16LE(end + 10); count > 0; count--) {
		if (bytes.readUInt32LE(at) !== 0x02014b50) throw new Error('No directory entry');
		const nameLength = bytes.readUInt16LE(at + 28);
		const name = bytes.toString('utf8', at + 46, at + 46 + nameLength);
		const local = bytes.readUInt32LE(at + 42);
		if (bytes.readUInt32LE(local) !== 0x04034b50) throw new Error(`No local header: ${name}`);
		if (!bytes.subarray(local + 4, local + 30).equals(bytes.subarray(at + 6, at + 32)))
			throw new Error(`Headers differ: ${name}`);
		const start = local + 30 + nameLength;
		const data = inflateRawSync(bytes.subarray(start, start + bytes.readUInt32LE(at + 20)));
		if (data.length !== bytes.readUInt32LE(at + 24) || crc32(data) !== bytes.readUInt32LE(at + 16))
			throw new Error(`Damaged: ${name}`);
		if (files.has(name)) throw new Error(`Twice: ${name}`);
		files.set(name, data);
		at += 46 + nameLength + bytes.readUInt16LE(at + 30) + bytes.readUInt16LE(at + 32);
	}
	if (at !== end) throw new Error('The directory is longer than it says');
	return files;
}
