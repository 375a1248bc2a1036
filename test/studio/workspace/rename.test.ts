import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { linksTo } from '../../../scripts/studio/workspace/links-to.ts';
import type { StudioDocument, StudioPreview, StudioRenamed } from '../../../scripts/types/index.ts';
import { aStudio } from '../a-studio.ts';

const old = 'instructions/1-002_Avvik.md';
const now = 'instructions/1-002_Avvik-og-ros.md';
const company = 'prove';

test('a document whose title is other gets its file renamed in one step, and what leads to it still does', async () => {
	const { root, get, post, workspace } = await aStudio();
	const read = (file: string) => readFileSync(join(root, file), 'utf8');
	const other = 'instructions/1-003_Andre.md';
	const text = read(old).replace('title: Avvik', 'title: Avvik og ros').replaceAll('\n', '\r\n');
	writeFileSync(join(root, old), text);
	const links = 'Se [avvik](1-002_Avvik.md), [det](./1-002_Avvik.md#formaal "Her"), [ikke](1-002_Avvik.mdx).\n';
	writeFileSync(join(root, other), `${read(old).replace('1-002', '1-003').replace('Avvik og ros', 'Andre')}${links}`);
	await workspace.look();
	const shown = await post<StudioPreview>('/api/preview', { file: old, company, text: text.replaceAll('\r\n', '\n') });
	expect(shown.findings.find(({ code }) => code === 'file-name')?.rename).toBe('1-002_Avvik-og-ros.md');

	expect(await post<StudioRenamed>('/api/rename', { file: old, company })).toEqual({ type: 'renamed', file: now });
	expect(existsSync(join(root, old))).toBe(false);
	expect(read(now)).toBe(text);
	expect(read(other)).toContain(
		'Se [avvik](1-002_Avvik-og-ros.md), [det](1-002_Avvik-og-ros.md#formaal "Her"), [ikke](1-002_Avvik.mdx).',
	);
	expect((await get<StudioDocument>('/api/document', { file: now, company })).row.title).toBe('Avvik og ros');
});

test('a name that is taken is left alone, and nothing is changed', async () => {
	const { root, post, workspace } = await aStudio();
	const text = readFileSync(join(root, old), 'utf8').replace('title: Avvik', 'title: Avvik og ros');
	writeFileSync(join(root, old), text);
	mkdirSync(join(root, now));
	await workspace.look();
	expect(await post<StudioRenamed>('/api/rename', { file: old, company })).toMatchObject({ type: 'refused' });
	expect(readFileSync(join(root, old), 'utf8')).toBe(text);
});

test('two at a time have their turn, though each changes what leads to the other', async () => {
	const { root, post, workspace } = await aStudio();
	const other = 'instructions/1-003_Andre.md';
	const text = readFileSync(join(root, old), 'utf8');
	const leading = (to: string) => `\nSe [det andre](${to}).\n`;
	writeFileSync(join(root, old), text.replace('title: Avvik', 'title: Avvik og ros') + leading('1-003_Andre.md'));
	const changed = text.replace('1-002', '1-003').replace('title: Avvik', 'title: Annet');
	writeFileSync(join(root, other), changed + leading('1-002_Avvik.md'));
	await workspace.look();
	const both = await Promise.all([old, other].map((file) => post<StudioRenamed>('/api/rename', { file, company })));
	expect(both).toEqual([
		{ type: 'renamed', file: now },
		{ type: 'renamed', file: 'instructions/1-003_Annet.md' },
	]);
	expect(readFileSync(join(root, now), 'utf8')).toContain('(1-003_Annet.md)');
	expect(readFileSync(join(root, 'instructions/1-003_Annet.md'), 'utf8')).toContain('(1-002_Avvik-og-ros.md)');
});

test.each(['README.md', '../x.md', 'instructions/0-000_Ikke.md', 'templates/document.yaml'])(
	'%s is not renamed',
	async (file) => {
		const { sent } = await aStudio();
		expect((await sent('/api/rename', { file, company })).status).toBe(404);
	},
);

test('links are known in each form that Markdown has, from another folder too, and nothing else is touched', () => {
	const names = { old: 'instructions/1-1_Å b.md', now: 'instructions/1-1_Å c.md' };
	const text = [
		'[a](1-1_%C3%85%20b.md) [b](<1-1_Å b.md>) ![c](<./1-1_Å b.md#x>)',
		'[d]: <1-1_Å b.md> "Tittel"',
		'1-1_Å b.md står her, og `1-1_Å b.md`, men ikke [e](<x/1-1_Å b.md>).',
	].join('\n');
	expect(linksTo(text, 'instructions/2.md', names)).toBe(
		[
			'[a](1-1_%C3%85%20c.md) [b](<1-1_Å c.md>) ![c](<1-1_Å c.md#x>)',
			'[d]: <1-1_Å c.md> "Tittel"',
			'1-1_Å b.md står her, og `1-1_Å b.md`, men ikke [e](<x/1-1_Å b.md>).',
		].join('\n'),
	);
	expect(linksTo('[a](../1-1_%C3%85%20b.md)', 'instructions/drafts/2.md', names)).toBe('[a](../1-1_%C3%85%20c.md)');
});
