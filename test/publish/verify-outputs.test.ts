import {
	existsSync,
	mkdirSync,
	readFileSync,
	renameSync,
	rmSync,
	symlinkSync,
	utimesSync,
	writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { lock } from '../../scripts/publish/lock.ts';
import { recover } from '../../scripts/publish/recover.ts';
import { verifyOutputs } from '../../scripts/publish/verify-outputs.ts';
import { faulty } from './support/faulty.ts';
import { room } from './support/room.ts';
import { gather, publishUnderLock, verify } from './support/run.ts';
import { sample } from './support/sample.ts';
import { outputsIn, treeOf } from './support/tree.ts';
import { prepare, ways } from './support/ways.ts';

const page = 'nordfjord/index.html';

describe.each(ways)('published by a %s', (way) => {
	async function published(): Promise<string> {
		const out = join(room(), 'dist');
		prepare(way, out);
		await publishUnderLock(sample('a'), out);
		return out;
	}

	test.each<[string, (out: string) => void, readonly (readonly [string, string])[]]>([
		['a deleted file', (out) => rmSync(join(out, page)), [['output-missing', page]]],
		[
			'a deleted folder',
			(out) => rmSync(join(out, 'nordfjord/instruction'), { recursive: true }),
			[
				['output-missing', 'nordfjord/instruction/1-004_Bruk-av-bedriftshelsetjenesten.md'],
				['output-missing', 'nordfjord/instruction/1-004_Bruk-av-bedriftshelsetjenesten.pdf'],
			],
		],
		['one byte more', (out) => writeFileSync(join(out, page), 'x', { flag: 'a' }), [['output-changed', page]]],
		[
			'one byte changed, with its old time',
			(out) => {
				const file = join(out, page);
				const bytes = readFileSync(file);
				bytes[7] = (bytes[7] ?? 0) ^ 1;
				writeFileSync(file, bytes);
				utimesSync(file, 1, 1);
			},
			[['output-changed', page]],
		],
		[
			'a file replaced by a link to the same bytes',
			(out) => {
				renameSync(join(out, page), join(out, '..', 'same'));
				symlinkSync(join(out, '..', 'same'), join(out, page));
			},
			[['output-changed', page]],
		],
		[
			'a file replaced by a folder',
			(out) => {
				rmSync(join(out, page));
				mkdirSync(join(out, page));
				writeFileSync(join(out, page, 'inside'), '');
			},
			[
				['output-missing', page],
				['output-extra', `${page}/inside`],
			],
		],
		['a file too many', (out) => writeFileSync(join(out, 'nordfjord/x.md'), ''), [['output-extra', 'nordfjord/x.md']]],
		['no manifest', (out) => rmSync(join(out, 'manifest.json')), [['manifest-missing', 'manifest.json']]],
		[
			'a manifest cut short',
			(out) => editManifest(out, (text) => text.slice(0, -20)),
			[['manifest-broken', 'manifest.json']],
		],
		['an empty manifest', (out) => editManifest(out, () => ''), [['manifest-broken', 'manifest.json']]],
		[
			'a manifest without a field',
			(out) => editManifest(out, (text) => text.replace('"kind"', '"kinds"')),
			[['manifest-broken', 'manifest.json']],
		],
		[
			'a manifest that points outside',
			(out) => editManifest(out, (text) => text.replace(page, '../../x')),
			[['manifest-broken', 'manifest.json']],
		],
		[
			'a manifest of a later version',
			(out) => editManifest(out, (text) => text.replace('"version": 1', '"version": 2')),
			[['manifest-version', 'manifest.json']],
		],
		[
			'a manifest written otherwise',
			(out) => editManifest(out, (text) => JSON.stringify(JSON.parse(text))),
			[['output-changed', 'manifest.json']],
		],
	])('%s is found', async (_, tamper, expected) => {
		const out = await published();
		tamper(out);
		const { done, messages } = await verify(out);
		expect(done).toBe(false);
		expect(messages.map(({ code, place }) => [code, place.file])).toEqual(
			expected.map(([code, path]) => [code, join(out, path)]),
		);
		expect(messages.every(({ severity }) => severity === 'error')).toBe(true);
	});

	test('a file that cannot be read is named', async () => {
		const out = await published();
		const files = faulty(({ name, paths }) => (name === 'digest' && paths[0]?.endsWith(page) ? 'EIO' : undefined));
		const { done, messages } = await gather((report) => verifyOutputs(out, report, files));
		expect(done).toBe(false);
		expect(messages).toMatchObject([{ code: 'file-unreadable', params: { reason: 'EIO' } }]);
		expect(messages[0]?.place.file).toContain(page);
	});
});

test('a word changed in the manifest of a link is found, for the generation is named by its hash', async () => {
	const out = join(room(), 'dist');
	await publishUnderLock(sample('a'), out);
	editManifest(out, (text) => text.replace('"Aktiv"', '"Utkast"'));
	expect((await verify(out)).messages).toMatchObject([
		{ code: 'output-changed', place: { file: join(out, 'manifest.json') } },
	]);
});

test('where nothing was published, the manifest is missing', async () => {
	const folder = room();
	expect((await verify(join(folder, 'dist'))).codes).toEqual(['manifest-missing']);
	expect(existsSync(join(folder, '.regelrett'))).toBe(false);
});

describe('an exchange that was interrupted', () => {
	async function interrupted(): Promise<{ readonly out: string; readonly store: string }> {
		const folder = room();
		const out = join(folder, 'dist');
		mkdirSync(out);
		await publishUnderLock(sample('a'), out);
		return { out, store: join(folder, '.regelrett/dist') };
	}

	test('after its first rename is undone', async () => {
		const { out, store } = await interrupted();
		renameSync(out, join(store, 'replaced'));
		expect(await verify(out)).toMatchObject({
			done: true,
			messages: [{ code: 'publish-recovered', severity: 'info', params: { outcome: 'undone' } }],
		});
		expect(outputsIn(out)).toEqual(treeOf(sample('a')));
		expect(await verify(out)).toEqual({ done: true, messages: [], codes: [] });
	});

	test('after its second is finished', async () => {
		const { out, store } = await interrupted();
		renameSync(out, join(store, 'replaced'));
		prepare('real folder', out);
		rmSync(out, { recursive: true });
		const other = join(room(), 'dist');
		prepare('real folder', other);
		await publishUnderLock(sample('b'), other);
		renameSync(other, out);
		expect(await verify(out)).toMatchObject({
			done: true,
			messages: [{ code: 'publish-recovered', params: { outcome: 'finished' } }],
		});
		expect(outputsIn(out)).toEqual(treeOf(sample('b')));
		expect(existsSync(join(store, 'replaced'))).toBe(false);
	});

	test('by a build that still runs is left alone', async () => {
		const { out, store } = await interrupted();
		const held = await lock(out, () => {});
		renameSync(out, join(store, 'replaced'));
		expect((await verify(out)).codes).toEqual(['manifest-missing']);
		expect(existsSync(join(store, 'replaced'))).toBe(true);
		await held?.release();
		expect((await verify(out)).done).toBe(true);
	});

	test('is ended by whoever takes the lock next, and said once', async () => {
		const { out, store } = await interrupted();
		renameSync(out, join(store, 'replaced'));
		const { codes } = await gather(async (report) => {
			const held = await lock(out, report);
			expect(outputsIn(out)).toEqual(treeOf(sample('a')));
			await held?.release();
			return held !== undefined;
		});
		expect(codes).toEqual(['publish-recovered']);
	});

	test('is ended by nobody who does not hold the lock', async () => {
		const { out, store } = await interrupted();
		renameSync(out, join(store, 'replaced'));
		await expect(recover(out, () => {})).rejects.toThrow();
		expect(existsSync(out)).toBe(false);
	});

	test('is ended by the next publish, too', async () => {
		const { out, store } = await interrupted();
		renameSync(out, join(store, 'replaced'));
		const { done, codes } = await publishUnderLock(sample('b'), out);
		expect([done, codes]).toEqual([true, ['publish-recovered']]);
		expect(outputsIn(out)).toEqual(treeOf(sample('b')));
	});
});

function editManifest(out: string, edit: (text: string) => string): void {
	const file = join(out, 'manifest.json');
	writeFileSync(file, edit(readFileSync(file, 'utf8')));
}
