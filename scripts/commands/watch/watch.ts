import { relative } from 'node:path';
import { loadLook } from '../../load/look.ts';
import { watchInputs } from '../../load/watch/watch-inputs.ts';
import { openPreview } from '../../preview/open-preview.ts';
import type { Shown } from '../../preview/preview.ts';
import { programRoot } from '../../program-root.ts';
import { previewFolder } from '../../publish/preview-folder.ts';
import { openRenderPool } from '../../render/pool/render-pool.ts';
import type { Language, Message } from '../../types/index.ts';
import { asking } from '../asking.ts';
import { readOptions, type Written } from '../options.ts';
import { readerLanguage } from '../reader-language.ts';
import { toolName } from '../tool-name.ts';
import { misuse } from '../usage-error.ts';
import { buildArguments } from './build-arguments.ts';
import { buildLoop } from './keep-building.ts';
import { onEnd } from './on-end.ts';
import { publishedInputs } from './published-inputs.ts';
import { savedState } from './saved-state.ts';
import { openScreen } from './screen.ts';
import { openSignal } from './signal.ts';
import type { WatchState } from './state.ts';

/** How many of the files that were saved are remembered for the screen. */
const remembered = 5;

/**
 * `regelrett build --watch`: an ordinary build, and another after every change. The documents that were saved are shown before
 * it, in a folder beside `dist/`, which only ever has what was checked as a whole.
 */
export async function watchCommand(written: Written): Promise<number> {
	const options = readOptions(written);
	if (options.form !== 'text') throw misuse('options-apart', { option: '--watch', other: '--json' });
	if (options.editable) throw misuse('options-apart', { option: '--watch', other: '--editable' });
	const { root, templatesRoot, out, company, formats, pdfStandard: standard, asOf, strict } = options;
	const folder = previewFolder(out);
	const tool = `${toolName()} ${standard}`;
	let language: Language = readerLanguage(options.lang);
	const screen = openScreen(process.stdout, language, {
		root: seen(root),
		out: seen(out),
		preview: seen(folder.folder),
	});
	let state: WatchState = { attention: 'told', saved: [], others: 0, build: { type: 'waiting' } };

	const { wake, until } = openSignal();
	/** What was saved and is not shown yet, and when it was heard of. */
	const saved = new Map<string, number>();
	let [unbuilt, showing] = [true, false];
	let ended: number | undefined;
	let published = publishedInputs(out);

	const builds = buildLoop({
		args: buildArguments(written),
		async next() {
			await until(() => ended !== undefined || (unbuilt && !showing && saved.size === 0));
			unbuilt = false;
			return ended === undefined;
		},
		again() {
			unbuilt = true;
			wake();
		},
		show: (build) => show({ build }),
		built() {
			published = publishedInputs(out);
			// Whatever the system has not told of is seen now.
			inputs.look();
		},
	});
	const unlisten = onEnd(end);
	folder.clear(() => {});
	const inputs = watchInputs({
		root,
		templatesRoot,
		changed(paths, since) {
			for (const path of paths) if (!saved.has(path)) saved.set(path, since);
			unbuilt = true;
			wake();
		},
		attention: (attention) => show({ attention }),
	});
	const pool = openRenderPool(await loadLook(programRoot()), formats, { jobs: 2, standard, worthAnother: 0 });
	const preview = openPreview({
		...{ root, templatesRoot, company, asOf, pool, tool },
		isAsked: asking(options).isAsked,
		published: (path) => published.get(path),
	});
	show({});
	try {
		const unusable = builds.run().then((code) => code !== undefined && end(code));
		await Promise.all([unusable, follow()]);
	} finally {
		builds.stop();
		unlisten();
		inputs.close();
		await pool.close();
		folder.clear(() => {});
		screen.end();
	}
	return ended ?? 0;

	/** Shows what is saved, as long as anything is. */
	async function follow(): Promise<void> {
		const isWanted = () => ended === undefined && saved.size === 0;
		const own = await attempt(() => preview.begin(isWanted));
		language = readerLanguage(options.lang, own);
		screen.speak(language);
		for (;;) {
			await until(() => ended !== undefined || saved.size > 0);
			if (ended !== undefined) return;
			const paths = [...saved.keys()];
			const since = Math.min(...saved.values());
			saved.clear();
			showing = true;
			let others = 0;
			const told = new Set<string>();
			await attempt(() =>
				preview.update(
					paths,
					async (shown) => {
						// Of a file that several companies share, the first is told of.
						const isFirst = shown.changed && !told.has(shown.file);
						told.add(shown.file);
						if (!isFirst) others++;
						put(shown, isFirst ? since : undefined, others);
					},
					isWanted,
				),
			);
			showing = false;
			wake();
		}
	}

	/** Writes what came of a file, and tells of it where it was saved itself. @param since when that was heard of */
	function put(shown: Shown, since: number | undefined, others: number): void {
		const found: Message[] = [...shown.messages];
		folder.put(shown.outputs, (message) => found.push(message));
		folder.remove(shown.gone, (message) => found.push(message));
		if (since === undefined) {
			show({ others });
			return;
		}
		const telling = { language, strict, folder: folder.folder, milliseconds: performance.now() - since };
		const before = state.saved.filter(({ file }) => file !== shown.file);
		show({ saved: [...before, savedState(shown, found, telling)].slice(-remembered), others });
	}

	/** A fault of the program, or of the disk, ends no watch: it is told, and the next change is another attempt. */
	async function attempt<T>(work: () => Promise<T>): Promise<T | undefined> {
		try {
			return await work();
		} catch (error) {
			show({ build: { type: 'stopped', reason: error instanceof Error ? error.message : String(error) } });
			return undefined;
		}
	}

	function show(change: Partial<WatchState>): void {
		state = { ...state, ...change };
		screen.show(state);
	}

	function end(code: number): void {
		ended ??= code;
		builds.stop();
		wake();
	}
}

function seen(path: string): string {
	return relative(process.cwd(), path) || '.';
}
