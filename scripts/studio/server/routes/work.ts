import type { Hono } from 'hono';
import { z } from 'zod';
import { studioTexts } from '../../../messages/studio.ts';
import { type StudioWorkEnd, type StudioWorkName, studioWorks } from '../../../types/index.ts';
import { commandLine } from '../../actions/command-lines.ts';
import type { MadeFiles } from '../../actions/made-files.ts';
import { runCommand } from '../../actions/run-command.ts';
import { commit } from '../../history/commit.ts';
import type { Workspace } from '../../workspace/workspace.ts';
import { bodyOf } from '../body-of.ts';
import { Refused } from '../refused.ts';

const toCommit = z.strictObject({
	message: z.string().trim().min(1).max(2000),
	files: z
		.array(z.strictObject({ file: z.string().min(1).max(1000), hash: z.string().max(64) }))
		.min(1)
		.max(20_000),
});

const toStop = z.strictObject({ number: z.number().int() });

/** `POST /api/actions/<name>` → `StudioWorkEnd`, when it has ended; `POST /api/stop {number}` ends it. */
export function addWork(app: Hono, workspace: Workspace, made: MadeFiles): void {
	const { language, queue } = workspace;
	const texts = studioTexts[language].work;

	app.post('/api/actions/:name', async (context) => {
		const name = studioWorks.find((one) => one === context.req.param('name'));
		if (name === undefined) throw new Refused(404, texts.unknown);
		const end =
			name === 'commit' ? await commitAsked(await bodyOf(context, toCommit, language)) : await run(name, context.req);
		await workspace.look();
		return context.json(end satisfies StudioWorkEnd);
	});

	app.post('/api/stop', async (context) => {
		const { number } = await bodyOf(context, toStop, language);
		return context.json({ stopped: queue.stop(number) });
	});
	async function run(
		name: Exclude<StudioWorkName, 'commit'>,
		request: { json(): Promise<unknown> },
	): Promise<StudioWorkEnd> {
		const body = await request.json().catch(() => undefined);
		await workspace.settled();
		const words = commandLine(name, body, workspace);
		if (words === 'invalid') throw new Refused(400, texts.invalid);
		if (words === 'state') throw new Refused(409, texts.approve.state);
		if (words === 'unknown') throw new Refused(404, texts.unknown);
		const end = await queue.add(name, (hear) => runCommand(words, language, hear));
		if (end.outcome === 'done' && (name === 'diff' || name === 'year')) made.add(name, end.files);
		return end;
	}

	function commitAsked(asked: z.output<typeof toCommit>): Promise<StudioWorkEnd> {
		return queue.add('commit', () => ({ end: commit(asked, workspace), stop: () => {} }));
	}
}
