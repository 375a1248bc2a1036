import type { Context } from 'hono';
import { studioServerTexts } from '../../messages/studio-server.ts';
import type { StudioAsked } from '../../types/index.ts';
import { isWorkableFor } from '../workspace/workable.ts';
import type { Workspace } from '../workspace/workspace.ts';
import { bodyOf } from './body-of.ts';
import { Refused } from './refused.ts';
import { asked } from './schemas.ts';

/** The text that was sent, of a file that can be worked on, for a company that there is. */
export async function askedOf(context: Context, workspace: Workspace): Promise<StudioAsked> {
	const { language } = workspace;
	const sent = await bodyOf(context, asked, language);
	await workspace.settled();
	if (isWorkableFor(workspace, sent.file, sent.company)) return sent;
	throw new Refused(404, studioServerTexts[language].unknown);
}
