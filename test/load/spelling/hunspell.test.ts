import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { hunspell } from '../../../scripts/load/spelling/hunspell.ts';
import { hunspellMissing } from '../../support/spelling/hunspell-missing.ts';

test.skipIf(hunspellMissing !== '')(
	`hunspell knows right words of four languages and no wrong one${hunspellMissing}`,
	async () => {
		const words = {
			nb: ['risikovurdering', 'Verneombudet', 'arbeid', 'risikovudering'],
			nn: ['arbeid', 'ikkje', 'dokument', 'dokumment'],
			da: ['arbejde', 'sikkerhed', 'Ikke', 'sikkehedx'],
			en: ['behaviour', 'behavior', 'work', 'recieve'],
		} as const;
		for (const language of ['nb', 'nn', 'da', 'en'] as const)
			expect(await hunspell.unknown(language, words[language])).toEqual(new Set(words[language].slice(-1)));
	},
);

test.skipIf(hunspellMissing !== '')(`hunspell suggests what may be meant${hunspellMissing}`, async () => {
	const suggestions = await hunspell.suggestions('nb', ['risikovudering', 'arbeid']);
	expect([...suggestions.keys()]).toEqual(['risikovudering']);
	expect(suggestions.get('risikovudering')).toContain('risikovurdering');
});

test('nothing is asked about no words', async () => {
	expect(await hunspell.unknown('nb', [])).toEqual(new Set());
	expect(await hunspell.suggestions('nb', [])).toEqual(new Map());
});

test('where hunspell is not found, that is the answer', async () => {
	expect(await answered(undefined)).toBe('program');
});

test('where hunspell has no dictionary, that is the answer', async () => {
	const script = `echo "Can't open affix or dictionary files for dictionary named \\"nb_NO\\"." >&2; exit 1`;
	expect(await answered(script)).toBe('dictionary');
});

test('where hunspell fails, that is the answer', async () => {
	expect(await answered('exit 2')).toBe('answer');
});

test('words are given on the input alone, and called from the root', async () => {
	const script = 'echo "$PWD $*"; cat';
	expect(await answered(script)).toEqual(new Set(['/ -l -i utf-8 -d nb_NO', 'ordn']));
});

/** What a word is answered where a script of ours is the only hunspell. */
async function answered(script: string | undefined) {
	const folder = mkdtempSync(join(tmpdir(), 'regelrett-hunspell-'));
	const { PATH } = process.env;
	if (script !== undefined) writeFileSync(join(folder, 'hunspell'), `#!/bin/sh\n${script}\n`, { mode: 0o755 });
	process.env.PATH = script === undefined ? folder : `${folder}:/bin:/usr/bin`;
	try {
		return await hunspell.unknown('nb', ['ordn']);
	} finally {
		process.env.PATH = PATH;
		rmSync(folder, { recursive: true });
	}
}
