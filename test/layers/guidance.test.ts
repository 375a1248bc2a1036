import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { brotliDecompressSync, gunzipSync, inflateSync } from 'node:zlib';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { withoutGuidance } from '../../scripts/load/guidance.ts';
import { readZip } from '../render/docx/read-zip.ts';
import { makeRepository } from '../support/repository.ts';
import { textInOutput } from '../support/text-in-output.ts';

const program = join(process.cwd(), '.regelrett/js/cli.js');
const sentinel = 'Sentinelord';

function run(root: string, ...args: readonly string[]): string {
	const { status, stdout, stderr } = spawnSync(process.execPath, [program, ...args, '--root', root], {
		encoding: 'utf8',
		cwd: root,
	});
	expect(status, `${args.join(' ')}\n${stderr}`).toBe(0);
	return stdout + stderr;
}

function filesBelow(folder: string): readonly string[] {
	return readdirSync(folder, { withFileTypes: true, recursive: true })
		.filter((entry) => entry.isFile())
		.map(({ parentPath, name }) => join(parentPath, name));
}

/** All that a file says, packed or not. */
async function saidIn(file: string): Promise<string> {
	const bytes = readFileSync(file);
	if (file.endsWith('.zip')) {
		const parts = await Promise.all([...readZip(bytes)].map(([name, part]) => textInOutput(name, part)));
		return parts.join('\n');
	}
	const read = await textInOutput(file, bytes);
	const unpacked = [gunzipSync, inflateSync, brotliDecompressSync].map((unpack) => {
		try {
			return unpack(bytes).toString('latin1');
		} catch {
			return '';
		}
	});
	return [read, bytes.toString('latin1'), ...unpacked].join('\n');
}

test('guidance reaches nothing that is made: no format, copy, pack, redline, list, letter, own text or kept value', {
	timeout: 600_000,
}, async () => {
	const { root, remove } = makeRepository([]);
	try {
		const shared = join(root, 'instructions/1-001_Orden-paa-verkstedet.md');
		const plain = readFileSync(shared, 'utf8');
		const guided = plain.replace(
			'## Ansvar',
			`::: veiledning\n${sentinel} en.\n\n## ${sentinel} to\n\n| ${sentinel} |\n|---|\n:::\n\n## Ansvar`,
		);
		writeFileSync(shared, `${guided}\n::: guidance\n![${sentinel}](${sentinel}.png) {{company.${sentinel}}}\n:::\n`);
		const git = (...args: readonly string[]) =>
			spawnSync('git', ['-c', 'user.name=P', '-c', 'user.email=p@example.com', ...args], { cwd: root });
		git('init');
		git('add', '-A');
		git('commit', '-m', 'a');
		const said = [run(root, 'build')];
		said.push(
			run(root, 'build', '--editable'),
			run(root, 'build', '--pack', 'prove', '--out', join(root, 'pack'), '--as-of', '2026-11-22'),
		);
		const change = (from: string, to: string) => writeFileSync(shared, readFileSync(shared, 'utf8').replace(from, to));
		change('version: 2', 'version: 3');
		change('skal ingen snuble', 'skal ingen gli');
		const readme = join(root, 'README.md');
		writeFileSync(
			readme,
			readFileSync(readme, 'utf8').replace('library: nb\n', 'library: nb\nlibraryPublisher: Prøveforlaget\n'),
		);
		const dates = ['--as-of', '2026-11-22', '--by', '2027-01-15'];
		said.push(run(root, 'fleet', 'letters', '--since', 'HEAD', ...dates, '--out', join(root, 'letters')));
		expect(filesBelow(join(root, 'letters')).length).toBeGreaterThan(3);
		said.push(run(root, 'diff', '1-001', '--out', join(root, 'redlines')), run(root, 'fleet', 'own', '1-001'));
		change('version: 3', 'version: 4');
		change('er frie', 'alltid er frie');
		said.push(run(root, 'fleet', 'update', '--out', join(root, 'lists'), '--write'), run(root, 'build'));
		said.push(run(root, 'fleet', 'plan', '--out', join(root, 'lists')));
		expect(said.join('\n')).not.toContain(sentinel);
		const made = filesBelow(root).filter((file) => !/^(?:instructions\/[^/]*|\.git\/.*)$/.test(relative(root, file)));
		expect(made.length).toBeGreaterThan(20);
		expect(made.some((file) => file.includes('/drafts/'))).toBe(true);
		expect(statSync(join(root, 'instructions/earlier')).isDirectory()).toBe(true);
		for (const file of made) expect((await saidIn(file)).includes(sentinel), relative(root, file)).toBe(false);
		expect(readFileSync(shared, 'utf8')).toContain(sentinel);
	} finally {
		remove();
	}
});

test('what is left of a text stands on the lines where it stood, and none of it was in guidance', () => {
	const line = fc.constantFrom(
		'Tekst.',
		'',
		'- sak',
		'```',
		'::: veiledning',
		'::: Guidance',
		':::',
		'::::',
		'::: ukjent',
		':: vejledning',
		'> :::',
		`${sentinel} her`,
	);
	fc.assert(
		fc.property(fc.array(line, { maxLength: 12 }), (lines) => {
			let faults = 0;
			const text = lines.join('\n');
			const shown = withoutGuidance(text, 'instructions/1-001_Prove.md', () => faults++);
			expect(shown === undefined).toBe(faults > 0);
			if (shown === undefined) return;
			const now = shown.text.split('\n');
			expect(now.length).toBe(text.split('\n').length);
			expect(shown.text).not.toMatch(/:::|veiledning|guidance/i);
			let isInside = false;
			for (const [index, was] of text.split('\n').entries()) {
				if (/:::/.test(was)) isInside = !isInside;
				else expect(now[index]).toBe(isInside ? '' : was);
			}
		}),
		{ numRuns: 2_000 },
	);
});
