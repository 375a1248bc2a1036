import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { $, which } from 'zx';
import { loadLook } from '../load/look.ts';
import { prepare } from '../pipeline.ts';
import { programRoot } from '../program-root.ts';
import { createRenderers } from '../render/renderers.ts';
import { type Doc, type Format, formats } from '../types/index.ts';

/** Rounds of each measurement; the median is printed, since machines are noisy. */
const rounds = 5;

const root = programRoot();
const folder = await mkdtemp(join(tmpdir(), 'regelrett-bench-'));
try {
	await bench();
} finally {
	await rm(folder, { recursive: true, force: true });
}

/** Measures this repository: whole builds as processes, then each format warm in one process, then pandoc on the same files. */
async function bench(): Promise<void> {
	const prepared = await prepare(root, root, { asOf: undefined, earlier: undefined }, () => {});
	const documents = prepared.companies.flatMap((company) => company.documents.map(({ doc }) => doc));
	print(`${documents.length} documents, Node ${process.version}, median of ${rounds} runs`);
	const builds = await measureBuilds();
	print(`build, first        ${ms(builds.first)}`);
	print(`build, again        ${ms(builds.again)}`);
	print(`peak memory         ${builds.megabytes.join(' + ')} MB (program + PDF process)`);
	for (const format of formats) {
		const took = await measureFormat(format, documents);
		print(`${format.padEnd(5)} warm          ${ms(took)} a document, ${(1000 / took).toFixed(0)} documents/s`);
	}
	await measurePandoc(documents, builds.out);
}

async function measureBuilds() {
	const program = join(root, '.regelrett/js/cli.js');
	const seen = join(folder, 'memory');
	// Every process of the build writes down its peak when it ends.
	const hook = `import{appendFileSync as a}from'node:fs';process.on('exit',()=>a(${JSON.stringify(seen)},process.resourceUsage().maxRSS+'\\n'))`;
	const env = { ...process.env, NODE_OPTIONS: `--import "data:text/javascript,${encodeURIComponent(hook)}"` };
	const out = join(folder, 'dist');
	const build = () =>
		timed(() => $({ env, quiet: true })`${process.execPath} ${program} build --root ${root} --out ${out}`);
	const first: number[] = [];
	const again: number[] = [];
	for (let round = 0; round < rounds; round++) {
		await rm(out, { recursive: true, force: true });
		await rm(join(folder, '.regelrett'), { recursive: true, force: true });
		first.push(await build());
		again.push(await build());
	}
	const peaks = (await readFile(seen, 'utf8')).trim().split('\n').map(Number);
	const [largest = 0, other = 0] = [...new Set(peaks)].sort((a, b) => b - a);
	return {
		out,
		first: median(first),
		again: median(again),
		megabytes: [largest, other].map((kb) => Math.round(kb / 1024)),
	};
}

async function measureFormat(format: Format, documents: readonly Doc[]): Promise<number> {
	const look = await loadLook(root);
	const [renderer] = createRenderers([format], look, { jobs: 1, standard: 'ua-1' });
	if (renderer === undefined || documents.length === 0) return Number.NaN;
	const all = async (round: number) => {
		// Another title each round, so that no renderer can answer from what it remembers.
		for (const doc of documents)
			await renderer.render({ ...doc, meta: { ...doc.meta, title: `${doc.meta.title} ${round}` } });
	};
	await all(0);
	const times: number[] = [];
	for (let round = 1; round <= rounds; round++) times.push((await timed(() => all(round))) / documents.length);
	await renderer.close();
	return median(times);
}

async function measurePandoc(documents: readonly Doc[], dist: string): Promise<void> {
	if ((await which('pandoc', { nothrow: true })) === null) return print('pandoc              not installed');
	const times: number[] = [];
	for (let round = 0; round < rounds; round++)
		for (const doc of documents)
			times.push(
				await timed(() => $({ quiet: true })`pandoc ${join(dist, `${doc.path}.md`)} -o ${join(folder, 'p.docx')}`),
			);
	const took = median(times);
	print(`pandoc, md to docx  ${ms(took)} a document (one process each), ${(1000 / took).toFixed(0)} documents/s`);
}

async function timed(work: () => PromiseLike<unknown>): Promise<number> {
	const start = performance.now();
	await work();
	return performance.now() - start;
}

function median(numbers: readonly number[]): number {
	return [...numbers].sort((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? Number.NaN;
}

function ms(milliseconds: number): string {
	return milliseconds >= 1000 ? `${(milliseconds / 1000).toFixed(2)} s` : `${milliseconds.toFixed(1)} ms`;
}

function print(line: string): void {
	process.stdout.write(`${line}\n`);
}
