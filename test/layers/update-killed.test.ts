import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { cpSync, existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { tree } from '../publish/support/tree.ts';
import { makeRepository } from '../support/repository.ts';

const program = join(process.cwd(), '.regelrett/js/cli.js');
const kills = process.env.REGELRETT_LONG === '1' ? 40 : 3;
const env = { PATH: process.env.PATH, LANG: 'C' };

test(`kill -9 of fleet update while it writes, ${kills} times: all that it writes is there, or nothing of it`, {
	timeout: (kills + 1) * 240_000,
}, async () => {
	const { root, remove } = makeRepository([]);
	const run = (at: string, ...args: readonly string[]) =>
		spawnSync(process.execPath, [program, ...args, '--root', at], { env }).status;
	const copies: string[] = [];
	try {
		for (const id of ['1-001', '1-002']) expect(run(root, 'fleet', 'own', id)).toBe(0);
		for (const name of ['1-001_Orden-paa-verkstedet.md', '1-002_Avvik.md']) {
			const file = join(root, 'instructions', name);
			const text = readFileSync(file, 'utf8');
			writeFileSync(
				file,
				text.replace('## Ansvar\n', '## Ansvar\n\nNytt fra biblioteket.\n').replace(/version: (\d)/, 'version: 1$1'),
			);
		}
		const copy = (name: string) => {
			const to = `${root}-${name}`;
			copies.push(to);
			cpSync(root, to, { recursive: true });
			return to;
		};
		const before = own(root);
		const whole = copy('whole');
		expect(run(whole, 'fleet', 'update', '--write')).toBe(0);
		const after = own(whole);
		expect(Object.keys(after).filter((file) => file.includes('/drafts/'))).toHaveLength(2);
		for (let kill = 0; kill < kills; kill++) {
			const at = copy(`${kill}`);
			const update = spawn(process.execPath, [program, 'fleet', 'update', '--write', '--root', at], {
				env,
				stdio: 'ignore',
			});
			const ended = once(update, 'exit');
			while (!existsSync(join(at, '.regelrett/init')) && update.exitCode === null) await delay(1);
			await delay(kill * 3);
			update.kill('SIGKILL');
			await ended;
			run(at, 'check');
			expect([before, after], `kill ${kill}`).toContainEqual(own(at));
		}
	} finally {
		remove();
		for (const at of copies) rmSync(at, { recursive: true, force: true });
	}
});

/** Every file of the library and of companies. */
function own(root: string): Readonly<Record<string, string>> {
	const files = Object.entries(tree(root)).filter(([file]) => /^(?:instructions|company)\//.test(file));
	return Object.fromEntries(files.map(([file, bytes]) => [file, String(bytes)]));
}
