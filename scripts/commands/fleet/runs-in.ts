import { resolve } from 'node:path';
import { shown } from '../../publish/findings/shown.ts';
import { wholeFile } from '../../publish/findings/whole-file.ts';
import { FolderLost } from '../../shared-folder/folder-lost.ts';
import { isSharedFolder, openSharedFolder } from '../../shared-folder/shared-folder.ts';
import type { PortfolioRun, Report } from '../../types/index.ts';

/**
 * What workers came to when they built a company last, by its id, as the folder that they share says. A folder that is none, or
 * is away, is reported once.
 * @param path as the user names it; undefined: nobody is asked, and nothing is known
 */
export function runsIn(
	path: string | undefined,
	report: Report,
): (company: string) => Promise<PortfolioRun | undefined> {
	if (path === undefined) return async () => undefined;
	const folder = openSharedFolder(resolve(path));
	let isThere = isSharedFolder(folder.path);
	if (!isThere) reportAway();
	return async (company) => {
		if (!isThere) return undefined;
		try {
			return (await folder.standing(company)).record?.outcome ?? 'none';
		} catch (error) {
			if (!(error instanceof FolderLost)) throw error;
			isThere = false;
			reportAway();
			return undefined;
		}
	};

	function reportAway(): void {
		const place = wholeFile(shown(folder.path));
		report({ code: 'shared-folder-missing', severity: 'error', place, params: {} });
	}
}
