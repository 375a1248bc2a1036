import { basename, dirname, join } from 'node:path';
import type { Report } from '../../types/index.ts';
import type { FileSystem } from '../disk/file-system.ts';
import { syncFolder } from '../disk/sync-folder.ts';
import { systemCode } from '../disk/system-code.ts';
import { writeFile } from '../disk/write-file.ts';
import { Refusal } from '../findings/refusal.ts';
import { shown } from '../findings/shown.ts';
import { wholeFile } from '../findings/whole-file.ts';
import { edited } from '../manifest/edited.ts';
import type { Present } from './present.ts';
import { putAway } from './put-away.ts';
import type { Store } from './store.ts';

/** After the new outputs are in place: keeps the old ones for one more build and says which of them someone had changed. */
export async function tidy(old: Present, store: Store, report: Report, files: FileSystem): Promise<void> {
	try {
		await syncFolder(dirname(store.out), files);
		const folder = (await putAway(store, files)) ?? (old.type === 'link' ? old.folder : undefined);
		if (folder !== undefined) {
			await writeFile(store.previous, Buffer.from(basename(folder)), files);
			for (const path of await edited(folder, files)) {
				const params = { kept: shown(join(folder, path)) };
				report({ code: 'output-kept', severity: 'warning', place: wholeFile(shown(join(store.out, path))), params });
			}
		}
	} catch (error) {
		// The new outputs stand whole at their place; the rest can wait for the next build.
		if (systemCode(error) === undefined && !(error instanceof Refusal)) {
			throw error;
		}
	}
}
