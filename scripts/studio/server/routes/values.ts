import type { Hono } from 'hono';
import { frontMatterOf } from '../../front-matter/front-matter-of.ts';
import type { Workspace } from '../../workspace/workspace.ts';
import { bodyOf } from '../body-of.ts';
import { toRead } from '../schemas.ts';

/** `POST /api/values {file, text}` → `StudioFrontMatter`. */
export function addValues(app: Hono, { language }: Workspace): void {
	app.post('/api/values', async (context) => {
		const { file, text } = await bodyOf(context, toRead, language);
		return context.json(frontMatterOf(text, file, language));
	});
}
