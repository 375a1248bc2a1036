import { studioTexts } from '../../messages/studio.ts';
import type { StudioChange, StudioWorkEnd } from '../../types/index.ts';
import type { Workspace } from '../workspace/workspace.ts';
import { filesOnInput, git } from './git.ts';
import { historyOf } from './history-of.ts';

/** What is to be kept in the history, as the page shows it. */
export interface Commit {
	readonly message: string;
	readonly files: readonly Pick<StudioChange, 'file' | 'hash'>[];
}

/**
 * Commits exactly the files that are named, when they still hold what was shown; whatever else is staged stays staged. The
 * repository's own hooks run, and nothing is sent anywhere.
 */
export async function commit({ message, files }: Commit, workspace: Workspace): Promise<StudioWorkEnd> {
	const { root } = workspace.options;
	const { state, files: open } = await historyOf(workspace);
	const named = files.map(({ file }) => file);
	const isShown = files.every(({ file, hash }) => open.some((one) => one.file === file && one.hash === hash));
	if (state !== 'ready' || !isShown || files.length === 0)
		return ended('refused', studioTexts[workspace.language].work.history.changedMeanwhile);
	const fresh = open.filter(({ file, change }) => change === 'new' && named.includes(file)).map(({ file }) => file);
	if (fresh.length > 0) {
		const noted = await git(root, ['add', '--intent-to-add', ...filesOnInput], fresh);
		if (noted.code !== 0) return ended('failed', noted.said);
	}
	const done = await git(root, ['commit', '--quiet', '--only', `--message=${message}`, ...filesOnInput], named);
	if (done.code === 0) return { ...ended('done', done.said), files: named };
	if (fresh.length > 0) await git(root, ['reset', '--quiet', ...filesOnInput], fresh);
	return ended('failed', done.said);
}

function ended(outcome: StudioWorkEnd['outcome'], said: string): StudioWorkEnd {
	return { outcome, code: undefined, files: [], findings: [], said: said.trim() };
}
