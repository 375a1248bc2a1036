import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { zip } from '../../../scripts/render/zip.ts';
import { aWordFile, p } from '../../import/word/a-word-file.ts';
import { aPicture } from '../../render/a-picture.ts';
import { readZip } from '../../render/docx/read-zip.ts';
import { noteFigure } from '../../support/note-figure.ts';
import { applyEdit } from '../../support/repository.ts';
import { commands } from '../support/command.ts';
import { room } from '../support/room.ts';
import { verify } from '../support/run.ts';
import { tree } from '../support/tree.ts';

const isLong = process.env.REGELRETT_LONG === '1';
const codes = ['EIO', 'ENOSPC', 'EPERM', 'short', 'EBUSY', 'EROFS'] as const;
const run = await commands();

const instruction = 'instructions/1-001_Orden-paa-verkstedet.md';

/** The commands that write. */
const cases = [
	['build', ['build', '--formats', 'md', '--no-cache']],
	['build with a cache', ['build', '--formats', 'md']],
	['year', ['year', '2028']],
	['new', ['new', 'instruction', 'Løft']],
	['revise', ['revise', '1-001']],
	['approve', ['approve', '1-001', '--by', 'Kari Prøve', '--on', '2026-03-02']],
	['init', ['init', '--name', 'Nordre Trevare AS', '--yes']],
	['import', ['import', 'gammel.docx']],
	['import into a folder', ['import', 'gammel.docx', '--out', './kladder']],
	['import as a kind', ['import', 'modell.txt', '--as', 'template', '--kind', 'modell']],
	['import into a kind', ['import', 'modell-2.txt', '--as', 'template', '--kind', 'modell', '--write']],
	['import onto', ['import', 'endret.docx', '--onto', instruction, '--write']],
] as const;

test.each(cases)(
	'a fault of the disk at any call of %s: the old is intact and it is said, or all is done',
	{
		timeout: 1_800_000,
	},
	async (name, command) => {
		const ground = layGround(await whole(name.startsWith('build'), name === 'year'));
		await layImports(name, ground);
		const undisturbed = copyOf(ground);
		const done = await run(argsOf(command, undisturbed));
		expect(done.code, done.stderr).toBe(0);
		const [old, fresh] = [own(ground), own(undisturbed)];
		expect(fresh).not.toEqual(old);

		// In the short form at four calls: what they write with is tried at every call elsewhere (../faults.test.ts).
		const stride = isLong ? 1 : Math.ceil(done.calls.length / 4);
		// Several files at once: from some call on, the next command finishes what was begun.
		const isJournalled = name === 'init' || name === 'approve' || (name.startsWith('import') && name !== 'import onto');
		let faults = 0;
		for (let call = 1; call <= done.calls.length; call += stride) {
			faults++;
			const root = copyOf(ground);
			const code = codes[call % codes.length] ?? 'EIO';
			const ran = await run(argsOf(command, root), { fault: { call, code } });
			const what = `${code} at call ${call} of ${done.calls.length}, ${JSON.stringify(ran.calls[call - 1])}: ${ran.stderr}`;
			// The process lives on here, so a lock that could not be removed still has a living holder.
			for (const out of ['dist', 'dist-year', 'dist-import', 'kladder', 'init'])
				rmSync(join(root, '.regelrett', out, 'lock'), { recursive: true, force: true });
			if (ran.code !== 0) {
				expect(ran.code, what).toBe(3);
				expect(ran.stderr, what).toMatch(/ (output|init|build)-[a-z-]+\n|What was published before is untouched/);
				expect(ran.stderr, what).not.toMatch(/\n {4}at /);
			}
			// Only a disk that does not even take away what was being written keeps it.
			const left = Object.keys(own(root)).filter((path) => path.endsWith('.new'));
			if (ran.calls[call - 1]?.name !== 'rm') expect(left, what).toEqual([]);
			for (const path of left) rmSync(join(root, path));
			if (isJournalled) {
				await run(['check', '--root', root]);
				expect([ran.code === 0 ? fresh : old, fresh], what).toContainEqual(own(root));
			} else expect(own(root), what).toEqual(ran.code === 0 ? fresh : old);
			for (const out of ['dist', 'dist-year'].filter((one) => existsSync(join(root, one))))
				expect((await verify(join(root, out))).done, what).toBe(true);
			rmSync(root, { recursive: true, force: true });
		}
		noteFigure(8, `${name}: ${faults} faults at ${done.calls.length} calls`, true);
	},
);

