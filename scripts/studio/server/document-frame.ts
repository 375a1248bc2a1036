import type { Hono } from 'hono';
import { documentPolicy } from './headers.ts';

/**
 * `GET /document-frame`: an empty document, into which the page writes the one that is being worked on. A frame without an
 * address of its own has the policy of the page round it, which lets no document bring its style.
 */
export function addDocumentFrame(app: Hono): void {
	app.get('/document-frame', (context) =>
		context.html('<!doctype html><html><head></head><body></body></html>', 200, {
			'content-security-policy': documentPolicy,
		}),
	);
}
