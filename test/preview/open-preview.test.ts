import { existsSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, expect, onTestFinished, test } from 'vitest';
import { loadLook } from '../../scripts/load/look.ts';
import { prepare, renderDocument } from '../../scripts/pipeline.ts';
import { openPreview } from '../../scripts/preview/open-preview.ts';
import type { Preview, Shown } from '../../scripts/preview/preview.ts';
import { openRenderPool } from '../../scripts/render/pool/render-pool.ts';
import type { Format, Message, RenderPool } from '../../scripts/types/index.ts';
import { withControlDigits } from '../support/identity-number.ts';
import { type Edits, makeRepository } from '../support/repository.ts';

const tool = 'regelrett@prøve ua-1';
const order = 'instructions/1-001_Orden-paa-verkstedet.md';
const deviation = 'instructions/1-002_Avvik.md';
const added = 'instructions/1-003_Ny.md';
const own = 'company/1-004_Egen.md';

const text = (file: string) => readFileSync(join('test/cases/base', file), 'utf8');

/** Two companies that share a library; a document that links to a heading of another. */
const edits: Edits = [
	{
		file: 'company/annen/README.md',
		write: text('README.md')
			.replace('id: prove\n', '')
			.replace('919191910', '200000005')
			.replace('Prøve Verksted AS', 'Annen Prøve AS'),
	},
	{
		file: own,
		write: text(deviation)
			.replace('id: 1-002', 'id: 1-004\nkind: instruction')
			.replace('title: Avvik', 'title: Egen')
			.replace('## Formål\n', '## Formål\n\nSe [ansvar](../instructions/1-002_Avvik.md#ansvar).\n'),
	},
];

const pools = new Map<string, RenderPool>();

async function poolFor(formats: readonly Format[]): Promise<RenderPool> {
	const name = formats.join();
	const pool = pools.get(name) ?? openRenderPool(await loadLook('.'), formats, { jobs: 2, worthAnother: 0 });
	pools.set(name, pool);
	return pool;
}

afterAll(() => Promise.all([...pools.values()].map((pool) => pool.close())));

interface Previewed {
	readonly root: string;
	readonly preview: Preview;
	/** What a folder would hold to which all that was shown was written. */
	readonly files: Map<string, Uint8Array>;
	readonly shown: Shown[];
	update(changed: readonly string[], isWanted?: () => boolean): Promise<void>;
	put(file: string, change: (text: string) => string): string;
	remove(): void;
}

async function previewed(formats: readonly Format[], more: Edits = []): Promise<Previewed> {
	const { root, remove } = makeRepository([...edits, ...more]);
	const pool = await poolFor(formats);
	const roots = { root, templatesRoot: process.cwd() };
	const preview = openPreview({
		isAsked: () => true,
		...roots,
		company: undefined,
		asOf: undefined,
		pool,
		tool,
		published: () => undefined,
	});
	await preview.begin(() => false);
	const files = new Map<string, Uint8Array>();
	const shown: Shown[] = [];
	return {
		root,
		preview,
		files,
		shown,
		remove,
		update: (changed, isWanted = () => true) =>
			preview.update(
				changed,
				async (one) => {
					shown.push(one);
					for (const path of one.gone) files.delete(path);
					for (const { path, bytes } of one.outputs) files.set(path, bytes);
				},
				isWanted,
			),
		put(file, change) {
			const path = join(root, file);
			writeFileSync(path, change(readFileSync(path, 'utf8')));
			return file;
		},
	};
}

/** What a build from nothing makes of each document, by its source and path. */
async function clean(root: string, formats: readonly Format[]) {
	const messages: Message[] = [];
	const { companies } = await prepare(root, process.cwd(), { asOf: undefined, earlier: undefined }, (message) =>
		messages.push(message),
	);
	const pool = await poolFor(formats);
	const made = companies
		.flatMap(({ documents }) => documents)
		.map(async ({ doc, source }) => ({
			file: source.file,
			outputs: await renderDocument(doc, formats, pool, tool, () => {}),
		}));
	return { documents: await Promise.all(made), messages };
}

test('a saved document is shown in all formats for each company that has it, as a build makes it byte for byte', async () => {
	const formats = ['md', 'html', 'docx', 'pdf'] as const;
	const { root, update, put, files, shown, remove } = await previewed(formats);
	onTestFinished(remove);
	await update([put(deviation, (before) => `${before}\nEn setning til.\n`)]);
	expect(shown.map(({ company, document }) => [company, document])).toEqual([
		['prove', { id: '1-002', title: 'Avvik' }],
		['annen', { id: '1-002', title: 'Avvik' }],
	]);
	const { documents } = await clean(root, formats);
	const expected = documents.filter(({ file }) => file === deviation).flatMap(({ outputs }) => outputs);
	expect(expected).toHaveLength(8);
	expect([...files.keys()].sort()).toEqual(expected.map(({ path }) => path).sort());
	for (const { path, bytes } of expected) expect(Buffer.from(files.get(path) ?? []).equals(bytes), path).toBe(true);
	expect(Buffer.from(files.get('annen/instruction/1-002_Avvik.md') ?? []).toString()).toContain('En setning til.');
});

