import { Hono } from 'hono';
import { studioServerTexts } from '../../messages/studio-server.ts';
import type { Workspace } from '../workspace/workspace.ts';
import { addRefusals } from './add-refusals.ts';
import { addCompanies } from './routes/companies.ts';
import { addNews } from './routes/news.ts';
import { addOverview } from './routes/overview.ts';

/**
 * What the page can ask of a repository that has been read; who may ask has been decided by `door.ts`. The list is answered by what
 * has been loaded by then. All else, which is most of the program, is loaded when the list has been answered, or asked for.
 */
export function createListApp(workspace: Workspace): Hono {
	const app = new Hono();
	addRefusals(app, studioServerTexts[workspace.language]);
	let others: Promise<Hono> | undefined;
	const load = () => {
		others ??= import('./app.ts').then(({ createApp }) => createApp(workspace));
		return others;
	};
	addCompanies(app, workspace);
	addNews(app, workspace);
	addOverview(app, workspace, () => {
		workspace.begin();
		load().catch(() => {});
	});
	app.all('/api/*', async (context) => (await load()).fetch(context.req.raw, context.env));
	return app;
}
