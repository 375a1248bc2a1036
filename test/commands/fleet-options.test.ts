import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { expect, test } from 'vitest';

const program = join(process.cwd(), '.regelrett/js/cli.js');

function run(...args: readonly string[]): readonly unknown[] {
	const { status, stdout, stderr } = spawnSync(process.execPath, [program, 'fleet', ...args], { encoding: 'utf8' });
	return [status, stdout, stderr];
}

test('an option may stand before what is asked of many companies; behind it, it goes first', () => {
	const plain = run('plan', '--root', 'test/cases/base', '--lang', 'en');
	expect(plain[0]).toBe(0);
	expect(plain[1]).toMatch(/^1 organisation: 1 ready/);
	expect(run('--root', 'test/cases/base', '--lang', 'en', 'plan')).toEqual(plain);
	expect(run('--root', 'test/nowhere', '--lang', 'da', 'plan', '--root', 'test/cases/base', '--lang', 'en')).toEqual(
		plain,
	);
	expect(run('--root', 'test/nowhere', '--lang', 'en', 'plan')[0]).toBe(2);
});
