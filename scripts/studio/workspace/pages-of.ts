import type { StudioAsked, StudioPages } from '../../types/index.ts';
import { shownOf } from './shown-of.ts';
import type { Workspace } from './workspace.ts';

/** The pages of the PDF of a text as it stands. */
export async function pagesOf(workspace: Workspace, asked: StudioAsked): Promise<StudioPages> {
	return shownOf(workspace, asked, async (doc, report) => {
		const made = await workspace.pool.pages(doc);
		if ('pages' in made) return [{ path: doc.path, title: doc.meta.title, pages: made.pages }];
		made.messages.forEach(report);
		return [];
	});
}
