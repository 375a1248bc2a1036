/** The tables of a TrueType or OpenType file by their names; a table outside the file throws. */
export function fontTables(bytes: Uint8Array): ReadonlyMap<string, DataView> {
	const file = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
	const tables = new Map<string, DataView>();
	for (let i = 0; i < file.getUint16(4); i++) {
		const entry = header + i * entryLength;
		const name = String.fromCharCode(...bytes.subarray(entry, entry + 4));
		const offset = file.getUint32(entry + 8);
		tables.set(name, new DataView(bytes.buffer, bytes.byteOffset + offset, checked(file, offset, entry)));
	}
	return tables;
}

const header = 12;
const entryLength = 16;

function checked(file: DataView, offset: number, entry: number): number {
	const length = file.getUint32(entry + 12);
	if (offset + length > file.byteLength) throw new RangeError('A table outside the file');
	return length;
}
