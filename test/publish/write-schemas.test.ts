import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { loadTemplates } from '../../scripts/load/templates/load-templates.ts';
import { writeSchemas } from '../../scripts/publish/write-schemas.ts';

const { kinds } = (await loadTemplates(process.cwd())).known;

test('schemas are written again when they are made of something else, or one is gone', async () => {
	const root = mkdtempSync(join(tmpdir(), 'regelrett-schemas-'));
	onTestFinished(() => rmSync(root, { recursive: true, force: true }));
	const write = (madeOf: string) =>
		writeSchemas(root, kinds, madeOf, ({ code }) => {
			throw new Error(code);
		});
	const [order, board] = ['order', 'board'].map((kind) => join(root, `.regelrett/schema/${kind}.json`)) as [
		string,
		string,
	];
	await write('one');
	const right = readFileSync(order, 'utf8');
	writeFileSync(order, '{}');
	await write('one');
	expect(readFileSync(order, 'utf8')).toBe('{}');
	await write('another');
	expect(readFileSync(order, 'utf8')).toBe(right);
	rmSync(board);
	await write('another');
	expect(existsSync(board)).toBe(true);
});
