import type { Hono } from 'hono';
import { studioServerTexts } from '../../../messages/studio-server.ts';
import { edited } from '../../front-matter/edited.ts';
import type { Workspace } from '../../workspace/workspace.ts';
import { bodyOf } from '../body-of.ts';
import { Refused } from '../refused.ts';
import { toEdit } from '../schemas.ts';

/** `POST /api/edit {file, text, edits}` → `{text}`. */
export function addEdit(app: Hono, { language, memory }: Workspace): void {
	const texts = studioServerTexts[language];
	app.post('/api/edit', async (context) => {
		const { file, text, edits } = await bodyOf(context, toEdit, language);
		const { sources, companies } = memory.repository();
		const type = companies.find((one) => one.file === file)?.type ?? sources.find((one) => one.file === file)?.kind;
		const answer = edited(text, edits, type?.fields ?? []);
		if ('text' in answer) return context.json(answer);
		const { stuck } = answer;
		throw new Refused(422, stuck === undefined ? texts.unreadable : texts.uneditable(stuck.join('.')));
	});
}