test('what is wrong with a saved document is told as a check tells it, and what was shown stays until it is mended', async () => {
	const { root, update, put, files, shown, remove } = await previewed(['md']);
	onTestFinished(remove);
	await update([put(own, (before) => `${before}\nFørst.\n`)]);
	const before = new Map(files);
	await update([put(own, (now) => `${now}\nRing {{company.nme}}.\n`)]);
	const { messages } = await clean(root, ['md']);
	const told = shown.at(-1)?.messages.filter(({ severity }) => severity === 'error') ?? [];
	expect(told.map(({ code, place }) => [code, place.file, place.line])).toEqual([
		['name-unknown', own, readFileSync(join(root, own), 'utf8').trimEnd().split('\n').length],
	]);
	expect(messages).toEqual(
		expect.arrayContaining(told.map(({ code, place }) => expect.objectContaining({ code, place }))),
	);
	await update([put(own, (now) => now.replace('---\n', ''))]);
	expect(shown.at(-1)).toMatchObject({ file: own, document: undefined, messages: [{ code: 'front-matter-missing' }] });
	expect(files).toEqual(before);
	await update([put(own, (now) => `---\n${now.replace('{{company.nme}}', 'oss')}`)]);
	expect(shown.at(-1)?.messages.filter(({ severity }) => severity === 'error')).toEqual([]);
	expect(Buffer.from(files.get('prove/instruction/1-004_Egen.md') ?? []).toString()).toContain('Ring oss.');
});

test('what may stand in no output is told and not shown', async () => {
	const { update, put, files, shown, remove } = await previewed(['md']);
	onTestFinished(remove);
	const number = withControlDigits('530972480') ?? '';
	expect(number).toHaveLength(11);
	await update([put(own, (before) => `${before}\nFødselsnummer: ${number}\n`)]);
	expect(shown.at(-1)?.messages.map(({ code }) => code)).toContain('privacy-number');
	expect([...files.keys()]).toEqual([]);
});

test('documents shown before follow what they are made with: facts, titles and headings of others', async () => {
	const { root, update, put, files, shown, remove } = await previewed(['md']);
	onTestFinished(remove);
	await update([put(own, (before) => `${before}\nFørst.\n`)]);
	await update([put('README.md', (before) => before.replace('Per Prøve', 'Pål Prøve'))]);
	const path = 'prove/instruction/1-004_Egen.md';
	expect(Buffer.from(files.get(path) ?? []).toString()).toContain('Pål Prøve');
	expect(shown.at(-1)).toMatchObject({ file: own, changed: false });
	await update([put(deviation, (before) => before.replace('## Ansvar', '## Ansvaret'))]);
	const last = shown.filter(({ file }) => file === own).at(-1);
	expect(last?.messages.map(({ code }) => code)).toContain('link-broken');
	const { documents } = await clean(root, ['md']);
	const [expected] = documents.flatMap(({ outputs }) => outputs).filter((output) => output.path === path);
	expect(Buffer.from(files.get(path) ?? []).toString()).toBe(Buffer.from(expected?.bytes ?? []).toString());
});

test('documents that were never shown are shown when they are other than what is published', async () => {
	const { root, remove } = makeRepository(edits);
	onTestFinished(remove);
	const pool = await poolFor(['md']);
	const { documents } = await clean(root, ['md']);
	const published = new Map(documents.flatMap(({ outputs }) => outputs).map(({ path, inputs }) => [path, inputs]));
	const roots = { root, templatesRoot: process.cwd() };
	const only = { company: 'prove', asOf: undefined, pool, tool, published: (path: string) => published.get(path) };
	const preview = openPreview({ ...roots, ...only, isAsked: () => true });
	await preview.begin(() => false);
	const readme = join(root, 'README.md');
	writeFileSync(readme, readFileSync(readme, 'utf8').replace('phone: 110', 'phone: 112'));
	const shown: Shown[] = [];
	await preview.update(
		['README.md'],
		async (one) => void shown.push(one),
		() => true,
	);
	const outputs = shown.flatMap(({ outputs: files }) => files.map(({ path }) => path));
	const now = (await clean(root, ['md'])).documents.flatMap((document) => document.outputs);
	const other = now.filter(({ path, inputs }) => path.startsWith('prove/') && published.get(path) !== inputs);
	expect(other.length).toBeGreaterThan(0);
	expect(outputs.sort()).toEqual(other.map(({ path }) => path).sort());
});

