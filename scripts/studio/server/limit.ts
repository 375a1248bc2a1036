import type { Hono } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import { largestText } from '../../load/read-text.ts';
import type { StudioServerTexts } from '../../messages/studio-server-texts.ts';
import type { StudioRefusal } from '../../types/index.ts';

/** The largest text that a file may hold, with every character escaped as JSON may have it, and what stands round it. */
const largestBody = 6 * largestText + 64 * 1024;

/** Nothing larger is read. */
export function addLimit(app: Hono, texts: StudioServerTexts): void {
	const refusal: StudioRefusal = { reason: texts.large(Math.floor(largestBody / 1024 ** 2)) };
	app.use('/api/*', bodyLimit({ maxSize: largestBody, onError: (context) => context.json(refusal, 413) }));
}
