import { execFile, spawn } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { describe, expect, test, vi } from 'vitest';
import { patience } from '../../support/patience.ts';
import { aDoc } from '../a-doc.ts';
import { childrenOf } from './children-of.ts';

const opener = new URL('../../../.regelrett/js/render/pool/render-pool.js', import.meta.url);

/** A program that renders one document and does not close its pool. */
function program(typst: string): readonly string[] {
	const script = `import { openRenderPool } from ${JSON.stringify(opener)};
		const look = { fonts: [], css: '', site: { css: '' }, typst: { 'document.typ': ${JSON.stringify(typst)} } };
		const doc = { ...${JSON.stringify(aDoc({ markdown: 'x' }))}, assets: new Map() };
		const [{ rendered }] = await openRenderPool(look, ['pdf']).document(doc, ['pdf']);
		console.log(Object.keys(rendered).join());`;
	return ['--input-type=module', '-e', script];
}

test('a command that never closes its pool ends by itself and leaves nothing on disk', async () => {
	const folder = mkdtempSync(join(tmpdir(), 'regelrett-test-'));
	const page = '#set document(title: "x")\n#set text(font: "Libertinus Serif")\nx';
	const env = { ...process.env, TMPDIR: folder };
	const { stdout } = await promisify(execFile)(process.execPath, program(page), { env });
	expect(stdout.trim()).toBe('bytes');
	expect(readdirSync(folder)).toEqual([]);
	rmSync(folder, { recursive: true });
});

const linux = process.platform === 'linux';
describe.skipIf(!linux)(linux ? 'killed' : 'killed (skipped: processes are looked up as Linux lists them)', () => {
	test('a command takes even a busy child with it', async () => {
		const endless = '#for i in range(1000000) { for j in range(1000000) { } }';
		const folder = mkdtempSync(join(tmpdir(), 'regelrett-test-'));
		const env = { ...process.env, TMPDIR: folder };
		const command = spawn(process.execPath, program(endless), { stdio: 'ignore', env });
		const child = await vi.waitUntil(() => childrenOf(command.pid)[0], { timeout: patience });
		expect(isRunning(child)).toBe(true);
		await vi.waitUntil(() => mapped(child).includes('typst'), { timeout: patience });
		// Long enough for the child to be at its document, where it hears of nothing.
		await new Promise((resolve) => setTimeout(resolve, 1000));
		command.kill('SIGKILL');
		await vi.waitUntil(() => !isRunning(child), { timeout: patience });
		expect(readdirSync(folder)).toEqual([]);
		rmSync(folder, { recursive: true });
	});
});

/** The files that a process has in memory. */
function mapped(pid: number): string {
	return readFileSync(`/proc/${pid}/maps`, 'utf8');
}

function isRunning(pid: number): boolean {
	try {
		return !/\) Z /u.test(readFileSync(`/proc/${pid}/stat`, 'utf8'));
	} catch {
		return false;
	}
}
