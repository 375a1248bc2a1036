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
	const before = programHash(root);
	expect(programHash(root)).toBe(before);
	writeFileSync(join(root, file), 'other');
	expect(programHash(root)).not.toBe(before);
});

test('where it stands does not matter', () => {
	const [one, other] = [program(), program()];
	expect(programHash(one)).toBe(programHash(other));
});

test('without the compiler’s list nothing is known of the program', () => {
	const root = program();
	rmSync(join(root, '.regelrett'), { recursive: true });
	expect(programHash(root)).toBeUndefined();
});

test('this program is known', () => {
	const root = program();
	cpSync('.regelrett/js/.tsbuildinfo', join(root, '.regelrett/js/.tsbuildinfo'));
	expect(programHash(root)).toMatch(/^[0-9a-f]{64}$/u);
});

function program(): string {
	const root = mkdtempSync(join(tmpdir(), 'regelrett-program-'));
	onTestFinished(() => rmSync(root, { recursive: true, force: true }));
	for (const [file, text] of Object.entries(files)) {
		mkdirSync(dirname(join(root, file)), { recursive: true });
		writeFileSync(join(root, file), text);
	}
	return root;
}
