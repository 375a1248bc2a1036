import { realpath } from 'node:fs/promises';
import { join, posix, sep } from 'node:path';
import type { Hono } from 'hono';
import { studioTexts } from '../../../messages/studio.ts';
import { listedIn } from '../../actions/published-of.ts';
import type { Workspace } from '../../workspace/workspace.ts';
import { fileAnswer } from '../file-answer.ts';
import { Refused } from '../refused.ts';

/** `GET /api/file?path=`: a published file, which the manifest lists and which stands in the folder that it is of. */
export function addFile(app: Hono, { language, options: { out } }: Workspace): void {
	app.get('/api/file', async (context) => {
		const { path = '' } = context.req.query();
		const isListed = (await listedIn(out)).some((output) => output.path === path);
		const folder = await realpath(out).catch(() => undefined);
		const found = isListed ? await realpath(join(out, path)).catch(() => undefined) : undefined;
		if (found === undefined || folder === undefined || !found.startsWith(folder + sep))
			throw new Refused(404, studioTexts[language].work.unknown);
		return fileAnswer(context, found, posix.basename(path));
	});
}
