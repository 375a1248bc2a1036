import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { noteFigure } from '../../support/note-figure.ts';
import { makeRepository } from '../../support/repository.ts';
import { childrenOf } from './children-of.ts';

const linux = process.platform === 'linux';

/** Builds a repository as Markdown, in one process, and tells of its end; `kill` ends every process that it starts. */
async function build(root: string, { kill }: { readonly kill: boolean }) {
	const program = join(process.cwd(), '.regelrett/js/cli.js');
	const args = ['build', '--root', root, '--formats', 'md', '--jobs', '1', '--lang', 'en'];
	const command = spawn(process.execPath, [program, ...args], { stdio: ['ignore', 'pipe', 'pipe'] });
	const said: string[] = [];
	for (const stream of [command.stdout, command.stderr]) stream.on('data', (part) => said.push(String(part)));
	const killing = setInterval(() => {
		if (kill) for (const pid of childrenOf(command.pid)) endProcess(pid);
	}, 10);
	const [code] = await once(command, 'close');
	clearInterval(killing);
	return { code, said: said.join('') };
}

function endProcess(pid: number): void {
	try {
		process.kill(pid, 'SIGKILL');
	} catch {
		// It has ended meanwhile.
	}
}

describe.skipIf(!linux)(linux ? 'a build' : 'a build (skipped: processes are looked up as Linux lists them)', () => {
	test('whose renderers die publishes nothing, names each document and says that the machine failed', async () => {
		const { root, remove } = makeRepository([]);
		try {
			expect((await build(root, { kill: false })).code).toBe(0);
			const manifest = () => readFileSync(join(root, 'dist/manifest.json'), 'utf8');
			const before = manifest();
			const readme = join(root, 'README.md');
			writeFileSync(readme, readFileSync(readme, 'utf8').replace(/^name: .*$/m, 'name: Annet navn AS'));
			const { code, said } = await build(root, { kill: true });
			expect(said).toContain('instructions/');
			expect(said).toMatch(/The part that makes MD stopped on this document \(SIGKILL\)/);
			expect(code).toBe(3);
			expect(manifest()).toBe(before);
			expect((await build(root, { kill: false })).code).toBe(0);
			expect(manifest()).not.toBe(before);
			noteFigure(15, 'a build whose renderers die: exit 3, dist as it was', true);
		} finally {
			remove();
		}
	});
});
