import { afterEach, expect, test } from 'vitest';
import { studioServerTexts } from '../../../scripts/messages/studio-server.ts';
import { type Listening, listen } from '../../../scripts/studio/server/listen.ts';
import { openWorkspace } from '../../../scripts/studio/workspace/open-workspace.ts';
import type { Workspace } from '../../../scripts/studio/workspace/workspace.ts';
import type { StudioOverview, StudioRefusal } from '../../../scripts/types/index.ts';
import { patience } from '../../support/patience.ts';
import { makeRepository } from '../../support/repository.ts';

const closing: (() => Promise<void> | void)[] = [];

afterEach(async () => {
	for (const close of closing.splice(0).reverse()) await close();
});

/** A studio that has an address, and whose repository is read when the test says so. */
async function atTheDoor(open: () => Promise<Workspace>) {
	let begin = () => {};
	const begun = new Promise<void>((resolve) => {
		begin = resolve;
	});
	const start = { language: 'nb', company: 'firma' } as const;
	const listening: Listening = await listen({ start, assets: new Map(), open: () => begun.then(open) }, 0);
	const { origin } = new URL(listening.address);
	const opened = await fetch(listening.address, { redirect: 'manual' });
	const cookie = opened.headers.get('set-cookie')?.split(';')[0] ?? '';
	const get = (path: string, headers: Readonly<Record<string, string>> = { cookie }) =>
		fetch(origin + path, { headers });
	return { listening, get, begin };
}

async function aWorkspace(): Promise<Workspace> {
	const { root, remove } = makeRepository([]);
	closing.push(remove);
	const options = { root, templatesRoot: process.cwd(), out: `${root}/dist`, company: undefined, store: undefined };
	const about = { tool: 'regelrett@test ua-1', day: '2026-05-04', languageFor: () => 'nb' as const };
	const workspace = await openWorkspace({ ...options, ...about });
	if (workspace === undefined) throw new Error('no company');
	return workspace;
}

test('the page is answered before the repository is read, and the list when it is', async () => {
	const { listening, get, begin } = await atTheDoor(aWorkspace);
	closing.push(() => listening.close());
	const page = await get('/');
	expect(page.status).toBe(200);
	expect(await page.text()).toContain('<html lang="nb">');
	let isAnswered = false;
	const asked = get('/api/overview').then((answer) => {
		isAnswered = true;
		return answer;
	});
	// Another question is answered meanwhile, so the list has had its turn.
	expect((await get('/document-frame')).status).toBe(200);
	expect(isAnswered).toBe(false);
	begin();
	const overview = (await (await asked).json()) as StudioOverview;
	expect(overview.rows.length).toBeGreaterThan(0);
});

test('who may not ask is told so at once, and does not wait for the repository', async () => {
	const { listening, get, begin } = await atTheDoor(aWorkspace);
	closing.push(() => listening.close());
	for (const path of ['/', '/api/overview', '/api/news', '/api/none']) expect((await get(path, {})).status).toBe(401);
	begin();
});

test('before everything has been checked once, the list says that what documents lack is not known', async () => {
	const { listening, get, begin } = await atTheDoor(aWorkspace);
	closing.push(() => listening.close());
	begin();
	const overview = (await (await get('/api/overview')).json()) as StudioOverview;
	expect([overview.check.type, overview.checked]).toEqual(['running', false]);
	const now = async () => (await (await get('/api/overview')).json()) as StudioOverview;
	await expect.poll(async () => (await now()).check.type, { timeout: patience }).not.toBe('running');
	const after = await now();
	expect([after.check.type, after.checked]).toEqual(['done', true]);
});

test('why the repository could not be read is told to the page, whatever it asks', async () => {
	const { listening, get, begin } = await atTheDoor(() => Promise.reject(new Error('Disken svarer ikke.')));
	closing.push(() => listening.close());
	begin();
	for (const path of ['/api/overview', '/api/news', '/api/none']) {
		const answer = await get(path);
		expect(answer.status).toBe(503);
		const { reason } = (await answer.json()) as StudioRefusal;
		expect(reason).toBe(studioServerTexts.nb.unopened('Disken svarer ikke.'));
	}
	expect((await get('/')).status).toBe(200);
});

test('a studio that is closed while it reads closes what it has read', async () => {
	let closed = 0;
	const { listening, get, begin } = await atTheDoor(async () => {
		const workspace = await aWorkspace();
		return {
			...workspace,
			close: async () => {
				await workspace.close();
				closed++;
			},
		};
	});
	const asked = get('/api/overview').catch((error: Error) => error);
	begin();
	await listening.close();
	expect(await asked).toBeInstanceOf(Error);
	expect(closed).toBe(1);
});
