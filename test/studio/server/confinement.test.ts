import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import type { StudioRefusal } from '../../../scripts/types/index.ts';
import { aStudio } from '../a-studio.ts';

const order = 'instructions/1-001_Orden-paa-verkstedet.md';

/** Paths that lead elsewhere, or to what is no document. */
const forbidden = [
	...[
		'',
		'.',
		'..',
		'../README.md',
		'/etc/passwd',
		'instructions/../README.md',
		'instructions//1-001_Orden-paa-verkstedet.md',
	],
	...['instructions/./1-001_Orden-paa-verkstedet.md', 'instructions\\1-001_Orden-paa-verkstedet.md', 'C:/README.md'],
	...[
		'instructions/%2e%2e/README.md',
		`${order}\0`,
		`${order}/`,
		`${order}.bak`,
		'instructions',
		'templates/README.md',
	],
	...[
		'company/approvals.lock',
		'company/earlier/1-001.md',
		'instructions/README.md',
		'company/a/b/README.md',
		'notat.md',
	],
	...[
		'instructions/lenke.md',
		'instructions/mappe/1-001_Orden-paa-verkstedet.md',
		'.git/config',
		'__proto__',
		'constructor',
	],
];

test('nothing but documents and the facts of companies is read or written, by no path', async () => {
	const studio = await aStudio([
		{ file: 'instructions/lenke.md', link: '../README.md' },
		{ file: 'instructions/mappe', link: '.' },
		{ file: 'notat.md', write: 'Hemmelig' },
		{ file: 'company/earlier/1-001.md', write: 'Hemmelig' },
	]);
	const { root, sent, get } = studio;
	const text = readFileSync(join(root, order), 'utf8');
	const hash = 'a'.repeat(64);
	for (const file of forbidden) {
		await expect(get('/api/document', { file, company: 'prove' })).rejects.toThrow('404');
		for (const route of ['/api/preview', '/api/pages']) {
			const { status, text: said } = await sent(route, { file, company: 'prove', text });
			expect([file, route, status]).toEqual([file, route, 404]);
			expect((JSON.parse(said) as StudioRefusal).reason).not.toContain('Hemmelig');
		}
		for (const held of [hash, '']) {
			const { status, text: said } = await sent('/api/save', { file, hash: held, text: 'ny' });
			expect([file, status]).toEqual([file, 404]);
			expect(said).not.toContain('Hemmelig');
		}
		expect([file, (await sent('/api/rename', { file, company: 'prove' })).status]).toEqual([file, 404]);
	}
	expect(readFileSync(join(root, 'README.md'), 'utf8')).not.toBe('ny');
	// A link that takes the place of a document while the studio is open.
	await get('/api/document', { file: order, company: 'prove' });
	for (const company of ['annen', '', '../prove', '__proto__'])
		await expect(get('/api/document', { file: order, company })).rejects.toThrow('404');
});

test('documents of one company are not opened or shown for another', async () => {
	const base = (file: string) => readFileSync(join('test/cases/base', file), 'utf8');
	const file = 'company/annen/1-004_Egen.md';
	const { get, sent } = await aStudio([
		{
			file: 'company/annen/README.md',
			write: base('README.md')
				.replace('id: prove\n', '')
				.replace('919191910', '200000005')
				.replace('Prøve Verksted AS', 'Annen Prøve AS'),
		},
		{ file, write: base(order).replace('id: 1-001', 'id: 1-004\nkind: instruction') },
	]);
	await get('/api/document', { file, company: 'annen' });
	await expect(get('/api/document', { file, company: 'prove' })).rejects.toThrow('404');
	expect((await sent('/api/preview', { file, company: 'prove', text: 'x' })).status).toBe(404);
});

test('what makes no sense is refused in words, and a fault of the program tells nothing of its inside', async () => {
	const { sent, ask, host, token, workspace } = await aStudio();
	const reasonOf = (said: string) => (JSON.parse(said) as StudioRefusal).reason;
	for (const route of ['/api/preview', '/api/pages', '/api/save', '/api/values', '/api/edit'])
		for (const body of [
			undefined,
			1,
			[],
			{},
			{ file: 1, text: '' },
			{ file: 'a', text: 'b', more: 1 },
			{ file: order, text: '\ud800' },
		]) {
			const { status, text } = await sent(route, body);
			expect([route, body, status]).toEqual([route, body, 400]);
			expect(reasonOf(text)).toMatch(/^Programmet forsto ikke/);
		}
	const own = { host, origin: `http://${host}`, cookie: `regelrett-studio=${token}` };
	expect((await ask('POST', '/api/values', own, '{"file":')).status).toBe(400);
	const large = await sent('/api/values', { file: order, text: 'a'.repeat(4 * 1024 * 1024) });
	expect([large.status, reasonOf(large.text)]).toEqual([413, 'Teksten er for lang. Grensen er 3 MB.']);
	expect((await ask('GET', '/api/none', own)).status).toBe(404);
	await workspace.pool.close();
	Object.assign(workspace.memory, {
		unsaved: async () => {
			throw new Error('innmat');
		},
	});
	const fault = await sent('/api/preview', { file: order, company: 'prove', text: 'x' });
	expect(fault.status).toBe(500);
	expect(reasonOf(fault.text)).toMatch(/^Noe gikk galt i programmet/);
	expect(fault.text).not.toMatch(/innmat|\.ts|at /);
});

test('a document that becomes a link is neither read nor written', async () => {
	const { root, get, post, sent } = await aStudio();
	const { hash, text } = await get<{ hash: string; text: string }>('/api/document', { file: order, company: 'prove' });
	const { rmSync, symlinkSync } = await import('node:fs');
	const outside = join(root, 'utenfor.md');
	writeFileSync(outside, text);
	rmSync(join(root, order));
	symlinkSync(outside, join(root, order));
	expect((await sent('/api/save', { file: order, hash, text: `${text}Mer.\n` })).status).toBe(404);
	await expect(post('/api/preview', { file: order, company: 'prove', text })).rejects.toThrow('404');
	expect(readFileSync(outside, 'utf8')).toBe(text);
});
