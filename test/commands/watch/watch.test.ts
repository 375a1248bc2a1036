import { type ChildProcess, spawn } from 'node:child_process';
import { existsSync, readdirSync, readFileSync, renameSync, rmSync, unlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { expect, onTestFinished, test } from 'vitest';
import { tree } from '../../publish/support/tree.ts';
import { buildRepository } from '../../support/build-repository.ts';
import { type Edits, makeRepository } from '../../support/repository.ts';

const program = join(process.cwd(), '.regelrett/js/cli.js');
const document = 'instructions/1-002_Avvik.md';
const path = 'prove/instruction/1-002_Avvik.md';

interface Watched {
	readonly root: string;
	readonly child: ChildProcess;
	/** All that it has said so far. */
	said(): string;
	/** Waits until something more is said that matches. */
	says(words: RegExp): Promise<void>;
	save(file: string, change: (text: string) => string): void;
	published(): string;
	preview(): Readonly<Record<string, string>>;
	/** Ends it, and answers its exit code. */
	end(signal?: NodeJS.Signals): Promise<number | null>;
}

function watched(args: readonly string[] = ['--formats', 'md'], edits: Edits = []): Watched {
	const { root, remove } = makeRepository(edits);
	const env = { PATH: process.env.PATH, LANG: 'C', NO_COLOR: '1' };
	const child = spawn(process.execPath, [program, 'build', '--watch', '--root', root, ...args], {
		env,
		stdio: ['ignore', 'pipe', 'pipe'],
	});
	let said = '';
	let read = 0;
	for (const stream of [child.stdout, child.stderr]) stream.setEncoding('utf8').on('data', (more) => (said += more));
	const ended = new Promise<number | null>((resolve) => child.once('close', resolve));
	onTestFinished(async () => {
		child.kill('SIGKILL');
		await ended;
		remove();
	});
	return {
		root,
		child,
		said: () => said,
		async says(words) {
			while (!words.test(said.slice(read))) {
				if (child.exitCode !== null) throw new Error(`ended with ${child.exitCode}: ${said}`);
				await delay(20);
			}
			const found = words.exec(said.slice(read));
			read += (found?.index ?? 0) + (found?.[0].length ?? 0);
		},
		save(file, change) {
			writeFileSync(join(root, file), change(readFileSync(join(root, file), 'utf8')));
		},
		published: () => readFileSync(join(root, 'dist', path), 'utf8'),
		preview: () => {
			const folder = join(root, '.regelrett/dist/preview');
			return existsSync(folder) ? tree(folder) : {};
		},
		async end(signal = 'SIGINT') {
			child.kill(signal);
			return ended;
		},
	};
}

/** Ids of all processes that the watch has started and that live. */
function children(pid: number | undefined): readonly number[] {
	const parents = readdirSync('/proc').flatMap((entry) => {
		try {
			const stat = readFileSync(`/proc/${entry}/stat`, 'utf8');
			return [[Number(entry), Number(stat.slice(stat.lastIndexOf(')') + 2).split(' ')[1])] as const];
		} catch {
			return [];
		}
	});
	const of = (parent: number): number[] =>
		parents.filter(([, above]) => above === parent).flatMap(([child]) => [child, ...of(child)]);
	return pid === undefined ? [] : of(pid);
}

const isAlive = (pid: number) => existsSync(`/proc/${pid}`);

test('what is saved is shown at once and then published, whatever way it is saved; Ctrl-C leaves nothing behind', async () => {
	const watch = watched(['--formats', 'md,html']);
	await watch.says(/Publisert i /);
	const first = watch.published();
	const saves: Readonly<Record<string, () => unknown>> = {
		'in place': () => watch.save(document, (text) => `${text}\nSetning 1.\n`),
		'by another file': () => {
			const text = readFileSync(join(watch.root, document), 'utf8');
			writeFileSync(join(watch.root, `${document}.ny~`), `${text}\nSetning 2.\n`);
			renameSync(join(watch.root, `${document}.ny~`), join(watch.root, document));
		},
		'deleted and made again': async () => {
			const text = readFileSync(join(watch.root, document), 'utf8');
			unlinkSync(join(watch.root, document));
			await delay(30);
			writeFileSync(join(watch.root, document), `${text}\nSetning 3.\n`);
		},
		'twice within 10 ms': async () => {
			watch.save(document, (text) => `${text}\nSetning`);
			await delay(5);
			watch.save(document, (text) => `${text} 4.\n`);
		},
	};
	for (const [index, [how, save]] of Object.entries(saves).entries()) {
		await save();
		await watch.says(/✓ 1-002 Avvik \(prove\) · md, html på \d+ ms\n/);
		expect(watch.preview()[path], how).toContain(`Setning ${index + 1}.`);
		await watch.says(/Publisert i /);
		expect(watch.published(), how).toBe(Buffer.from(watch.preview()[path] ?? '', 'latin1').toString());
	}
	expect(watch.published()).not.toBe(first);
	expect(watch.published()).not.toContain('Setning 5.');
	const started = children(watch.child.pid);
	expect(started.length).toBeGreaterThan(0);
	expect(await watch.end()).toBe(130);
	expect(watch.said()).toMatch(/Avsluttet\.\n$/);
	expect(started.filter(isAlive)).toEqual([]);
	expect(watch.preview()).toEqual({});
	const clean = buildRepository(watch.root, {}, ['--formats', 'md,html']);
	onTestFinished(clean.remove);
	expect(tree(join(watch.root, 'dist'))).toEqual(tree(clean.out));
});

test('a save during a build leads to another build; dist ends as a build from nothing makes it', async () => {
	const watch = watched();
	await watch.says(/Kontrollerer og bygger/);
	for (let save = 1; save <= 6; save++) {
		watch.save(document, (text) => `${text}\nSetning ${save}.\n`);
		await delay(150);
	}
	while (!existsSync(join(watch.root, 'dist')) || !watch.published().includes('Setning 6.'))
		await watch.says(/Publisert i /);
	await watch.end();
	const clean = buildRepository(watch.root, {}, ['--formats', 'md']);
	onTestFinished(clean.remove);
	expect(tree(join(watch.root, 'dist'))).toEqual(tree(clean.out));
});

test('a broken file is told of with place and remedy, dist stays, and all goes on when it is mended', async () => {
	const watch = watched();
	await watch.says(/Publisert i /);
	const before = watch.published();
	watch.save(document, (text) => text.replace('{{company.name}}', '{{company.nme}}'));
	await watch.says(/✗ 1-002 Avvik \(prove\) · kan ikke lages før feilene er rettet/);
	await watch.says(/ {2}14:\d+ feil .*company\.nme.* {2}name-unknown\n {4}→ \S/);
	await watch.says(/✗ 1 feil: ingenting er publisert/);
	expect(watch.published()).toBe(before);
	watch.save(document, (text) => text.replace('---\n', ''));
	await watch.says(new RegExp(`✗ ${document} \\(prove\\)|[✓✗] ${document} · `));
	await watch.says(/ingenting er publisert/);
	watch.save(document, (text) => `---\n${text.replace('{{company.nme}}', '{{company.name}}')}\nIgjen.\n`);
	await watch.says(/✓ 1-002 Avvik \(prove\) · md på/);
	await watch.says(/Publisert i /);
	expect(watch.published()).toContain('Igjen.');
	expect(await watch.end('SIGTERM')).toBe(143);
});

test('files come and go, a folder vanishes and is back, facts and templates change: nothing ends the watch', async () => {
	const watch = watched(['--formats', 'md'], [{ copy: 'templates', to: 'templates' }]);
	await watch.says(/Publisert i /);
	const added = 'instructions/1-003_Ny.md';
	writeFileSync(
		join(watch.root, added),
		readFileSync(join(watch.root, document), 'utf8').replace('id: 1-002', 'id: 1-003').replace('Avvik\n', 'Ny\n'),
	);
	await watch.says(/✓ 1-003 Ny \(prove\) · md på/);
	await watch.says(/Publisert i /);
	expect(existsSync(join(watch.root, 'dist/prove/instruction/1-003_Ny.md'))).toBe(true);
	rmSync(join(watch.root, added));
	await watch.says(new RegExp(`✓ ${added} \\(prove\\) · fjernet`));
	await watch.says(/Publisert i /);
	expect(existsSync(join(watch.root, 'dist/prove/instruction/1-003_Ny.md'))).toBe(false);
	watch.save('README.md', (text) => text.replace('Per Prøve', 'Pål Prøve'));
	await watch.says(/Publisert i /);
	expect(watch.published()).toContain('Pål Prøve');
	renameSync(join(watch.root, 'instructions'), join(watch.root, 'borte'));
	await watch.says(/✓|✗/);
	renameSync(join(watch.root, 'borte'), join(watch.root, 'instructions'));
	watch.save(document, (text) => `${text}\nTilbake.\n`);
	while (!existsSync(join(watch.root, 'dist', path)) || !watch.published().includes('Tilbake.'))
		await watch.says(/Publisert i /);
	watch.save('templates/instruction/kind.yaml', (text) => `${text}\n  - [`);
	await watch.says(/ingenting er publisert/);
	watch.save('templates/instruction/kind.yaml', (text) => text.slice(0, -'\n  - ['.length));
	watch.save(document, (text) => `${text}\nOg malen er hel.\n`);
	while (!watch.published().includes('Og malen er hel.')) await watch.says(/Publisert i /);
	expect(await watch.end()).toBe(130);
});

test('what no build can do anything with ends the watch as it ends a build', async () => {
	const watch = watched(['--company', 'ukjent']);
	const code = await new Promise((resolve) => watch.child.once('close', resolve));
	expect(code).toBe(2);
	expect(watch.said()).toContain('ukjent');
	const json = watched(['--json']);
	expect(await new Promise((resolve) => json.child.once('close', resolve))).toBe(2);
	expect(json.said()).toContain('«--json»');
});
