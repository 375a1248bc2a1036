import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { programHash } from '../../../scripts/load/inputs/program-hash.ts';

const files = {
	'.regelrett/js/.tsbuildinfo': '{"version":"7"}',
	'scripts/render/html/page.css': 'body {}',
	'scripts/render/html/site/client/index.ts': 'search();',
	'package-lock.json': '{}',
};

test.each(Object.keys(files))('another %s is another program', (file) => {
	const root = program();
	const before = hashAt(root);
	expect(hashAt(root)).toBe(before);
	writeFileSync(join(root, file), 'other');
	expect(hashAt(root)).not.toBe(before);
});

test('where it stands does not matter', () => {
	const [one, other] = [program(), program()];
	expect(hashAt(one)).toBe(hashAt(other));
});

test('without the compiler’s list nothing is known of the program', () => {
	const root = program();
	rmSync(join(root, '.regelrett'), { recursive: true });
	expect(hashAt(root)).toBeUndefined();
});

test('the same compiled program, joined into few files, is the same', () => {
	const root = program();
	const joined = join(root, '.regelrett/joined/abc');
	cpSync(join(root, '.regelrett/js'), joined, { recursive: true });
	expect(programHash(root, joined)).toBe(hashAt(root));
	writeFileSync(join(joined, '.tsbuildinfo'), 'other');
	expect(programHash(root, joined)).not.toBe(hashAt(root));
});

test('this program is known', () => {
	const root = program();
	cpSync('.regelrett/js/.tsbuildinfo', join(root, '.regelrett/js/.tsbuildinfo'));
	expect(hashAt(root)).toMatch(/^[0-9a-f]{64}$/u);
});

function hashAt(root: string): string | undefined {
	return programHash(root, join(root, '.regelrett/js'));
}

function program(): string {
	const root = mkdtempSync(join(tmpdir(), 'regelrett-program-'));
	onTestFinished(() => rmSync(root, { recursive: true, force: true }));
	for (const [file, text] of Object.entries(files)) {
		mkdirSync(dirname(join(root, file)), { recursive: true });
		writeFileSync(join(root, file), text);
	}
	return root;
}
