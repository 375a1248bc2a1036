import { posix } from 'node:path';
import type { Hono } from 'hono';
import { studioTexts } from '../../../messages/studio.ts';
import type { MadeFiles } from '../../actions/made-files.ts';
import type { Workspace } from '../../workspace/workspace.ts';
import { fileAnswer } from '../file-answer.ts';
import { Refused } from '../refused.ts';

/** `GET /api/made?by=diff|year&path=`: a file that `diff` or `year` has made since the studio was started. */
export function addMade(app: Hono, { language }: Workspace, made: MadeFiles): void {
	app.get('/api/made', async (context) => {
		const { by, path = '' } = context.req.query();
		const found = by === 'diff' || by === 'year' ? await made.pathOf(by, path) : undefined;
		if (found === undefined) throw new Refused(404, studioTexts[language].work.unknown);
		return fileAnswer(context, found, posix.basename(path));
	});
}
