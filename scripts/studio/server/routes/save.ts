import type { Hono } from 'hono';
import { studioServerTexts } from '../../../messages/studio-server.ts';
import { save } from '../../workspace/save.ts';
import { isWorkable } from '../../workspace/workable.ts';
import type { Workspace } from '../../workspace/workspace.ts';
import { bodyOf } from '../body-of.ts';
import { Refused } from '../refused.ts';
import { toSave } from '../schemas.ts';

/** `POST /api/save {file, hash, text}` → `StudioSaved`. */
export function addSave(app: Hono, workspace: Workspace): void {
	app.post('/api/save', async (context) => {
		const sent = await bodyOf(context, toSave, workspace.language);
		if (!isWorkable(workspace.options.root, sent.file, true))
			throw new Refused(404, studioServerTexts[workspace.language].unknown);
		return context.json(await save(workspace, sent));
	});
}
