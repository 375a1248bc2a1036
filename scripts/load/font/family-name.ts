/** The family's name as programs for writing list it, in English; undefined where the table `name` has none. */
export function familyName(table: DataView): string | undefined {
	const strings = table.getUint16(4);
	const records = Array.from({ length: table.getUint16(2) }, (_, i) => 6 + i * 12);
	const wanted = records.filter((at) => isFamilyName(table, at));
	const names = wanted.map((at) => decoded(table, strings + table.getUint16(at + 10), table.getUint16(at + 8)));
	return names.find((name) => name !== '');
}

const family = 1;
const windows = 3;
const unicode = 1;
const americanEnglish = 0x409;

function isFamilyName(table: DataView, at: number): boolean {
	const [platform, encoding, language, id] = [0, 2, 4, 6].map((offset) => table.getUint16(at + offset));
	return id === family && platform === windows && encoding === unicode && language === americanEnglish;
}

function decoded(table: DataView, at: number, length: number): string {
	const units = Array.from({ length: Math.floor(length / 2) }, (_, i) => table.getUint16(at + i * 2));
	return String.fromCharCode(...units).trim();
}
