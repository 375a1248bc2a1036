import { sha256 } from '../disk/sha256.ts';

/** What a generation with this manifest is called; the same content has the same name. */
export function generationName(manifest: Uint8Array): string {
	// Sixteen digits keep paths short (Windows); a folder is compared file by file before it is used again.
	return sha256(manifest).slice(0, 16);
}
