import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { TextChange } from '../../layers/update-text.ts';
import { sha256 } from '../../publish/disk/sha256.ts';
import type { Change } from '../../publish/replace/change.ts';

/** Texts as changes of files: a file is written over or taken away only while it holds what it holds now; of two for one file the last counts. */
export function changesOnDisk(root: string, texts: readonly TextChange[]): readonly Change[] {
	const last = new Map(texts.map((change) => [change.file, change.text]));
	return [...last].map(([file, text]) => {
		const path = join(root, file);
		const before = existsSync(path) ? sha256(readFileSync(path)) : undefined;
		const bytes = text === undefined ? undefined : new TextEncoder().encode(text);
		return { file, bytes, keep: before !== undefined, before };
	});
}
