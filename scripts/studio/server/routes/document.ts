import type { Hono } from 'hono';
import { studioServerTexts } from '../../../messages/studio-server.ts';
import type { Message } from '../../../types/index.ts';
import { documentAt } from '../../workspace/document-at.ts';
import { factsOf } from '../../workspace/facts-of.ts';
import { told } from '../../workspace/told.ts';
import type { Workspace } from '../../workspace/workspace.ts';
import { Refused } from '../refused.ts';

/** `GET /api/document?file=&company=` → `StudioDocument`; `GET /api/facts?company=` → `StudioFacts`. */
export function addDocument(app: Hono, workspace: Workspace): void {
	const { language, first } = workspace;

	app.get('/api/document', async (context) => {
		await workspace.settled();
		const { file = '', company = first } = context.req.query();
		return context.json(await opened((report) => documentAt(workspace, file, company, report)));
	});
	app.get('/api/facts', async (context) => {
		await workspace.settled();
		const { company = first } = context.req.query();
		return context.json(await opened((report) => factsOf(workspace, company, report)));
	});

	async function opened<T>(open: (report: (message: Message) => void) => Promise<T | undefined>): Promise<T> {
		const found: Message[] = [];
		const answer = await open((message) => void found.push(message));
		if (answer !== undefined) return answer;
		const [fault] = found.map((message) => told(message, language).message);
		throw new Refused(404, fault ?? studioServerTexts[language].unknown);
	}
}
