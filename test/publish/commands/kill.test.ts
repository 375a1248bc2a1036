import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { cpSync, existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { noteFigure } from '../../support/note-figure.ts';
import { applyEdit } from '../../support/repository.ts';
import { room } from '../support/room.ts';
import { verify } from '../support/run.ts';
import { tree } from '../support/tree.ts';

const kills = process.env.REGELRETT_LONG === '1' ? 200 : 8;
const program = join(process.cwd(), '.regelrett/js/cli.js');
const { PATH } = process.env;

test(`kill -9 of a build, ${kills} times, at any moment: what is published is whole, the old or the new, and the next build sweeps`, {
	timeout: kills * 60_000,
}, async () => {
	const root = room();
	const out = join(root, 'dist');
	const store = join(root, '.regelrett/dist');
	const args = [program, 'build', '--root', root, '--formats', 'md,docx'];
	const build = () => spawnSync(process.execPath, args, { env: { PATH }, encoding: 'utf8' });
	nameFirm(root, 0);
	const start = performance.now();
	expect(build().status).toBe(0);
	const takes = performance.now() - start;
	let [published, inTime, replaced] = [0, 0, 0];
	for (let kill = 1; kill <= kills; kill++) {
		nameFirm(root, kill);
		const child = spawn(process.execPath, args, { env: { PATH }, stdio: 'ignore' });
		const ended = once(child, 'exit');
		// Every other time while it publishes, which is a small part of the whole.
		if (kill % 2 === 0) await until(() => existsSync(join(store, 'stage')) || child.exitCode !== null);
		await delay(kill % 2 === 0 ? ((kill * 37) % 50) / 2 : (takes * ((kill * 61) % 100)) / 100);
		if (child.exitCode === null) inTime++;
		child.kill('SIGKILL');
		await ended;

		const what = `kill ${kill}`;
		const { done, codes } = await verify(out);
		expect(done, `${what}: ${codes}`).toBe(true);
		const firms = firmsIn(out);
		expect(firms.length, what).toBe(1);
		expect([published, kill], what).toContain(firms[0]);
		if (firms[0] === kill) replaced++;
		published = firms[0] ?? 0;
		if (kill % 4 === 0) {
			const { status, stderr } = build();
			expect(status, `${what}: ${stderr}`).toBe(0);
			expect(firmsIn(out), what).toEqual([kill]);
			published = kill;
			expect(leftIn(store), what).toEqual([]);
			expect(readdirSync(store).filter((name) => /^[0-9a-f]{16}$/.test(name)).length, what).toBeLessThanOrEqual(3);
		}
	}
	noteFigure(7, `${kills} kills, ${inTime} before the end, ${replaced} with the new in place: all whole`, true);
});

function nameFirm(root: string, number: number): void {
	cpSync('test/cases/base/README.md', join(root, 'README.md'));
	cpSync('test/cases/base/instructions', join(root, 'instructions'), { recursive: true });
	applyEdit(root, { file: 'README.md', find: 'name: Prøve Verksted AS', replace: `name: Prøve Verksted ${number} AS` });
}

/** Which builds the text files of a folder are of. */
function firmsIn(out: string): readonly number[] {
	const texts = Object.entries(tree(out)).filter(([path]) => path.endsWith('.md'));
	expect(texts.length).toBeGreaterThan(2);
	const found = texts.flatMap(([, text]) => [...text.matchAll(/Verksted[\s\S]{1,6}?(\d+)[\s\S]{1,6}?AS/g)]);
	return [...new Set(found.map(([, number]) => Number(number)))];
}

/** What interrupted builds left, and the next one should have swept. */
function leftIn(store: string): readonly string[] {
	const known = /^(?:[0-9a-f]{16}|previous|cache)$/;
	const objects = existsSync(join(store, 'cache')) ? Object.keys(tree(join(store, 'cache'))) : [];
	return [
		...readdirSync(store).filter((name) => !known.test(name)),
		...objects.filter((name) => name.endsWith('.new')),
	];
}

async function until(condition: () => boolean): Promise<void> {
	while (!condition()) await delay(2);
}
