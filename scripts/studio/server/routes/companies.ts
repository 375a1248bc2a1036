import type { Hono } from 'hono';
import { companiesOf } from '../../workspace/companies-of.ts';
import type { Workspace } from '../../workspace/workspace.ts';

/** `GET /api/companies` → `StudioCompany[]`. */
export function addCompanies(app: Hono, workspace: Workspace): void {
	app.get('/api/companies', async (context) => {
		await workspace.settled();
		return context.json(companiesOf(workspace));
	});
}
