import { hashFiles } from '../../load/inputs/hash-files.ts';
import { loadLook } from '../../load/look.ts';
import { templatesOf } from '../../load/templates/templates-of.ts';
import { watchInputs } from '../../load/watch/watch-inputs.ts';
import { openMemory } from '../../preview/memory.ts';
import { programRoot } from '../../program-root.ts';
import { openRenderPool } from '../../render/pool/render-pool.ts';
import { formats, type StudioNews } from '../../types/index.ts';
import { openWorkQueue } from '../actions/work-queue.ts';
import { openChecks } from './checks.ts';
import type { Workspace, WorkspaceOptions } from './workspace.ts';

/** How long the page is waited for, in milliseconds, before what it would be slowed down by begins all the same. */
const patience = 2000;

/** Reads a repository and follows it; answers undefined where it has no company, or not the one that is asked for. */
export async function openWorkspace(options: WorkspaceOptions): Promise<Workspace | undefined> {
	const { root, templatesRoot, company: only, store } = options;
	const listeners = new Set<(news: StudioNews) => void>();
	const tell = (news: StudioNews) => {
		for (const hear of listeners) hear(news);
	};
	const kept = store && {
		readTemplates: (folder: string) => templatesOf(folder, hashFiles(folder, ['templates']), store),
	};
	const memory = openMemory({ root, templatesRoot, company: only, isAsked: () => true, ...kept });
	await memory.take([]);
	const first = memory
		.repository()
		.companies.find(({ id, file }) => (only === undefined ? file === 'README.md' : id === only));
	const any = first ?? (only === undefined ? memory.repository().companies[0] : undefined);
	if (any === undefined) return undefined;
	const language = options.languageFor(memory.company(any.id)?.company.language);
	const checks = openChecks(options, language, tell);
	const queue = openWorkQueue((work) => tell({ type: 'work', work }));
	const pool = openRenderPool(await loadLook(programRoot()), formats, { jobs: 2, worthAnother: 0 });
	/** Reads happen one after another, each of all that was changed before it begins. */
	let reading: Promise<unknown> = Promise.resolve();
	const inputs = watchInputs({
		root,
		templatesRoot,
		changed(files) {
			reading = reading.then(async () => {
				await memory.take(files);
				tell({ type: 'files', files });
				checks.again();
			});
		},
		attention: () => {},
	});
	let begun = false;
	const begin = () => {
		if (begun) return;
		begun = true;
		checks.again();
		pool.warm();
	};
	const waiting = setTimeout(begin, patience);

	return {
		options,
		memory,
		pool,
		language,
		first: any.id,
		queue,
		found: checks.found,
		check: checks.state,
		isChecked: checks.isWhole,
		begin,
		settled: async () => void (await reading),
		async look() {
			inputs.look();
			await reading;
		},
		notice: (file) => inputs.notice(file),
		listen(hear) {
			listeners.add(hear);
			return () => void listeners.delete(hear);
		},
		async close() {
			clearTimeout(waiting);
			begun = true;
			queue.close();
			inputs.close();
			checks.close();
			await reading.catch(() => {});
			await pool.close();
		},
	};
}
