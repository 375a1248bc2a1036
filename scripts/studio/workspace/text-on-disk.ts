import { asText, largestText, readBytes } from '../../load/read-text.ts';
import { sha256 } from '../../publish/disk/sha256.ts';
import type { Report, StudioText } from '../../types/index.ts';
import { isWorkable } from './workable.ts';

/** A file with the bytes that it holds now. */
export interface TextOnDisk extends StudioText {
	readonly bytes: Uint8Array;
}

/** Reads a file that can be worked on; one that cannot be read as text is reported. */
export async function textOnDisk(root: string, file: string, report: Report): Promise<TextOnDisk | undefined> {
	if (!isWorkable(root, file)) return undefined;
	const bytes = await readBytes(root, file, largestText, report);
	const text = bytes && asText(bytes, file, report);
	return bytes === undefined || text === undefined ? undefined : { file, hash: sha256(bytes), text, bytes };
}

/** What the page is told of it. */
export function toldText({ file, hash, text }: TextOnDisk): StudioText {
	return { file, hash, text };
}
