import { Refusal } from '../findings/refusal.ts';
import { wholeFile } from '../findings/whole-file.ts';
import type { FileSystem } from './file-system.ts';
import { sha256 } from './sha256.ts';

/**
 * Writes a file through to the disk and reads it back; a file that is not whole is an error, whatever the system said.
 * `wx`: where a file stands already, that is an error too, and it stays as it is.
 * @param through false: the system may keep it a while, for files that are proved whenever they are used
 */
export async function writeFile(
	path: string,
	bytes: Uint8Array,
	files: FileSystem,
	flags: 'w' | 'wx' = 'w',
	through = true,
): Promise<void> {
	const file = await files.open(path, flags);
	try {
		await file.writeFile(bytes);
		if (through) await file.sync();
	} finally {
		await file.close();
	}
	const found = files.digest(path);
	if (found.sha256 !== sha256(bytes)) {
		const params = { found: found.bytes, expected: bytes.length };
		throw new Refusal({ code: 'output-incomplete', severity: 'error', place: wholeFile(path), params });
	}
}
