import type { Report } from '../../types/index.ts';
import { type TextOnDisk, textOnDisk } from './text-on-disk.ts';
import type { Workspace } from './workspace.ts';

/** How often a file is read anew that changes while it is read. */
const most = 5;

/**
 * Reads a file as it is known to be. One that has been read before the change was noticed, and is put back before it is, would never be
 * told of: nothing that is known of it has changed.
 */
export async function noticedText(
	{ options, notice }: Pick<Workspace, 'options' | 'notice'>,
	file: string,
	report: Report,
): Promise<TextOnDisk | undefined> {
	for (let turn = 1; ; turn++) {
		const known = notice(file);
		const read = await textOnDisk(options.root, file, report);
		if (read === undefined || read.hash === known || turn === most) return read;
	}
}
