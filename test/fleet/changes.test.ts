import { existsSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { expect, test, vi } from 'vitest';
import { buildCommand } from '../../scripts/commands/build.ts';
import { fleetPlanCommand } from '../../scripts/commands/fleet/plan.ts';
import { type Edit, edits } from '../publish/cache/edits.ts';
import { makeRepository } from '../support/repository.ts';

const runs = process.env.REGELRETT_LONG === '1' ? 60 : 4;

test('what a build makes otherwise, makes for the first time or makes no more was foreseen as that, after any edits', {
	timeout: 3_600_000,
}, async () => {
	const names = Object.keys(edits) as Edit[];
	let seen = 0;
	await fc.assert(
		fc.asyncProperty(fc.array(fc.constantFrom(...names), { minLength: 3, maxLength: 6 }), async (steps) => {
			seen += await compared(steps);
		}),
		{ numRuns: runs },
	);
	expect(seen).toBeGreaterThan(runs);
});

test.each([
	[['a sentence']],
	[['a fact that is printed', 'another title']],
	[['a document', 'a document']],
	[['a document', 'a row of a register', 'another row in its place']],
	[['a picture', 'another picture in its place']],
	[['words of a template', 'a template', 'everything back']],
	[['a company', 'a fact of the other company', 'a document of the other company', 'a company']],
	[['a row of a register', 'an override of the library', 'an override of the library']],
	[['an addition', 'what an addition says', 'what an addition says', 'an addition']],
	[['a company', 'an addition of the other company', 'an addition of the other company']],
	[['an approval', 'a colour', 'an order', 'a waiver']],
] as const)('a build makes what was foreseen: %s', async (steps) => {
	expect(await compared(steps)).toBeGreaterThan(0);
});

/** Each edit is planned and built on what the one before left; how many documents became others, new or gone. */
async function compared(steps: readonly Edit[]): Promise<number> {
	const { root, remove } = makeRepository([{ copy: 'templates', to: 'templates' }]);
	let seen = 0;
	try {
		expect(await built(root)).toBe(0);
		let before = published(root);
		let gatheredBefore = published(root, 'gathered');
		for (const step of steps) {
			edits[step](root);
			const foreseen = await planned(root);
			if ((await built(root)) !== 0) {
				// What cannot be built would hide what the next edits do.
				edits['everything back'](root);
				expect(await built(root)).toBe(0);
				before = published(root);
				gatheredBefore = published(root, 'gathered');
				continue;
			}
			const after = published(root);
			const missedBooks = differing(gatheredBefore, published(root, 'gathered')).filter((path) => !foreseen.has(path));
			expect({ step, missedBooks }).toEqual({ step, missedBooks: [] });
			gatheredBefore = published(root, 'gathered');
			const fresh = [...after.keys()].filter((path) => !before.has(path)).sort();
			const gone = [...before.keys()].filter((path) => !after.has(path)).sort();
			const others = [...after.keys()].filter((path) => before.has(path) && before.get(path) !== after.get(path));
			const told = [...foreseen].filter(([path]) => path.split('/').length === 3);
			const foretold = (fate: string) => told.flatMap(([path, of]) => (of === fate ? [path] : [])).sort();
			expect({ step, fresh: foretold('new'), gone: foretold('gone') }).toEqual({ step, fresh, gone });
			const missed = others.filter((path) => foreseen.get(path) !== 'changed');
			expect({ step, missed }).toEqual({ step, missed: [] });
			seen += fresh.length + gone.length + others.length;
			before = after;
		}
	} finally {
		remove();
	}
	return seen;
}

function built(root: string): Promise<number> {
	return silently(() => buildCommand({ formats: 'md', lang: 'nb', root, out: join(root, 'dist') }));
}

async function planned(root: string): Promise<ReadonlyMap<string, string>> {
	const lists = join(root, 'lists');
	rmSync(lists, { recursive: true, force: true });
	await silently(() => fleetPlanCommand({ root, out: lists, lang: 'nb' }));
	const file = join(lists, 'changes.csv');
	// Where what is shared cannot be read nothing is foreseen, and nothing built either.
	if (!existsSync(file)) return new Map();
	const rows = parse(readFileSync(file), { columns: true, bom: true, delimiter: ';' }) as Record<string, string>[];
	return new Map(rows.map(({ path = '', change = '' }) => [path, change]));
}

async function silently<Result>(work: () => Promise<Result>): Promise<Result> {
	const streams = [process.stdout, process.stderr].map((stream) =>
		vi.spyOn(stream, 'write').mockImplementation(() => true),
	);
	try {
		return await work();
	} finally {
		for (const stream of streams) stream.mockRestore();
	}
}

/** What stood and is another now, or is gone. */
function differing(before: ReadonlyMap<string, string>, after: ReadonlyMap<string, string>): string[] {
	return [...before].flatMap(([path, inputs]) => (after.get(path) === inputs ? [] : [path]));
}

/** What each document, or each handbook and register, was made of, by its path without extension. */
function published(root: string, of: 'documents' | 'gathered' = 'documents'): ReadonlyMap<string, string> {
	const { outputs } = JSON.parse(readFileSync(join(root, 'dist/manifest.json'), 'utf8')) as {
		outputs: readonly { path: string; inputs: string }[];
	};
	const documents = outputs.filter(({ path }) => (path.split('/').length === 3) === (of === 'documents'));
	return new Map(documents.map(({ path, inputs }) => [path.replace(/\.(?:md|csv)$/, ''), inputs]));
}
