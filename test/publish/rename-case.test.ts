import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { disk, type FileSystem } from '../../scripts/publish/disk/file-system.ts';
import { sha256 } from '../../scripts/publish/disk/sha256.ts';
import { finishReplacing } from '../../scripts/publish/finish-replacing.ts';
import { replaceFiles } from '../../scripts/publish/replace-files.ts';
import type { Message } from '../../scripts/types/index.ts';
import { faulty } from './support/faulty.ts';
import { oneCase } from './support/one-case.ts';
import { room } from './support/room.ts';
import { tree } from './support/tree.ts';

const [old, now] = ['instructions/1-002_avvik.md', 'instructions/1-002_Avvik.md'];
const text = '# Avvik\n';
const disks = { 'capitals are told apart': disk, 'capitals are not told apart': oneCase() };

describe.each(Object.entries(disks))('where %s', (_, under) => {
	test.each(['the same', 'another'])('a file gets a name that differs in capitals alone, with %s text', async (how) => {
		const after = how === 'the same' ? text : 'Ny tekst.\n';
		const root = ground();
		expect(await rename(root, after, under)).toEqual({ outcome: 'done', codes: [] });
		expect(filesIn(root)).toEqual({ [now]: after });
	});

	test('broken off at any call, it has the one name or the other when the next start is over', async () => {
		const trace = faulty(() => undefined, under);
		await rename(ground(), text, trace);
		for (let k = 1; k <= trace.calls.length; k++) {
			const root = ground();
			const { outcome } = await rename(
				root,
				text,
				faulty((_, number) => (number >= k ? 'EIO' : undefined), under),
			);
			await finishReplacing(root, () => {}, under);
			expect(filesIn(root), `call ${k}`).toEqual({ [outcome === 'none' ? old : now]: text });
		}
	});

	test('a file that was changed meanwhile stays', async () => {
		const root = ground();
		const changed = faulty(({ name, paths }) => {
			if (name === 'rename' && paths[1]?.endsWith('/ready')) writeFileSync(join(root, old), 'by hand');
			return undefined;
		}, under);
		const { codes } = await rename(root, text, changed);
		expect(codes).toContain('init-changed');
		expect(filesIn(root)).toMatchObject({ [old]: 'by hand' });
	});
});

test('where capitals are told apart, a file that has the name already is a refusal', async () => {
	const root = ground();
	writeFileSync(join(root, now), 'another');
	expect(await rename(root, text, disk)).toEqual({ outcome: 'none', codes: ['init-changed'] });
	expect(filesIn(root)).toEqual({ [old]: text, [now]: 'another' });
});

function ground(): string {
	const root = room();
	mkdirSync(join(root, 'instructions'));
	writeFileSync(join(root, old), text);
	return root;
}

async function rename(root: string, after: string, files: FileSystem) {
	const messages: Message[] = [];
	const changes = [
		{ file: now, bytes: new TextEncoder().encode(after), keep: false, before: undefined },
		{ file: old, bytes: undefined, keep: false, before: sha256(new TextEncoder().encode(text)) },
	];
	const outcome = await replaceFiles(root, changes, (message) => messages.push(message), files);
	return { outcome, codes: messages.map(({ code }) => code) };
}

function filesIn(root: string): Readonly<Record<string, string>> {
	return Object.fromEntries(Object.entries(tree(root)).filter(([path]) => !path.startsWith('.regelrett/')));
}
