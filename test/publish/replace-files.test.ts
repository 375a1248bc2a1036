import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { sha256 } from '../../scripts/publish/disk/sha256.ts';
import { finishReplacing } from '../../scripts/publish/finish-replacing.ts';
import type { Change } from '../../scripts/publish/replace/change.ts';
import { replaceFiles } from '../../scripts/publish/replace-files.ts';
import type { Message } from '../../scripts/types/index.ts';
import { type Call, faulty } from './support/faulty.ts';
import { room } from './support/room.ts';
import { tree } from './support/tree.ts';

const before: Readonly<Record<string, string>> = {
	'README.md': 'the example',
	'company/README-notes.md': 'stays',
	'company/deviations.csv': 'id;what\n1;cut finger\n',
	'company/logo.svg': '<svg/>',
	'company/other/README.md': 'another example',
};

const after: Readonly<Record<string, string>> = {
	'README.md': 'a firm of its own',
	'company/README-notes.md': 'stays',
	'company/deviations.csv': 'id;what\n',
	'company/own/approvals.lock': 'approvals: []\n',
};

const kept = ['company/deviations.csv', 'company/logo.svg', 'company/other/README.md'];

const changes: readonly Change[] = ['README.md', ...kept, 'company/own/approvals.lock'].map((file) => ({
	file,
	bytes: after[file] === undefined ? undefined : bytesOf(after[file]),
	before: before[file] === undefined ? undefined : sha256(bytesOf(before[file])),
	keep: kept.includes(file),
}));

test('undisturbed, all is replaced, what was taken away is kept, and nothing else is left', async () => {
	const root = ground();
	const { outcome, codes } = await replace(root);
	expect({ outcome, codes }).toEqual({ outcome: 'done', codes: [] });
	expect(filesIn(root)).toEqual(after);
	const aside = Object.fromEntries(kept.map((file) => [`.regelrett/kept/${file}`, before[file]]));
	expect(tree(root)).toEqual({ ...after, ...aside });
});

describe.each(['EIO', 'ENOSPC', 'short', 'garbled'] as const)('when the disk answers with %s', (fault) => {
	test('one failing call, whichever: nothing is changed, or the next start finishes', async () => {
		const calls = await traced();
		const outcomes = new Set<string>();
		for (const k of candidates(calls, fault)) {
			const root = ground();
			const what = `call ${k} of ${calls.length}: ${JSON.stringify(calls[k - 1])}`;
			const { outcome, codes } = await replace(
				root,
				faulty((_, number) => (number === k ? fault : undefined)),
			);
			outcomes.add(outcome);
			if (outcome === 'none') expect(filesIn(root), what).toEqual(before);
			if (outcome === 'done') expect(filesIn(root), what).toEqual(after);
			expect(codes.length > 0, what).toBe(outcome !== 'done');
			await expectFinish(root, outcome === 'none' ? before : after, what);
		}
		expect([...outcomes].sort()).toEqual(fault.startsWith('E') ? ['begun', 'done', 'none'] : ['none']);
	});
});

test('a disk that dies at any call leaves the old, or what the next start makes the new', async () => {
	const calls = await traced();
	const seen = new Set<string>();
	for (let k = 1; k <= calls.length; k++) {
		const root = ground();
		const { outcome } = await replace(
			root,
			faulty((_, number) => (number >= k ? 'EIO' : undefined)),
		);
		seen.add(outcome);
		await expectFinish(root, outcome === 'none' ? before : after, `call ${k}: ${JSON.stringify(calls[k - 1])}`);
	}
	expect([...seen].sort()).toEqual(['begun', 'done', 'none']);
});

test('finishing can itself be broken off anywhere', async () => {
	const begun = await begunAt();
	for (let k = 1; ; k++) {
		const root = ground();
		await replace(root, begun());
		const files = faulty((_, number) => (number >= k ? 'EIO' : undefined));
		await finish(root, files);
		await expectFinish(root, after, `call ${k}`);
		if (files.calls.length < k) return;
	}
});

test('a file that has been changed is a refusal, and nothing is changed', async () => {
	const root = ground();
	writeFileSync(join(root, 'company/logo.svg'), 'somebody else was here');
	const { outcome, codes } = await replace(root);
	expect({ outcome, codes }).toEqual({ outcome: 'none', codes: ['init-changed'] });
	expect(filesIn(root)).toEqual({ ...before, 'company/logo.svg': 'somebody else was here' });
});

test('a file that has come meanwhile is a refusal too', async () => {
	const root = ground();
	mkdirSync(join(root, 'company/own'));
	writeFileSync(join(root, 'company/own/approvals.lock'), 'somebody else was here');
	const { outcome, codes } = await replace(root);
	expect({ outcome, codes }).toEqual({ outcome: 'none', codes: ['init-changed'] });
	expect(filesIn(root)).toEqual({ ...before, 'company/own/approvals.lock': 'somebody else was here' });
});

test('what somebody writes between the interruption and the next start is not lost', async () => {
	const root = ground();
	await replace(root, (await begunAt())());
	mkdirSync(join(root, 'company/own'));
	const byHand = { 'README.md': 'written by hand', 'company/own/approvals.lock': 'written by hand' };
	for (const [file, text] of Object.entries(byHand)) writeFileSync(join(root, file), text);
	const { codes } = await finish(root);
	expect(codes).toEqual(['init-changed', 'init-changed', 'init-finished']);
	expect(filesIn(root)).toEqual({ ...after, ...byHand });
});

/** A disk that dies right after the rename that makes all count. */
async function begunAt() {
	const calls = await traced();
	const counts = calls.findIndex(({ name, paths }) => name === 'rename' && paths[1]?.endsWith('/ready')) + 1;
	expect(counts).toBeGreaterThan(0);
	return () => faulty((_, number) => (number > counts ? 'EIO' : undefined));
}

async function expectFinish(root: string, expected: Readonly<Record<string, string>>, what: string): Promise<void> {
	const { done } = await finish(root);
	expect(done, what).toBe(true);
	expect(filesIn(root), what).toEqual(expected);
	expect(await finish(root), what).toEqual({ done: true, codes: [] });
}

function ground(): string {
	const root = room();
	for (const [file, text] of Object.entries(before)) {
		mkdirSync(dirname(join(root, file)), { recursive: true });
		writeFileSync(join(root, file), text);
	}
	return root;
}

async function replace(root: string, files?: ReturnType<typeof faulty>) {
	const messages: Message[] = [];
	const outcome = await replaceFiles(root, changes, (message) => messages.push(message), files);
	return { outcome, codes: messages.map(({ code }) => code) };
}

async function finish(root: string, files?: ReturnType<typeof faulty>) {
	const messages: Message[] = [];
	const done = await finishReplacing(root, (message) => messages.push(message), files);
	return { done, codes: messages.map(({ code }) => code) };
}

/** The calls of an undisturbed replacement. */
async function traced(): Promise<readonly Call[]> {
	const files = faulty(() => undefined);
	expect((await replace(ground(), files)).outcome).toBe('done');
	return files.calls;
}

function candidates(calls: readonly Call[], fault: string): readonly number[] {
	const numbers = calls.map((_, index) => index + 1);
	// Only a write can go wrong in silence.
	return fault.startsWith('E') ? numbers : numbers.filter((k) => calls[k - 1]?.name === 'write');
}

/** The user's own files. */
function filesIn(root: string): Readonly<Record<string, string>> {
	return Object.fromEntries(Object.entries(tree(root)).filter(([path]) => !path.startsWith('.regelrett/')));
}

function bytesOf(text: string): Uint8Array {
	return new TextEncoder().encode(text);
}
