import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { buildRepository } from '../../support/build-repository.ts';
import { copyOfOwnRepository } from '../../support/own-repository.ts';
import { numbersIn } from '../../support/privacy/numbers-in.ts';
import { textsIn } from '../../support/privacy/read-back.ts';

const day = ['--as-of', '2026-11-21'];

test('nothing that is built of this handbook holds an identity number, and its check tells of none', {
	timeout: 600_000,
}, async () => {
	const { root, remove } = copyOfOwnRepository();
	const whole = buildRepository(root, {}, day);
	const pack = buildRepository(root, {}, ['--pack', 'fbsc-nordjylland', ...day]);
	try {
		const found: string[] = [];
		const endings = new Set<string>();
		for (const { out } of [whole, pack])
			for (const [name, text] of await textsIn(out)) {
				endings.add(name.slice(name.lastIndexOf('.') + 1));
				found.push(...numbersIn(text).map((number) => `${name}: ${number}`));
			}
		expect(found).toEqual([]);
		expect([...endings]).toEqual(expect.arrayContaining(['csv', 'docx', 'html', 'json', 'md', 'pdf']));
		const program = join(process.cwd(), '.regelrett/js/cli.js');
		const args = [program, 'check', '--report', 'json', '--root', root, ...day];
		const { stdout } = spawnSync(process.execPath, args, { encoding: 'utf8', maxBuffer: 1e8 });
		expect(stdout).not.toContain('privacy-number');
	} finally {
		for (const { remove: clear } of [whole, pack]) clear();
		remove();
	}
});
