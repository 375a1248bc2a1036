import { Refusal } from '../findings/refusal.ts';
import { wholeFile } from '../findings/whole-file.ts';
import type { FileSystem } from './file-system.ts';
import { sha256 } from './sha256.ts';

/** Writes a file through to the disk and reads it back; a file that is not whole is an error, whatever the system said. */
export async function writeFile(path: string, bytes: Uint8Array, files: FileSystem): Promise<void> {
	const file = await files.open(path, 'w');
	try {
		await file.writeFile(bytes);
		await file.sync();
	} finally {
		await file.close();
	}
	const found = await files.readFile(path);
	if (found.length !== bytes.length || sha256(found) !== sha256(bytes)) {
		const params = { found: found.length, expected: bytes.length };
		throw new Refusal({ code: 'output-incomplete', severity: 'error', place: wholeFile(path), params });
	}
}
