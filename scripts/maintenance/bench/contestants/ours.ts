import { join } from 'node:path';
import { programRoot } from '../../../program-root.ts';
import { type Format, formats } from '../../../types/index.ts';
import type { Corpus } from '../corpus.ts';
import { openWorker, type Worker } from '../measure/open-worker.ts';
import { documentsOfCompany } from '../synthetic/instruction-text.ts';
import type { RenderOrder } from '../workers/render.ts';
import type { Contestant } from './contestant.ts';

/** Our renderers, each format alone and all four together, warm in one process with one PDF process. */
export function ours(corpus: Corpus, wanted: readonly Format[]): readonly Contestant[] {
	const opened = new Map<string, Worker>();
	const one = (key: string, makes: readonly Format[], name: string): Contestant => ({
		key,
		name,
		makes,
		documents: documentsOfCompany,
		run(round) {
			const worker = opened.get(key) ?? openWorker(process.execPath, [workerFile('render'), corpus.root]);
			opened.set(key, worker);
			const order: RenderOrder = { formats: makes, company: corpus.company(round), mark: `${round}` };
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