test('a saved document that is not asked for is not shown', async () => {
	const { root, remove } = makeRepository(edits);
	onTestFinished(remove);
	const pool = await poolFor(['md']);
	const roots = { root, templatesRoot: process.cwd() };
	const preview = openPreview({
		...{ ...roots, company: undefined, asOf: undefined, pool, tool, published: () => undefined },
		isAsked: ({ file }) => file === deviation,
	});
	await preview.begin(() => false);
	const shown: Shown[] = [];
	for (const file of [order, deviation]) writeFileSync(join(root, file), `${text(file)}\nTil.\n`);
	await preview.update(
		[order, deviation],
		async (one) => void shown.push(one),
		() => true,
	);
	expect(shown.filter(({ outputs }) => outputs.length > 0).map(({ file }) => file)).toEqual([deviation, deviation]);
});

/** What somebody does between two looks; answers what a watch tells of. */
type Step = (previewed: Previewed, number: number) => readonly string[];

const edit =
	(file: string, change: (text: string, number: number) => string): Step =>
	({ root, put }, number) =>
		existsSync(join(root, file)) ? [put(file, (before) => change(before, number))] : [];

const documents = [order, deviation, own];

const steps: readonly Step[] = [
	...documents.map((file) => edit(file, (before, number) => `${before}\nSetning ${number}.\n`)),
	...documents.map((file) => edit(file, (before, number) => before.replace(/^title: .*$/m, `title: Tittel ${number}`))),
	edit(deviation, (before) => before.replace('## Ansvar', '## Ansvaret')),
	edit(deviation, (before) => before.replace('## Ansvaret', '## Ansvar')),
	edit(own, (before) => before.replace('status: Aktiv', 'status: Utkast')),
	edit(own, (before) => before.replace('status: Utkast', 'status: Aktiv')),
	edit(own, (before) => before.replace('---\n', '')),
	edit(own, (before) => (before.startsWith('---\n') ? before : `---\n${before}`)),
	edit(order, (before) => `${before}\n{{company.nme}}\n`),
	edit(order, (before) => before.replace('\n{{company.nme}}\n', '')),
	edit('README.md', (before, number) => before.replace(/^employees: .*$/m, `employees: ${number + 1}`)),
	edit('README.md', (before, number) => before.replace(/^name: .*$/m, `name: Prøve ${number} AS`)),
	edit('company/annen/README.md', (before, number) => before.replace(/^name: .*$/m, `name: Annen ${number} AS`)),
	({ root }) => {
		writeFileSync(join(root, added), text(order).replace('id: 1-001', 'id: 1-003'));
		return [added];
	},
	({ root }) => {
		rmSync(join(root, added), { force: true });
		return [added];
	},
	({ root }) => {
		if (!existsSync(join(root, own))) return [];
		renameSync(join(root, own), join(root, 'company/1-004_Flyttet.md'));
		return [own, 'company/1-004_Flyttet.md'];
	},
	({ root }) => {
		if (!existsSync(join(root, 'company/1-004_Flyttet.md'))) return [];
		renameSync(join(root, 'company/1-004_Flyttet.md'), join(root, own));
		return [own, 'company/1-004_Flyttet.md'];
	},
];

const runs = process.env.REGELRETT_LONG === '1' ? 60 : 5;

test(`after any series of edits, looked at in time or broken off, what is shown is what a build from nothing makes, ${runs} times`, {
	timeout: runs * 240_000,
}, async () => {
	const formats = ['md', 'html'] as const;
	const series = fc.array(fc.tuple(fc.nat(steps.length - 1), fc.nat(8)), { minLength: 1, maxLength: 14 });
	await fc.assert(
		fc.asyncProperty(series, async (written) => {
			const all = await previewed(formats);
			try {
				const touched = new Set<string>();
				for (const [number, [step, patience]] of written.entries()) {
					const changed = steps[step]?.(all, number) ?? [];
					for (const file of changed) touched.add(file);
					let left = patience;
					if (changed.length > 0) await all.update(changed, () => left-- > 0);
				}
				await all.update([], () => true);
				const built = await clean(all.root, formats);
				for (const { file, outputs } of built.documents) {
					for (const { path, bytes } of outputs) {
						const shown = all.files.get(path);
						if (touched.has(file)) expect(shown, path).toBeDefined();
						if (shown !== undefined) expect(Buffer.from(shown).toString(), path).toBe(Buffer.from(bytes).toString());
					}
				}
				// What no file makes any longer is gone; what cannot be made for now stays.
				const isThere = (path: string) =>
					documents
						.concat(added, 'company/1-004_Flyttet.md')
						.some((file) => existsSync(join(all.root, file)) && path.includes(file.replace(/^.*\/|\.md$/g, '')));
				expect([...all.files.keys()].filter((path) => !isThere(path))).toEqual([]);
			} finally {
				all.remove();
			}
		}),
		{ numRuns: runs },
	);
});
