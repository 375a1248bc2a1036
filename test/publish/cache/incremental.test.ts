import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterEach, expect, test, vi } from 'vitest';
import { buildCommand } from '../../../scripts/commands/build.ts';
import type { Written } from '../../../scripts/commands/options.ts';
import { noteFigure } from '../../support/note-figure.ts';
import { makeRepository } from '../../support/repository.ts';
import { type Edit, edits } from './edits.ts';
import { type Fault, seeded } from './seeded.ts';

vi.mock('../../../scripts/load/inputs/hash-inputs.ts', async (original) =>
	(await import('./seeded.ts')).seeded.inputs(await original()),
);
vi.mock('../../../scripts/load/inputs/changed-inputs.ts', async (original) =>
	(await import('./seeded.ts')).seeded.changes(await original()),
);
vi.mock('../../../scripts/commands/build-record.ts', async (original) =>
	(await import('./seeded.ts')).seeded.record(await original()),
);
vi.mock('../../../scripts/load/heads/open-heads.ts', async (original) =>
	(await import('./seeded.ts')).seeded.heads(await original()),
);
vi.mock('../../../scripts/load/noted/note-readings.ts', async (original) =>
	(await import('./seeded.ts')).seeded.readings(await original()),
);
vi.mock('../../../scripts/load/noted/answers-of.ts', async (original) =>
	(await import('./seeded.ts')).seeded.answers(await original()),
);
vi.mock('../../../scripts/load/noted/shape-of.ts', async (original) =>
	(await import('./seeded.ts')).seeded.shape(await original()),
);
vi.mock('../../../scripts/kept-documents/open-source-keeper.ts', async (original) =>
	(await import('./seeded.ts')).seeded.keeper(await original()),
);
vi.mock('../../../scripts/fill/references/noted-anchors.ts', async (original) =>
	(await import('./seeded.ts')).seeded.anchors(await original()),
);
vi.mock('../../../scripts/publish/cache/made-or-kept.ts', async (original) =>
	(await import('./seeded.ts')).seeded.pieces(await original()),
);
vi.mock('../../../scripts/publish/cache/open-cache.ts', async (original) =>
	(await import('./seeded.ts')).seeded.cache(await original()),
);
vi.mock('../../../scripts/render/inputs-of.ts', async (original) =>
	(await import('./seeded.ts')).seeded.rendering(await original()),
);

const runs = process.env.REGELRETT_LONG === '1' ? 100 : 3;

/** One thing that happens: a change of the repository, or of what is asked for, each followed by a build. */
type Step = Edit | 'as of a day' | 'fewer formats' | 'one company' | 'readability' | 'damage' | 'dist gone';

const asked: Readonly<Partial<Record<Step, Written>>> = {
	'as of a day': { asOf: '2031-01-01' },
	'fewer formats': { formats: 'md' },
	'one company': { company: 'prove' },
	readability: { readability: true },
};

afterEach(() => {
	seeded.fault = undefined;
});

/** A run of edits takes up to a minute where other programs work beside it. */
const limit = runs * 160_000;

test('after any edits, what is built on earlier builds is what is built anew, byte for byte', {
	timeout: limit,
}, async () => {
	const names = [...Object.keys(edits), ...Object.keys(asked), 'damage', 'dist gone'] as Step[];
	let builds = 0;
	await fc.assert(
		fc.asyncProperty(fc.array(fc.constantFrom(...names), { minLength: 3, maxLength: 6 }), async (steps) => {
			builds += steps.length;
			expect(await firstDifference(steps)).toBeUndefined();
		}),
		{ numRuns: runs },
	);
	noteFigure(11, `${builds} edits: built on the cache = built anew; ${faults.length} faulty caches caught`, true);
});

test('where everything that was kept is damaged, everything is made anew', async () => {
	expect(await firstDifference(['damage', 'dist gone', 'damage', 'a fact that is printed'])).toBeUndefined();
});

