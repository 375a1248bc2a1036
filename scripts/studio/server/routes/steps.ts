import type { Hono } from 'hono';
import { studioTexts } from '../../../messages/studio.ts';
import { kindsOf } from '../../actions/kinds-of.ts';
import { publishedOf } from '../../actions/published-of.ts';
import { registerOf } from '../../actions/register-of.ts';
import { stepsOf } from '../../actions/steps-of.ts';
import { historyOf } from '../../history/history-of.ts';
import type { Workspace } from '../../workspace/workspace.ts';
import { Refused } from '../refused.ts';

/**
 * What the page asks before anything is done: `GET /api/steps?file=&company=` → `StudioSteps`, `GET /api/kinds?company=` →
 * `StudioKind[]`, `GET /api/published?company=&id=` → `StudioPublished`, `GET /api/register?company=` → `StudioRegister`,
 * `GET /api/history` → `StudioHistory`.
 */
export function addSteps(app: Hono, workspace: Workspace): void {
	const there = <T>(value: T | undefined): T => {
		if (value === undefined) throw new Refused(404, studioTexts[workspace.language].work.unknown);
		return value;
	};
	app.get('/api/steps', async (context) => {
		await workspace.settled();
		const { file = '', company = workspace.first } = context.req.query();
		return context.json(there(stepsOf(workspace, { file, company })));
	});
	app.get('/api/kinds', async (context) => {
		await workspace.settled();
		return context.json(there(await kindsOf(workspace, context.req.query('company') ?? workspace.first)));
	});
	app.get('/api/published', async (context) => {
		await workspace.settled();
		const { company = workspace.first, id } = context.req.query();
		return context.json(await publishedOf(workspace, company, id));
	});
	app.get('/api/register', async (context) => {
		return context.json(await registerOf(workspace, context.req.query('company') ?? workspace.first));
	});
	app.get('/api/history', async (context) => {
		await workspace.settled();
		return context.json(await historyOf(workspace));
	});
}
