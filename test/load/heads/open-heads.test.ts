import { appendFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { openHeads } from '../../../scripts/load/heads/open-heads.ts';
import { hashInputs } from '../../../scripts/load/inputs/hash-inputs.ts';
import { readFrontMatter, type WithFrontMatter } from '../../../scripts/load/read-front-matter.ts';
import type { StepMemory } from '../../../scripts/types/index.ts';
import { makeRepository } from '../../support/repository.ts';

const own = 'instructions/1-002_Avvik.md';
const nested = 'instructions/1-009_Alt.md';
const broken = 'instructions/1-010_Feil.md';

const everything = `---
plain: 0150
quoted: "0150"
single: 'it''s'
empty:
folded: >
  to linjer
  blir en
list:
  - en
  - {a: 1, b: [x, "y"]}
group: {inner: {deep: [[1], [2, {c: ''}]]}}
bokstaver: æøå ß 漢
---

Tekst {{company.name}}.
`;

test('front matter that was kept is what is read, places included, and its text with it', async () => {
	const { root, openAgain } = ground({ [nested]: everything });
	for (const file of ['README.md', own, nested]) {
		const { heads, told } = await openAgain();
		const read = await heads.read(root, file, told);
		const asWritten = await readFrontMatter(root, file, told);
		expect(read && plain(read)).toEqual(asWritten && plain(asWritten));
		heads.note();
		const later = await openAgain();
		const again = await later.heads.read(root, file, told);
		expect(again && Object.getOwnPropertyDescriptor(again, 'text')?.get).toBeTypeOf('function');
		expect(again && plain(again)).toEqual(read && plain(read));
		later.heads.note();
	}
});

test('a file that holds something else is read again', async () => {
	const { root, openAgain } = ground({});
	const first = await openAgain();
	await first.heads.read(root, own, first.told);
	first.heads.note();
	appendFileSync(join(root, own), '\nEn setning til.\n');
	const later = await openAgain();
	const again = await later.heads.read(root, own, later.told);
	const asWritten = await readFrontMatter(root, own, later.told);
	expect(again && plain(again)).toEqual(asWritten && plain(asWritten));
	expect(again?.text).toContain('En setning til.');
});

test('what is wrong with a file is told each time', async () => {
	const { root, openAgain } = ground({ [broken]: '---\nid: [1\n---\n\nTekst.\n' });
	for (const _ of [1, 2]) {
		const { heads, codes } = await openAgain();
		expect(await heads.read(root, broken, ({ code }) => codes.push(code))).toBeUndefined();
		expect(codes).toEqual(['yaml-syntax']);
		heads.note();
	}
});

test('a text that is gone since it was hashed is empty: what stops the build is that it changed', async () => {
	const { root, openAgain } = ground({});
	const first = await openAgain();
	await first.heads.read(root, own, first.told);
	first.heads.note();
	const later = await openAgain();
	const again = await later.heads.read(root, own, later.told);
	rmSync(join(root, own));
	expect(again?.text).toBe('');
});

/** With its text, and every value asked for, in their order. */
function plain({ values, ...head }: WithFrontMatter) {
	return { ...head, values: { ...values, entries: [...values.entries] } };
}

function ground(files: Readonly<Record<string, string>>) {
	const { root, remove } = makeRepository([]);
	onTestFinished(remove);
	for (const [file, text] of Object.entries(files)) writeFileSync(join(root, file), text);
	const kept = new Map<string, unknown>();
	const memory: StepMemory = {
		recall: async <T>(key: string) => kept.get(key) as T,
		hold: () => {},
		note: async (key, value) => void kept.set(key, value),
		noteList: (key, value) => kept.set(key, value),
	};
	const openAgain = async () => {
		const codes: string[] = [];
		const told = ({ code }: { code: string }) => {
			throw new Error(code);
		};
		return { heads: await openHeads(hashInputs(root, process.cwd()), memory), told, codes };
	};
	return { root, openAgain };
}
