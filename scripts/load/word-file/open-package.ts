import { crc32 } from 'node:zlib';
import { type Entry, fromBufferPromise, type ZipFile } from 'yauzl';
import type { OpenedPackage, TemplateFault } from '../../types/index.ts';

/** The parts of a Word file, opened without trust: what its directory promises is weighed before anything is unpacked. */
export async function openPackage(bytes: Uint8Array): Promise<OpenedPackage> {
	const fault = disguise(Buffer.from(bytes));
	if (fault !== undefined) return { fault };
	try {
		const zip = await fromBufferPromise(Buffer.from(bytes), { lazyEntries: true, strictFileNames: true });
		const entries = await directory(zip);
		return faultOf(entries) ?? { parts: await unpacked(zip, entries) };
	} catch (error) {
		return { fault: /file ?name|path/i.test(String(error)) ? 'file-names' : 'damaged' };
	}
}

/** Other files that people take for Word documents; an encrypted one and one of Word 97 begin alike, but only the one tells so. */
function disguise(start: Buffer): TemplateFault | undefined {
	if (start.subarray(0, 5).toString('latin1') === '%PDF-') return 'pdf';
	if (start.subarray(0, 8).toString('hex') === 'd0cf11e0a1b11ae1')
		return start.includes(Buffer.from('EncryptedPackage', 'utf16le')) ? 'encrypted' : 'word-97';
	return start.subarray(0, 2).toString('latin1') === 'PK' ? undefined : 'not-word';
}

const most = { bytes: 50 * 1024 * 1024, ratio: 100, entries: 2000 };

async function directory(zip: ZipFile): Promise<readonly Entry[]> {
	if (zip.entryCount > most.entries) throw new RangeError('too many entries');
	const entries: Entry[] = [];
	for await (const entry of zip.eachEntry()) if (!entry.fileName.endsWith('/')) entries.push(entry);
	return entries;
}

function faultOf(entries: readonly Entry[]): { readonly fault: TemplateFault } | undefined {
	const whole = sum(entries.map(({ uncompressedSize }) => uncompressedSize));
	const packed = sum(entries.map(({ compressedSize }) => compressedSize));
	if (whole > most.bytes || whole > most.ratio * Math.max(1, packed)) return { fault: 'too-large' };
	if (entries.some((entry) => entry.isEncrypted())) return { fault: 'encrypted' };
	const names = entries.map(({ fileName }) => fileName.toLowerCase());
	if (new Set(names).size < names.length || names.some((name) => unsafe.test(name))) return { fault: 'file-names' };
	if (!names.includes('[content_types].xml') || !names.includes('_rels/.rels')) return { fault: 'not-word' };
	return undefined;
}

/** Names that Word never gives to a part. */
const unsafe = /[^ -~]|\\|:|^\/|\/\/|(?:^|\/)\.{1,2}(?:\/|$)/u;

async function unpacked(zip: ZipFile, entries: readonly Entry[]): Promise<ReadonlyMap<string, Uint8Array>> {
	const parts = new Map<string, Uint8Array>();
	for (const entry of entries) {
		const chunks: Buffer[] = [];
		for await (const chunk of await zip.openReadStreamPromise(entry)) chunks.push(chunk as Buffer);
		const bytes = Buffer.concat(chunks);
		if (crc32(bytes) !== entry.crc32) throw new Error(`Damaged: ${entry.fileName}`);
		parts.set(entry.fileName, bytes);
	}
	return parts;
}

function sum(numbers: readonly number[]): number {
	return numbers.reduce((total, number) => total + number, 0);
}
