import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { tree } from '../publish/support/tree.ts';
import { makeRepository } from '../support/repository.ts';

const program = join(process.cwd(), '.regelrett/js/cli.js');
const kills = process.env.REGELRETT_LONG === '1' ? 40 : 3;
const env = { PATH: process.env.PATH, LANG: 'C' };

test(`kill -9 of init while it writes, ${kills} times: after the next check the example is whole, or wholly gone`, {
	timeout: kills * 240_000,
}, async () => {
	for (let kill = 0; kill < kills; kill++) {
		const { root, remove } = makeRepository([
			{ file: 'company/logo.svg', write: '<svg xmlns="http://www.w3.org/2000/svg" width="1" height="1"/>' },
			{
				file: 'company/annen/README.md',
				write: readFileSync('test/cases/base/README.md', 'utf8')
					.replace('id: prove\n', '')
					.replace('919191910', '200000005'),
			},
		]);
		const before = own(root);
		const init = spawn(process.execPath, [program, 'init', '--root', root, '--name', 'Nordre Trevare AS', '--yes'], {
			env,
			stdio: 'ignore',
		});
		const ended = once(init, 'exit');
		while (!existsSync(join(root, '.regelrett/init')) && init.exitCode === null) await delay(1);
		await delay(kill * 3);
		init.kill('SIGKILL');
		await ended;

		spawnSync(process.execPath, [program, 'check', '--root', root], { env });
		const after = own(root);
		if (after['README.md'] === before['README.md']) expect(after, `kill ${kill}`).toEqual(before);
		else {
			expect(after['README.md'], `kill ${kill}`).toContain('Nordre Trevare AS');
			expect(
				Object.keys(after).filter((file) => file.startsWith('company/')),
				`kill ${kill}`,
			).toEqual([]);
			expect(existsSync(join(root, '.regelrett/init/ready'))).toBe(false);
		}
		remove();
	}
});

/** The user's own files. */
function own(root: string): Readonly<Record<string, string>> {
	return Object.fromEntries(Object.entries(tree(root)).filter(([path]) => !path.startsWith('.regelrett/')));
}
