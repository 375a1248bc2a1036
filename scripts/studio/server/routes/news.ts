import type { Hono } from 'hono';
import { streamSSE } from 'hono/streaming';
import type { StudioNews } from '../../../types/index.ts';
import type { Workspace } from '../../workspace/workspace.ts';

/** How often a line is sent that says nothing, so that a page which is gone is noticed, in milliseconds. */
const pulse = 20_000;

/** `GET /api/news`: the work that is under way, and `StudioNews` as server-sent events, as long as the page listens. */
export function addNews(app: Hono, workspace: Workspace): void {
	app.get('/api/news', (context) =>
		streamSSE(context, async (stream) => {
			const tell = (news: StudioNews) => void stream.writeSSE({ data: JSON.stringify(news) });
			const stop = workspace.listen(tell);
			for (const work of workspace.queue.works()) tell({ type: 'work', work });
			stream.onAbort(stop);
			while (!stream.aborted) {
				await stream.sleep(pulse);
				await stream.write(':\n\n');
			}
		}),
	);
}
