import type { Context, Hono } from 'hono';
import type { ContentfulStatusCode } from 'hono/utils/http-status';
import type { StudioServerTexts } from '../../messages/studio-server-texts.ts';
import type { StudioRefusal } from '../../types/index.ts';
import { Refused } from './refused.ts';

/** Words for all that is not answered. Of a fault of the program the terminal tells more than the page. */
export function addRefusals(app: Hono, texts: StudioServerTexts): void {
	const refuse = (context: Context, status: ContentfulStatusCode, reason: string) =>
		context.json({ reason } satisfies StudioRefusal, status);
	app.notFound((context) => refuse(context, 404, texts.unknown));
	app.onError((error, context) => {
		if (error instanceof Refused) return refuse(context, error.status, error.message);
		process.stderr.write(`${error.stack ?? error.message}\n`);
		return refuse(context, 500, texts.fault);
	});
}
