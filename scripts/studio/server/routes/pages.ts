import type { Hono } from 'hono';
import type { StudioPages } from '../../../types/index.ts';
import { pagesOf } from '../../workspace/pages-of.ts';
import type { Workspace } from '../../workspace/workspace.ts';
import { askedOf } from '../asked-of.ts';

/** `POST /api/pages {file, company, text}` → `StudioPages`. */
export function addPages(app: Hono, workspace: Workspace): void {
	/** One after another, so that a child is always free for what is shown while somebody writes. */
	let before: Promise<unknown> = Promise.resolve();

	app.post('/api/pages', async (context) => {
		const asked = await askedOf(context, workspace);
		const { signal } = context.req.raw;
		const nobody: StudioPages = { documents: [], findings: [] };
		// Whoever has written on in the meantime has hung up, and asked for other pages.
		const made = before.then(() => (signal.aborted ? nobody : pagesOf(workspace, asked)));
		before = made.catch(() => {});
		return context.json(await made);
	});
}
