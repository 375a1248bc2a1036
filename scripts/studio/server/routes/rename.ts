import type { Hono } from 'hono';
import { studioServerTexts } from '../../../messages/studio-server.ts';
import { rename } from '../../workspace/rename.ts';
import type { Workspace } from '../../workspace/workspace.ts';
import { bodyOf } from '../body-of.ts';
import { Refused } from '../refused.ts';
import { toRename } from '../schemas.ts';

/** `POST /api/rename {file, company}` → `StudioRenamed`: the file gets the name that its number and title ask for. */
export function addRename(app: Hono, workspace: Workspace): void {
	/** One after another: each changes what leads to its file, which may be the other. */
	let before: Promise<unknown> = Promise.resolve();

	app.post('/api/rename', async (context) => {
		const { file, company } = await bodyOf(context, toRename, workspace.language);
		await workspace.settled();
		const renaming = before.then(() => rename(workspace, file, company));
		before = renaming.catch(() => {});
		const renamed = await renaming;
		if (renamed === undefined) throw new Refused(404, studioServerTexts[workspace.language].unknown);
		return context.json(renamed);
	});
}
