import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { consoleTexts } from '../../../scripts/messages/console.ts';
import type { StudioPublished, StudioSteps, StudioText, StudioWorkEnd } from '../../../scripts/types/index.ts';
import { openStudio } from '../support/open-studio.ts';

const studio = await openStudio();
afterAll(studio.close);
const file = 'instructions/1-002_Avvik.md';
const draft = 'instructions/drafts/1-002_Avvik.md';
const company = 'prove';
const read = (name: string) => readFileSync(join(studio.root, name), 'utf8');
const work = (name: string, body: object) => studio.send<StudioWorkEnd>(`/api/actions/${name}`, body);
const steps = (name: string) => studio.read<StudioSteps>(`/api/steps?${new URLSearchParams({ file: name, company })}`);

/** Saves a text as the page does. */
async function save(name: string, change: (text: string) => string): Promise<void> {
	const query = new URLSearchParams({ file: name, company });
	const { hash, text } = await studio.read<StudioText>(`/api/document?${query}`);
	expect(await studio.send('/api/save', { file: name, hash, text: change(text) })).toMatchObject({ type: 'saved' });
}

test('a version goes from the one in force to the next by what the page can ask for', async () => {
	expect(await work('revise', { file, company })).toMatchObject({ outcome: 'done', files: [draft] });
	expect(read(draft)).toContain('date: 2026-05-04');
	expect(await steps(file)).toMatchObject({ state: 'active', draft: { file: draft, version: '2' } });
	expect(await steps(draft)).toMatchObject({
		state: 'draft',
		moves: [
			{ to: 'hearing', word: 'På høring' },
			{ to: 'approval', word: 'Til godkjenning' },
		],
		inForce: { file, version: '1' },
		hearing: { file: 'README.md', field: 'libraryHearing' },
	});

	// A second time: the draft that was begun is left alone.
	expect(await work('revise', { file, company })).toMatchObject({
		outcome: 'refused',
		code: 1,
		findings: [{ code: 'draft-there' }],
	});
	expect(await work('finish', { file: draft, company })).toMatchObject({ findings: [{ code: 'finish-impossible' }] });
	// The command would take version 1, which is not what is shown.
	const early = await studio.post('/api/actions/approve', { file: draft, company, by: 'Leder', on: '2026-05-04' });
	expect(early.status).toBe(409);

	await save(draft, (text) =>
		text
			.replace('status: Utkast', 'status: Til godkjenning')
			.replace('Skriv her hva som er endret.', 'Retter oftere.')
			.replace('én gang', 'to ganger'),
	);
	expect((await steps(draft)).state).toBe('approval');
	// What waits for it is approved before what is in force, and the page says so beforehand.
	expect((await steps(draft)).awaiting).toBeUndefined();
	expect((await steps(file)).awaiting).toEqual({ file: draft, version: '2' });
	const other = await studio.post('/api/actions/approve', { file, company, by: 'Leder', on: '2026-05-04' });
	expect(other.status).toBe(409);
	expect((await steps(draft)).approved).toBeUndefined();
	expect(await work('approve', { file: draft, company, by: '--on=2020-01-01', on: '2026-05-04' })).toMatchObject({
		outcome: 'done',
		files: ['company/approvals.lock'],
	});
	expect(read('company/approvals.lock')).toContain('by: --on=2020-01-01');
	expect(await steps(draft)).toMatchObject({ approved: { version: '2', by: '--on=2020-01-01', changed: [] } });
	await save(draft, (text) => text.replace('to ganger', 'tre ganger'));
	expect((await steps(draft)).approved?.changed).toHaveLength(1);
	await save(draft, (text) => text.replace('tre ganger', 'to ganger'));

	expect(await work('finish', { file: draft, company })).toMatchObject({ outcome: 'done' });
	expect(existsSync(join(studio.root, draft))).toBe(false);
	expect(read(file)).toContain('status: Aktiv');
	expect(await steps(file)).toMatchObject({ version: '2', state: 'active' });
	expect((await steps(file)).draft).toBeUndefined();
});

test('all is built, and what was built can be opened until it is older', async () => {
	expect(await work('build', {})).toMatchObject({ outcome: 'done', code: 0 });
	const told = studio.news.flatMap((one) => (one.type === 'work' && one.work.name === 'build' ? [one.work] : []));
	// Each step is named in the reader's language when it begins, and counted when it has ended.
	const { steps: names } = consoleTexts.nb;
	expect([...new Set(told.map(({ said }) => said))]).toEqual(['', names.check, names.render, names.publish]);
	expect([...new Set(told.flatMap(({ steps: count }) => (count === undefined ? [] : [count.done])))]).toEqual([
		0, 1, 2, 3,
	]);
	expect(told.at(-1)?.steps).toEqual({ done: 3, all: 3 });
	const query = new URLSearchParams({ company, id: '1-002' });
	const { files, isOld } = await studio.read<StudioPublished>(`/api/published?${query}`);
	expect(isOld).toBe(false);
	const pdf = files.find(({ format }) => format === 'pdf')?.path ?? '';
	const opened = await studio.get(`/api/file?${new URLSearchParams({ path: pdf })}`);
	expect(opened.headers.get('content-type')).toBe('application/pdf');
	expect(Buffer.from(await opened.arrayBuffer())).toEqual(readFileSync(join(studio.root, 'dist', pdf)));
	for (const path of ['../README.md', 'manifest.json', '/etc/passwd', ''])
		expect((await studio.get(`/api/file?${new URLSearchParams({ path })}`)).status).toBe(404);
	writeFileSync(join(studio.root, file), `${read(file)}\n`);
	expect(await studio.read(`/api/published?${query}`)).toMatchObject({ isOld: true });
});
