import { join } from 'node:path';
import type { FileSystem } from '../disk/file-system.ts';
import { systemCode } from '../disk/system-code.ts';
import { differences } from './differences.ts';
import type { Manifest } from './manifest.ts';
import { manifestBytes } from './manifest-bytes.ts';

/** Whether a folder holds exactly what the manifest lists, byte for byte, and the manifest itself. */
export async function isWhole(folder: string, manifest: Manifest, files: FileSystem): Promise<boolean> {
	try {
		const bytes = await files.readFile(join(folder, 'manifest.json'));
		return (
			Buffer.compare(bytes, manifestBytes(manifest)) === 0 && (await differences(folder, manifest, files)).length === 0
		);
	} catch (error) {
		if (systemCode(error) === 'ENOENT') {
			return false;
		}
		throw error;
	}
}
