import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { stdnum } from 'stdnum';
import { expect, onTestFinished, test } from 'vitest';
import { organisationNumber } from '../../../scripts/maintenance/bench/synthetic/organisation-number.ts';
import { writeSyntheticRepository } from '../../../scripts/maintenance/bench/synthetic/repository.ts';

function folder(): string {
	const made = mkdtempSync(join(tmpdir(), 'regelrett-synthetic-'));
	onTestFinished(() => rmSync(made, { recursive: true, force: true }));
	return made;
}

test('an invented repository is checked without an error or warning', async () => {
	const root = folder();
	expect(await writeSyntheticRepository(root, 16)).toHaveLength(16);
	const args = ['.regelrett/js/cli.js', 'check', '--root', root, '--strict'];
	const { status, stdout, stderr } = spawnSync(process.execPath, args, { encoding: 'utf8' });
	expect(`${stdout}${stderr}`).toContain('16 dokumenter kontrollert: 0 feil, 0 advarsler.');
	expect(status).toBe(0);
});

test('no two documents have the same text, and the same documents are made again', async () => {
	const [one, other] = [folder(), folder()];
	const paths = await writeSyntheticRepository(one, 1000);
	await writeSyntheticRepository(other, 1000);
	const texts = paths.map((path) => readFileSync(join(one, path), 'utf8'));
	const bodies = texts.map((text) => text.slice(text.indexOf('## ')));
	expect(new Set(bodies).size).toBe(1000);
	expect(texts).toEqual(paths.map((path) => readFileSync(join(other, path), 'utf8')));
});

test('every organisation number is valid, and another', () => {
	const numbers = Array.from({ length: 2000 }, (_, nth) => organisationNumber(nth));
	expect(numbers.filter((number) => stdnum.NO?.orgnr?.validate(number).isValid !== true)).toEqual([]);
	expect(new Set(numbers).size).toBe(2000);
});
