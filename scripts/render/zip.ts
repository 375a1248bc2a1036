import { crc32, deflateRawSync } from 'node:zlib';
import { isOutputPath } from '../publish/manifest/is-output-path.ts';

export interface Entry {
	/** Relative, with `/` between folders. */
	readonly path: string;
	readonly bytes: Uint8Array;
}

/**
 * A ZIP archive of the entries in their order, without clock, system or user: the same entries give the same bytes.
 * Throws where the program itself made a path that leads out of the folder it is unpacked in.
 */
export function zip(entries: readonly Entry[]): Uint8Array {
	for (const { path } of entries)
		if (!isOutputPath(path)) throw new Error(`not a path for a ZIP: ${JSON.stringify(path)}`);
	const chunks: Uint8Array[] = [];
	const directory: Uint8Array[] = [];
	let offset = 0;
	for (const entry of entries) {
		const { packed, checksum } = squeezed(entry.bytes);
		const name = Buffer.from(entry.path);
		const description = describe(entry, name, packed.length, checksum);
		chunks.push(localHeader(description), name, packed);
		directory.push(centralHeader(description, offset), name);
		offset += 30 + name.length + packed.length;
	}
	const size = directory.reduce((total, { length }) => total + length, 0);
	return Buffer.concat([...chunks, ...directory, end(entries.length, size, offset)]);
}

interface Squeezed {
	readonly packed: Uint8Array;
	readonly checksum: number;
}

/** What is put into many archives is compressed once, as long as its bytes are kept. */
const known = new WeakMap<Uint8Array, Squeezed>();

function squeezed(bytes: Uint8Array): Squeezed {
	const before = known.get(bytes);
	if (before !== undefined) return before;
	const made = { packed: deflateRawSync(bytes), checksum: crc32(bytes) };
	known.set(bytes, made);
	return made;
}

/** The flag of names that are UTF-8. */
const utf8 = 0x800;

/** Version, flags, method (deflate), 1 January 1980 at midnight, checksum, sizes, length of the name: twice in a ZIP. */
function describe({ path, bytes }: Entry, name: Buffer, packed: number, checksum: number): Buffer {
	const fields = Buffer.alloc(26);
	fields.writeUInt16LE(20, 0);
	fields.writeUInt16LE(name.length === path.length ? 0 : utf8, 2);
	fields.writeUInt16LE(8, 4);
	fields.writeUInt16LE(0x21, 8);
	fields.writeUInt32LE(checksum, 10);
	fields.writeUInt32LE(packed, 14);
	fields.writeUInt32LE(bytes.length, 18);
	fields.writeUInt16LE(name.length, 22);
	return fields;
}

function localHeader(description: Buffer): Buffer {
	return Buffer.concat([Buffer.from('PK\x03\x04'), description]);
}

function centralHeader(description: Buffer, offset: number): Buffer {
	const rest = Buffer.alloc(14);
	rest.writeUInt32LE(offset, 10);
	return Buffer.concat([Buffer.from('PK\x01\x02\x14\0', 'latin1'), description, rest]);
}

function end(count: number, size: number, offset: number): Buffer {
	const fields = Buffer.alloc(18);
	fields.writeUInt16LE(count, 4);
	fields.writeUInt16LE(count, 6);
	fields.writeUInt32LE(size, 8);
	fields.writeUInt32LE(offset, 12);
	return Buffer.concat([Buffer.from('PK\x05\x06'), fields]);
}
