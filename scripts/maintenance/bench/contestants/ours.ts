import { join } from 'node:path';
import { programRoot } from '../../../program-root.ts';
import { type Format, formats } from '../../../types/index.ts';
import { type Corpus, documentsOfRound } from '../corpus.ts';
import { openWorker, type Worker } from '../measure/open-worker.ts';
import type { RenderOrder } from '../workers/render.ts';
import type { Contestant } from './contestant.ts';

/** A program that is compiled while it runs takes some rounds until it is as fast as it gets. */
export const compiling = 4;

/** Our renderers, each format alone and all four together, warm in one process of the render pool. */
export function ours(corpus: Corpus, wanted: readonly Format[]): readonly Contestant[] {
	const opened = new Map<string, Worker>();
	let passes = 0;
	const one = (key: string, makes: readonly Format[], name: string): Contestant => ({
		key,
		name,
		makes,
		documents: documentsOfRound,
		warmUps: compiling,
		run(round) {
			const worker = opened.get(key) ?? openWorker(process.execPath, [workerFile('render'), corpus.root]);
			opened.set(key, worker);
			passes += 1;
			const order: RenderOrder = { formats: makes, companies: corpus.companies(round), mark: `${passes}` };
			return worker.ask(order);
		},
		async close() {
			await opened.get(key)?.close();
		},
	});
	const single = wanted.map((format) => one(`ours-${format}`, [format], 'Regelrett, warm'));
	const all = one('ours-all', formats, 'Regelrett, warm, four formats');
	return wanted.length === formats.length ? [...single, all] : single;
}

/** A worker as it was compiled. */
export function workerFile(name: string): string {
	return join(programRoot(), '.regelrett/js/maintenance/bench/workers', `${name}.js`);
}
