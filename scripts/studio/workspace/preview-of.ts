import { renderDocument } from '../../pipeline.ts';
import type { StudioAsked, StudioPreview } from '../../types/index.ts';
import { shownOf } from './shown-of.ts';
import type { Workspace } from './workspace.ts';

/** The web pages of a text as it stands, byte for byte those that a build makes of it once it is saved. */
export async function previewOf(workspace: Workspace, asked: StudioAsked): Promise<StudioPreview> {
	const { pool, options } = workspace;
	return shownOf(workspace, asked, async (doc, report) => {
		const outputs = await renderDocument(doc, ['html'], pool, options.tool, report);
		const { path, meta } = doc;
		return outputs.map(({ bytes }) => ({ path, title: meta.title, html: new TextDecoder().decode(bytes) }));
	});
}
