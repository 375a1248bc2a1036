import type { Hono } from 'hono';
import { previewOf } from '../../workspace/preview-of.ts';
import type { Workspace } from '../../workspace/workspace.ts';
import { askedOf } from '../asked-of.ts';

/** `POST /api/preview {file, company, text}` → `StudioPreview`. */
export function addPreview(app: Hono, workspace: Workspace): void {
	app.post('/api/preview', async (context) =>
		context.json(await previewOf(workspace, await askedOf(context, workspace))),
	);
}
