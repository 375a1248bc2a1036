import { mayHold } from '../../load/read-text.ts';
import { sha256 } from '../../publish/disk/sha256.ts';
import type { Message, StudioSaved } from '../../types/index.ts';
import { bytesLike } from './bytes-like.ts';
import { replaced } from './replaced.ts';
import { textOnDisk, toldText } from './text-on-disk.ts';
import { told } from './told.ts';
import type { Workspace } from './workspace.ts';

/** What stands for the hash of a file that is not there. */
const none = '';

/**
 * Saves a text in the file that it was read from, whole or not at all.
 * @param hash of what the file held when it was read, empty where it was gone: what it holds otherwise by now is left as it is, and told
 */
export async function save(
	workspace: Workspace,
	{ file, hash, text }: { readonly file: string; readonly hash: string; readonly text: string },
): Promise<StudioSaved> {
	const { options, language } = workspace;
	const messages: Message[] = [];
	const refused = (): StudioSaved => ({
		type: 'refused',
		findings: messages.map((message) => told(message, language)),
	});
	if (!mayHold(text, file, (message) => messages.push(message))) return refused();
	const before = await textOnDisk(options.root, file, () => {});
	if ((before?.hash ?? none) !== hash) return { type: 'changed', now: before && toldText(before) };
	const bytes = bytesLike(before?.bytes ?? new Uint8Array(), text);
	const faults = await replaced(workspace, [{ file, bytes, keep: false, before: before?.hash }]);
	if (faults !== undefined) {
		messages.push(...faults);
		const now = await textOnDisk(options.root, file, () => {});
		return (now?.hash ?? none) === hash ? refused() : { type: 'changed', now: now && toldText(now) };
	}
	await workspace.look();
	return { type: 'saved', hash: sha256(bytes) };
}