async function whole(built: boolean, isYear: boolean): Promise<string> {
	const root = room();
	cpSync('test/cases/base', root, { recursive: true });
	if (built || isYear) await run([...(isYear ? ['year', '2028'] : ['build', '--formats', 'md']), '--root', root]);
	return root;
}

/** What was published before is of another text. */
function layGround(root: string): string {
	applyEdit(root, { file: instruction, find: 'nextReview: 2028-03-01', replace: 'nextReview: 2028-04-03' });
	applyEdit(root, { file: instruction, find: 'Rydd gangveien', replace: 'Rydd gangveien helt' });
	return root;
}

/** What the commands that import take in. */
async function layImports(name: string, root: string): Promise<void> {
	if (name.startsWith('import as') || name.startsWith('import into a kind')) {
		const model =
			'Vedtekt for laget\n\n§ 1. Laget heter ............. og har sete her.\n\n§ 2. Styret har tre medlemmer.\n';
		writeFileSync(join(root, 'modell.txt'), model);
		writeFileSync(join(root, 'modell-2.txt'), model.replace('tre', 'fem'));
		cpSync('templates', join(root, 'templates'), { recursive: true });
		if (name.startsWith('import into'))
			await run(['import', 'modell.txt', '--as', 'template', '--kind', 'modell', '--root', root]);
	} else if (name === 'import onto') {
		await run(['build', '--formats', 'docx', '--root', root, '--out', join(root, 'bygd')]);
		const [built = ''] = Object.keys(tree(join(root, 'bygd'))).filter((path) => /1-001.*\.docx$/u.test(path));
		const parts = [...readZip(readFileSync(join(root, 'bygd', built)))].map(([path, bytes]) => {
			const text = bytes.toString().replace('Rydd gangveien helt', 'Rydd gangveien alltid');
			return { path, bytes: path === 'word/document.xml' ? Buffer.from(text) : bytes };
		});
		writeFileSync(join(root, 'endret.docx'), zip(parts));
		rmSync(join(root, 'bygd'));
	} else if (name.startsWith('import')) {
		const drawing =
			'<w:p><w:r><w:drawing><wp:inline><wp:docPr id="1" name="a" descr="Avsug"/><a:graphic><a:graphicData><pic:pic><pic:blipFill><a:blip r:embed="rId9"/></pic:blipFill></pic:pic></a:graphicData></a:graphic></wp:inline></w:drawing></w:r></w:p>';
		const file = aWordFile({
			body: p('Bruk avsug ved all sliping.') + drawing,
			targets: [['rId9', 'image', 'media/a.png']],
			more: { 'word/media/a.png': aPicture('image/png').bytes },
		});
		writeFileSync(join(root, 'gammel.docx'), file);
	}
}

function copyOf(ground: string): string {
	const root = room();
	mkdirSync(root, { recursive: true });
	cpSync(ground, root, { recursive: true, verbatimSymlinks: true });
	return root;
}

function argsOf(command: readonly string[], root: string): readonly string[] {
	return [...command.map((part) => part.replace(/^\.\//u, `${root}/`)), '--root', root, '--lang', 'en'];
}

/** All that is the user's, by path: the sources and what is published. */
function own(root: string): Readonly<Record<string, string>> {
	const found: Record<string, string> = {};
	for (const name of readdirSync(root).filter((one) => one !== '.regelrett')) {
		const isFile = statSync(join(root, name)).isFile();
		const below = isFile ? { '': readFileSync(join(root, name), 'utf8') } : tree(join(root, name));
		for (const [path, text] of Object.entries(below)) found[join(name, path)] = text;
	}
	return found;
}
