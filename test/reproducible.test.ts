import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { formats } from '../scripts/types/index.ts';
import { buildRepository, programs } from './support/build-repository.ts';
import { noteFigure } from './support/note-figure.ts';
import { copyOfOwnRepository } from './support/own-repository.ts';

/** A clock that is a year ahead, for every process of a build. */
const later = `const now = Date.now; Date.now = () => now() + 31_536_000_000; const Real = Date;
globalThis.Date = class extends Real { constructor(...args) { super(...(args.length ? args : [Real.now()])); } };`;

/** What a build says of itself: for each file its hash, and what it was made from. */
interface Manifest {
	readonly outputs: readonly { readonly path: string; readonly kind: string; readonly format: string }[];
}

test('REP-1: the same input gives the same bytes in every format, in another folder, time zone, language, year and order, by the joined program', () => {
	const here = manifestOf(programs.compiled, { TZ: 'America/New_York', LANG: 'C', LC_ALL: 'C' });
	const there = manifestOf(
		programs.joined,
		{
			TZ: 'Asia/Tokyo',
			LANG: 'tr_TR.UTF-8',
			LC_ALL: 'tr_TR.UTF-8',
			NODE_OPTIONS: `--import "data:text/javascript,${encodeURIComponent(later)}"`,
		},
		['--jobs', '2'],
	);
	const documents = new Set(here.outputs.map(({ path }) => path.replace(/\.[^.]+$/, '')));
	for (const company of ['eksempelsaga', 'doemebygg', 'eksempelvaerksted'])
		expect([...documents]).toEqual(expect.arrayContaining([`${company}/handbook`, `${company}/index`]));
	expect(new Set(here.outputs.map(({ kind, format }) => `${kind} ${format}`))).toEqual(
		new Set([
			...here.outputs.flatMap(({ kind }) => formats.map((format) => `${kind} ${format}`)),
			'compliance-register csv',
		]),
	);
	expect(there).toEqual(here);
	noteFigure(12, `${here.outputs.length} files of ${documents.size} documents: the same bytes`, true);
}, 300_000);

function manifestOf(program: string, env: NodeJS.ProcessEnv, args: readonly string[] = []): Manifest {
	const { root, remove } = copyOfOwnRepository();
	const built = buildRepository(root, env, args, program);
	try {
		return JSON.parse(readFileSync(join(built.out, 'manifest.json'), 'utf8'));
	} finally {
		built.remove();
		remove();
	}
}
