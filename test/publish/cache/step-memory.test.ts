import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { loadTemplates } from '../../../scripts/load/templates/load-templates.ts';
import { openCache } from '../../../scripts/publish/cache/open-cache.ts';
import { stepMemory } from '../../../scripts/publish/cache/step-memory.ts';
import { disk } from '../../../scripts/publish/disk/file-system.ts';
import { withControlDigits } from '../../support/identity-number.ts';

/** Of nobody: its day is moved as synthetic series move it. */
const number = withControlDigits('418290123') ?? withControlDigits('418290124') ?? '';

test('what templates declare is the same when it was kept', async () => {
	const templates = await loadTemplates(process.cwd());
	expect(await recalled(templates)).toEqual(templates);
});

test('one value that stands in two places is one value when it was kept', async () => {
	const shared = { pattern: /^§ \d+$/u, words: new Map([['nb', new Set(['ja'])]]) };
	const value = await recalled({ one: shared, other: [shared] });
	expect(value).toEqual({ one: shared, other: [shared] });
	expect(value?.other[0]).toBe(value?.one);
});

test('nothing is kept before it is settled', async () => {
	const open = ground();
	const cache = await open();
	const memory = stepMemory(cache);
	await memory.note('key', 'value');
	expect(await memory.recall('key')).toBeUndefined();
	await cache.close();
	expect(await stepMemory(await open()).recall('key')).toBeUndefined();
	expect(filesIn(open.folder)).toEqual([join(open.folder, 'index')]);
});

test('a value that holds an identity number in full is not kept', async () => {
	expect(number).toHaveLength(11);
	const open = ground();
	const cache = await open();
	const memory = stepMemory(cache);
	await memory.note('number', new Map([['who', [`Nummer ${number}`]]]));
	await memory.note('none', 'text');
	await memory.settle();
	await cache.close();
	const later = stepMemory(await open());
	expect(await later.recall('number')).toBeUndefined();
	expect(await later.recall('none')).toBe('text');
	for (const path of filesIn(open.folder)) expect(readFileSync(path, 'latin1')).not.toContain(number);
});

test('of a list, an entry that holds an identity number in full is left out, and the others are kept', async () => {
	const open = ground();
	const cache = await open();
	const before = new Map([['old', 'looked at']]);
	const memory = stepMemory(cache);
	const entries = new Map([...before, ['new', 'text'], ['number', `Nummer ${number}`]]);
	memory.noteList('list', entries, before);
	await memory.settle();
	await cache.close();
	const later = await stepMemory(await open()).recall<ReadonlyMap<string, string>>('list');
	expect(later).toEqual(new Map([...before, ['new', 'text']]));
});

test('a hash is no identity number, whatever digits it has', async () => {
	const hash = `a${number}`.padEnd(64, 'b');
	expect(await recalled({ tree: hash })).toEqual({ tree: hash });
	expect(await recalled({ tree: `see ${hash}` })).toEqual({ tree: `see ${hash}` });
	expect(await recalled({ tree: `${hash}b` })).toBeUndefined();
	expect(await recalled({ tree: `${hash} ${number}` })).toBeUndefined();
});

/** A value as a later build finds it. */
async function recalled<T>(value: T): Promise<T | undefined> {
	const open = ground();
	const cache = await open();
	const memory = stepMemory(cache);
	await memory.note('key', value);
	await memory.settle();
	await cache.close();
	return stepMemory(await open()).recall<T>('key');
}

function filesIn(folder: string): readonly string[] {
	const entries = readdirSync(folder, { recursive: true, withFileTypes: true });
	return entries.filter((entry) => entry.isFile()).map(({ parentPath, name }) => join(parentPath, name));
}

function ground() {
	const folder = mkdtempSync(join(tmpdir(), 'regelrett-steps-'));
	onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
	return Object.assign(() => openCache({ folder, program: 'program', anew: false, files: disk }), { folder });
}
