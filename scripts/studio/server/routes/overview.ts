import type { Hono } from 'hono';
import { overviewOf } from '../../workspace/overview-of.ts';
import type { Workspace } from '../../workspace/workspace.ts';

/** `GET /api/overview?company=` → `StudioOverview`. @param then is called after each answer */
export function addOverview(app: Hono, workspace: Workspace, then: () => void): void {
	app.get('/api/overview', async (context) => {
		await workspace.settled();
		const overview = overviewOf(workspace, context.req.query('company') ?? workspace.first);
		setTimeout(then);
		return overview === undefined ? context.notFound() : context.json(overview);
	});
}
