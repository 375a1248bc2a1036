import type { Hono } from 'hono';
import { streamSSE } from 'hono/streaming';
import type { Workspace } from '../../workspace/workspace.ts';

/** How often a line is sent that says nothing, so that a page which is gone is noticed, in milliseconds. */
const pulse = 20_000;

/** `GET /api/news`: `StudioNews` as server-sent events, as long as the page listens. */
export function addNews(app: Hono, workspace: Workspace): void {
	app.get('/api/news', (context) =>
		streamSSE(context, async (stream) => {
			const stop = workspace.listen((news) => void stream.writeSSE({ data: JSON.stringify(news) }));
			stream.onAbort(stop);
			while (!stream.aborted) {
				await stream.sleep(pulse);
				await stream.write(':\n\n');
			}
		}),
	);
}
