import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { appendFile, cp } from 'node:fs/promises';
import { join } from 'node:path';
import { programRoot } from '../../program-root.ts';
import { formats as allFormats, type Format } from '../../types/index.ts';
import { builder } from './corpus.ts';
import { cpuOfTree } from './measure/process-tree.ts';
import type { Taken } from './measure/taken.ts';
import { writeSyntheticRepository } from './synthetic/repository.ts';

/** How long it takes until a saved file stands rendered, while `build --watch` runs. */
export interface WatchTimes {
	/** Documents of the invented repository; undefined: the one of the project. */
	readonly documents: number | undefined;
	readonly formats: readonly Format[];
	readonly taken: readonly Taken[];
}

export interface WatchOptions {
	readonly documents: number | undefined;
	readonly rounds: number;
}

const wanted: readonly (readonly Format[])[] = [['md', 'html'], ['docx'], ['pdf'], allFormats];

/** What compiles while it runs is not counted. */
const warm = 3;

/** Measures saves of one document after another, each after the build of the one before, in formats as they are asked for. */
export async function measureWatch(
	folder: string,
	{ documents, rounds }: WatchOptions,
	tell: (line: string) => void,
): Promise<readonly WatchTimes[]> {
	const root = join(folder, `watch-${documents ?? 'own'}`);
	const paths = documents === undefined ? await copyOwn(root) : await writeSyntheticRepository(root, documents);
	const times: WatchTimes[] = [];
	for (const formats of wanted) {
		tell(`watch, ${documents ?? 'own'} documents, ${formats}`);
		times.push({ documents, formats, taken: await saves(root, paths, formats, rounds) });
	}
	return times;
}

const own = ['2-001_Risikovurdering', '2-002_Kjemikalier', '2-003_Maskiner-og-vern', '3-001_Avvik-og-forbedringer'];

async function copyOwn(root: string): Promise<readonly string[]> {
	for (const part of ['README.md', 'company', 'instructions'])
		await cp(join(programRoot(), part), join(root, part), { recursive: true });
	return own.map((name) => `instructions/${name}.md`);
}

async function saves(
	root: string,
	paths: readonly string[],
	formats: readonly Format[],
	rounds: number,
): Promise<readonly Taken[]> {
	const args = ['build', '--watch', '--root', root, '--lang', 'en', '--formats', formats.join()];
	const child = spawn(process.execPath, [builder(), ...args], { stdio: ['ignore', 'pipe', 'inherit'] });
	const lines = says(child.stdout.setEncoding('utf8'));
	const taken: Taken[] = [];
	try {
		await lines.until(/^[✓✗] (?:Published|\d+ error)/mu);
		for (let round = -warm; round < rounds; round++) {
			const file = join(root, paths[(round + warm) % Math.min(paths.length, own.length)] ?? '');
			const before = cpuOfTree(child.pid ?? 0);
			const began = performance.now();
			await appendFile(file, `\nVent ${round + warm + 2} minutter før du går videre.\n`);
			await lines.until(/ in \d+ ms$/mu);
			const wall = (performance.now() - began) / 1000;
			const cpu = cpuOfTree(child.pid ?? 0) - before;
			if (round >= 0) taken.push({ wall, cpu, peak: Number.NaN });
			await lines.until(/^[✓✗] (?:Published|\d+ error)/mu);
		}
	} finally {
		const ended = once(child, 'close');
		child.kill('SIGINT');
		await ended;
	}
	return taken;
}

/** Reads on until something is said, beginning behind what was found last. */
function says(stream: NodeJS.ReadableStream) {
	let said = '';
	let heard = () => {};
	stream.on('data', (more: string) => {
		said += more;
		heard();
	});
	stream.on('end', () => heard());
	return {
		async until(words: RegExp): Promise<void> {
			for (;;) {
				const found = words.exec(said);
				if (found !== null) {
					said = said.slice(found.index + found[0].length);
					return;
				}
				if (!stream.readable) throw new Error('the watch has ended by itself');
				await new Promise<void>((resolve) => {
					heard = resolve;
				});
			}
		},
	};
}
