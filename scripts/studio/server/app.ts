import { Hono } from 'hono';
import { studioServerTexts } from '../../messages/studio-server.ts';
import { openMadeFiles } from '../actions/made-files.ts';
import type { Workspace } from '../workspace/workspace.ts';
import { addRefusals } from './add-refusals.ts';
import { addDocument } from './routes/document.ts';
import { addEdit } from './routes/edit.ts';
import { addFile } from './routes/file.ts';
import { addMade } from './routes/made.ts';
import { addPages } from './routes/pages.ts';
import { addPreview } from './routes/preview.ts';
import { addRename } from './routes/rename.ts';
import { addSave } from './routes/save.ts';
import { addSteps } from './routes/steps.ts';
import { addValues } from './routes/values.ts';
import { addWork } from './routes/work.ts';

/** What the page can ask beside the list, which `list-app.ts` answers. */
export function createApp(workspace: Workspace): Hono {
	const app = new Hono();
	addRefusals(app, studioServerTexts[workspace.language]);
	addDocument(app, workspace);
	addEdit(app, workspace);
	addPages(app, workspace);
	addPreview(app, workspace);
	addRename(app, workspace);
	addSave(app, workspace);
	addValues(app, workspace);
	const made = openMadeFiles(workspace.options);
	addFile(app, workspace);
	addMade(app, workspace, made);
	addSteps(app, workspace);
	addWork(app, workspace, made);
	return app;
}
