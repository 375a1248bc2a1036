import { posix } from 'node:path';
import { fieldText } from '../../fields/field-text.ts';
import { fileName } from '../../fill/names/file-name.ts';
import type { Change } from '../../publish/replace/change.ts';
import type { StudioRenamed } from '../../types/index.ts';
import { bytesLike } from './bytes-like.ts';
import { linksTo } from './links-to.ts';
import { replaced } from './replaced.ts';
import { textOnDisk } from './text-on-disk.ts';
import { told } from './told.ts';
import { isWorkableFor } from './workable.ts';
import type { Workspace } from './workspace.ts';

/**
 * Gives a document's file the name that its number and title ask for, and has what leads to it lead there; all or nothing. Undefined
 * where the company has no such document, or it says neither. Git knows the file again by what it holds.
 */
export async function rename(workspace: Workspace, file: string, company: string): Promise<StudioRenamed | undefined> {
	const { memory, options, language } = workspace;
	const source = memory.source({ file, company });
	const [id, title] = [source && fieldText(source.values, 'id'), source && fieldText(source.values, 'title')];
	if (id === undefined || title === undefined || !isWorkableFor(workspace, file, company)) return undefined;
	const now = posix.join(posix.dirname(file), `${fileName(id, title)}.md`);
	const changes = await changesFor(workspace, { old: file, now });
	if (changes === undefined) return undefined;
	const faults = await replaced({ options }, changes);
	if (faults !== undefined) return { type: 'refused', findings: faults.map((message) => told(message, language)) };
	await workspace.look();
	return { type: 'renamed', file: now };
}

/** The file under its new name and not under its old, and those that lead to it; undefined where it is gone. */
async function changesFor(
	{ memory, options: { root } }: Workspace,
	names: { readonly old: string; readonly now: string },
): Promise<readonly Change[] | undefined> {
	const own = await textOnDisk(root, names.old, () => {});
	if (own === undefined) return undefined;
	const moved = bytesLike(own.bytes, linksTo(own.text, names.old, names));
	const changes: Change[] = [
		{ file: names.now, bytes: moved, keep: false, before: undefined },
		{ file: names.old, bytes: undefined, keep: false, before: own.hash },
	];
	for (const { file } of memory.repository().sources) {
		const other = file === names.old ? undefined : await textOnDisk(root, file, () => {});
		if (other === undefined) continue;
		const text = linksTo(other.text, file, names);
		if (text !== other.text)
			changes.push({ file, bytes: bytesLike(other.bytes, text), keep: false, before: other.hash });
	}
	return changes;
}
