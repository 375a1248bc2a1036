import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { buildRepository } from './support/build-repository.ts';
import { makeRepository } from './support/repository.ts';

/** A clock that is a year ahead, for every process of a build. */
const later = `const now = Date.now; Date.now = () => now() + 31_536_000_000; const Real = Date;
globalThis.Date = class extends Real { constructor(...args) { super(...(args.length ? args : [Real.now()])); } };`;

test('REP-1: the same input gives the same bytes in every format, in another folder, time zone, language and year', () => {
	const here = manifestOf({ TZ: 'America/New_York', LANG: 'C', LC_ALL: 'C' });
	const there = manifestOf({
		TZ: 'Asia/Tokyo',
		LANG: 'tr_TR.UTF-8',
		LC_ALL: 'tr_TR.UTF-8',
		NODE_OPTIONS: `--import "data:text/javascript,${encodeURIComponent(later)}"`,
	});
	expect(here.outputs.map(({ format }) => format).sort()).toEqual([
		'docx',
		'docx',
		'html',
		'html',
		'md',
		'md',
		'pdf',
		'pdf',
	]);
	expect(there).toEqual(here);
});

function manifestOf(env: NodeJS.ProcessEnv): { readonly outputs: readonly { readonly format: string }[] } {
	const { root, remove } = makeRepository([]);
	const built = buildRepository(root, env);
	try {
		return JSON.parse(readFileSync(join(built.out, 'manifest.json'), 'utf8'));
	} finally {
		built.remove();
		remove();
	}
}