/** A cache that is wrong in one way, and steps by which that shows. */
const faults: readonly (readonly [Fault, readonly Step[]])[] = [
	['facts are left out of the key', ['a fact that is printed']],
	['documents are left out of the key', ['a sentence']],
	['registers are left out of the key', ['a document', 'a row of a register', 'another row in its place']],
	['templates are left out of the key', ['a template']],
	['pictures are left out of the key', ['a picture', 'another picture in its place']],
	['files that are gone are left out of the key', ['a document', 'a document']],
	['the day is left out of the key', ['as of a day', 'everything back', 'as of a day']],
	['formats are left out of the key', ['fewer formats']],
	['the company asked for is left out of the key', ['a company', 'one company']],
	['rules that are asked for are left out of the key', ['readability']],
	['a document is rendered by its text alone', ['a version']],
	['pictures are left out of what is rendered', ['a picture', 'another picture in its place']],
	['a step does not note the documents that it read', ['a sentence']],
	['a step does not note the pictures that it read', ['a picture', 'another picture in its place']],
	['a step does not note the fonts that it read', ['a typeface', 'another file for a typeface']],
	[
		'a step does not note the registers that it read',
		['a document', 'a row of a register', 'another row in its place'],
	],
	['a step does not note the approvals that it read', ['an approval', 'a damaged approval']],
	[
		'a step does not note what it read of other companies',
		['a service', 'a customer of a service', 'a service for others'],
	],
	['steps do not know which files there are', ['a document']],
	['steps do not know the day', ['as of a day', 'a sentence']],
	['steps do not know the templates', ['words of a template']],
	['documents do not know what they read', ['a sentence']],
	['documents know no file but their own', ['a company', 'who publishes the library']],
	['documents do not know what was read of their company', ['a fact that is printed']],
	['what rules found of documents is forgotten', ['a finding', 'a sentence']],
	[
		'a link into a document is taken for right whatever has become of it',
		['a heading that is linked to', 'a link to a heading', 'a heading that is linked to'],
	],
	['files are taken for those of another piece', ['a sentence']],
	['front matter is taken for that of another text', ['another title']],
	['what was read is not asked again', ['a sentence']],
	['a file that is gone is taken for what it was', ['a document', 'a sentence', 'a document']],
	['values are not hashed when they are read', ['damage', 'dist gone']],
	['what was read during a change is remembered', ['a sentence', 'a sentence']],
];

test.each(faults)('it would be seen if %s', async (fault, steps) => {
	seeded.fault = fault;
	expect(await firstDifference(steps)).toBeDefined();
});

/** The first step after which a build on top of the earlier ones differs from one made anew. */
async function firstDifference(steps: readonly Step[]): Promise<Step | undefined> {
	const { root, remove } = makeRepository([{ copy: 'templates', to: 'templates' }]);
	const folder = mkdtempSync(join(tmpdir(), 'regelrett-incremental-'));
	const out = join(folder, 'dist');
	try {
		await built(root, out, {});
		for (const step of steps) {
			if (step in edits) edits[step as Edit](root);
			else if (step === 'damage') damage(join(folder, '.regelrett/dist/cache/objects'));
			else if (step === 'dist gone') removeBuilt(out, join(folder, '.regelrett/dist'));
			const options = asked[step] ?? {};
			const onTop = await built(root, out, options);
			const anew = await built(root, join(folder, 'anew'), { ...options, cache: false });
			if (JSON.stringify(onTop) !== JSON.stringify(anew)) return step;
		}
		return undefined;
	} finally {
		remove();
		rmSync(folder, { recursive: true, force: true });
	}
}

/** All that a build says and leaves. */
async function built(root: string, out: string, written: Written): Promise<unknown> {
	const said: string[] = [];
	const write = vi.spyOn(process.stderr, 'write').mockImplementation((text) => said.push(String(text)) > 0);
	try {
		const code = await buildCommand({ formats: 'md,html', lang: 'nb', ...written, root, out });
		return [code, said.join('').replaceAll(/\S*regelrett-incremental-\S*/gu, 'OUT'), code === 0 && contentOf(out)];
	} catch (error) {
		// What a faulty cache hands out may not even be readable; a sound one never does that.
		if (seeded.fault === undefined) throw error;
		return [String(error)];
	} finally {
		write.mockRestore();
	}
}

function contentOf(out: string): readonly string[] {
	if (!existsSync(out)) return ['nothing'];
	const names = readdirSync(out, { recursive: true, encoding: 'utf8' }).sort();
	return names.flatMap((name) => (/\.\w+$/u.test(name) ? [name, readFileSync(join(out, name), 'latin1')] : []));
}

/** Removes what is published and what was before; what is kept stays. */
function removeBuilt(out: string, store: string): void {
	rmSync(out, { force: true });
	for (const name of readdirSync(store)) if (name !== 'cache') rmSync(join(store, name), { recursive: true });
}

/** Turns a bit in the middle of every value that is kept. */
function damage(objects: string): void {
	for (const name of readdirSync(objects, { recursive: true, encoding: 'utf8' })) {
		if (!/[0-9a-f]{64}$/u.test(name)) continue;
		const bytes = readFileSync(join(objects, name));
		const middle = bytes.length >> 1;
		bytes[middle] = (bytes[middle] ?? 0) ^ 1;
		writeFileSync(join(objects, name), bytes);
	}
}
