import { Hono } from 'hono';
import { studioServerTexts } from '../../messages/studio-server.ts';
import type { StudioStart } from '../../types/index.ts';
import type { Workspace } from '../workspace/workspace.ts';
import { addRefusals } from './add-refusals.ts';
import { type Assets, addAssets } from './assets.ts';
import { addDocumentFrame } from './document-frame.ts';
import { guard } from './guard.ts';
import { headers } from './headers.ts';
import { addLimit } from './limit.ts';
import { page } from './page.ts';
import { Refused } from './refused.ts';
import type { Session } from './session.ts';

/** What a studio answers before its repository has been read. */
export interface Door {
	readonly start: StudioStart;
	readonly assets: Assets;
	/** Rejects where the repository cannot be read, with the reason in words. */
	readonly opening: Promise<Workspace>;
}

/**
 * Everything that the page can ask for. Who may ask is decided here, and the page itself is answered at once; what it asks of
 * documents waits until they have been read, and is answered by `list-app.ts`, which is not loaded before.
 */
export function createDoor({ start, assets, opening }: Door, session: Session, hosts: () => readonly string[]): Hono {
	const texts = studioServerTexts[start.language];
	const behind = opening.then(
		async (workspace) => (await import('./list-app.ts')).createListApp(workspace),
		(error: Error) => new Refused(503, texts.unopened(error.message)),
	);
	behind.catch(() => {});
	const door = new Hono();
	door.use(headers, guard(session, hosts));
	addRefusals(door, texts);
	addLimit(door, texts);
	door.get('/', (context) => context.html(page(start, String(context.get('secureHeadersNonce')))));
	addAssets(door, assets);
	addDocumentFrame(door);
	door.all('/api/*', async (context) => {
		const app = await behind;
		if (app instanceof Refused) throw app;
		return app.fetch(context.req.raw, context.env);
	});
	return door;
}
