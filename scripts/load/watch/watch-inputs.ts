import { existsSync } from 'node:fs';
import { basename, join, relative, sep } from 'node:path';
import { changedInputs } from '../inputs/changed-inputs.ts';
import { hashFiles } from '../inputs/hash-files.ts';
import { hashInputs } from '../inputs/hash-inputs.ts';
import { isClutter } from '../inputs/is-clutter.ts';
import { isRemote } from './is-remote.ts';
import { type WatchedFolders, watchFolders } from './watch-folders.ts';

/** How changes become known: the system tells of them, or everything is looked at again and again, and why. */
export type Attention = 'told' | 'limit' | 'remote' | 'lost';

export interface WatchInputsOptions {
	readonly root: string;
	readonly templatesRoot: string;
	/**
	 * Told the paths of what holds something else now, folders with `/` at the end, never none; and when, as `performance.now()`
	 * has it, the first of it was heard of.
	 */
	readonly changed: (paths: readonly string[], since: number) => void;
	/** Told when it is another; `lost`: the folder of the repository is not there, and is waited for. */
	readonly attention: (attention: Attention) => void;
	/** Seam for tests: folders that the system can watch. */
	readonly folders?: typeof watchFolders;
}

export interface InputWatch {
	/** Looks at everything, whatever the system told. */
	look(): void;
	/** Looks at one file, and answers the SHA-256 of what it is known to hold: whatever else it holds later is told. */
	notice(path: string): string | undefined;
	close(): void;
}

/** Quiet after which what was saved counts as whole, and the longest that is waited for it, in milliseconds. */
const quiet = 20;
const longest = 120;

/** An empty file is often about to be written, and one that is missing about to be put back: looked at again after so long. */
const doubtful = 80;

/** How often everything is looked at where the system does not tell; rarer where looking takes long. */
const interval = 500;

/**
 * Watches all that a build reads. What counts is what files hold: a hint of the system leads to a look, and only content
 * that differs from the last look is a change. So however an editor saves – in place, by another file that takes the name,
 * in two steps – one change is told, nothing that was only touched is, and none is lost for good.
 */
export function watchInputs({ root, templatesRoot, ...told }: WatchInputsOptions): InputWatch {
	let known = new Map(hashInputs(root, templatesRoot));
	const hints = new Set<string>();
	const doubted = new Set<string>();
	let first = 0;
	let settling: NodeJS.Timeout | undefined;
	let again: NodeJS.Timeout | undefined;
	let later: NodeJS.Timeout | undefined;
	let attention: Attention = 'told';
	const folders: WatchedFolders = (told.folders ?? watchFolders)(onHint);
	const remote = isRemote(root);
	arm();

	return {
		look: () => lookAt(undefined),
		notice(path) {
			lookAt([path]);
			return known.get(path);
		},
		close() {
			for (const timer of [settling, again, later]) clearTimeout(timer);
			folders.close();
		},
	};

	function onHint(folder: string, name: string | undefined): void {
		const path = pathOf(folder, name);
		if (path === undefined) return;
		if (hints.size === 0) first = performance.now();
		hints.add(path);
		clearTimeout(settling);
		settling = setTimeout(settle, Math.max(0, Math.min(quiet, first + longest - performance.now())));
	}

	/** Relative to its root; '' where everything is to be looked at, undefined where nothing is that a build reads. */
	function pathOf(folder: string, name: string | undefined): string | undefined {
		if (name !== undefined && isClutter(name)) return undefined;
		// What becomes of a folder itself may be told by its own name.
		if (folder === root && (name === undefined || name === basename(root))) return '';
		for (const [base, parts] of [
			[root, ofRoot],
			[templatesRoot, ['templates']],
		] satisfies readonly [string, readonly string[]][]) {
			const path = relative(base, join(folder, name ?? '')).split(sep);
			if (parts.includes(path[0] ?? '')) return path.join('/');
		}
		return undefined;
	}

	function settle(): void {
		const paths = [...hints];
		hints.clear();
		lookAt(paths.includes('') ? undefined : paths, first);
	}

	/**
	 * @param paths undefined: everything
	 * @param since when the first of them was told of
	 */
	function lookAt(paths: readonly string[] | undefined, since = performance.now()): void {
		const began = performance.now();
		if (!existsSync(root)) {
			wait('lost');
			return;
		}
		const found = paths === undefined ? new Map(hashInputs(root, templatesRoot)) : withAnew(paths);
		const changes = changedInputs(known, found);
		for (const path of doubted) if (!isPassing(found.get(path))) doubted.delete(path);
		const isDoubtful = (path: string) => !doubted.has(path) && isPassing(found.get(path));
		const doubts = changes.filter(isDoubtful);
		// What is in doubt counts as it was until it has been looked at once more.
		for (const path of doubts) {
			doubted.add(path);
			const before = known.get(path);
			if (before === undefined) found.delete(path);
			else found.set(path, before);
		}
		const sure = changes.filter((path) => !doubts.includes(path));
		for (const path of sure) doubted.delete(path);
		known = found;
		const folderChanged = sure.some((path) => path.endsWith('/'));
		if (folderChanged || paths === undefined) arm(performance.now() - began);
		// What was put into a new folder before it was watched is seen then, too.
		if (doubts.length > 0 || folderChanged) lookLater(since);
		if (sure.length > 0) told.changed(sure, since);
	}

	/** What was known, with these paths as they are now. */
	function withAnew(paths: readonly string[]): Map<string, string> {
		const found = new Map(known);
		for (const path of paths) {
			for (const old of known.keys()) if (old === path || old.startsWith(`${path}/`)) found.delete(old);
			for (const [file, state] of hashFiles(homeOf(path), [path])) found.set(file, state);
		}
		return found;
	}

	/** Watches the folders that there are now; where the system cannot, everything is looked at after a while. */
	function arm(took = 0): void {
		const parts = [...known.keys()].filter((path) => path.endsWith('/')).map((path) => path.slice(0, -1));
		const inside = parts.map((path) => join(homeOf(path), path));
		const canWatch = folders.set([root, templatesRoot, ...inside]);
		if (canWatch && !remote) become('told');
		else wait(remote ? 'remote' : 'limit', took);
	}

	function wait(why: Attention, took = 0): void {
		become(why);
		clearTimeout(again);
		again = setTimeout(() => lookAt(undefined), Math.max(interval, took * 20));
	}

	function lookLater(since: number): void {
		clearTimeout(later);
		later = setTimeout(() => lookAt(undefined, since), doubtful);
	}

	function homeOf(path: string): string {
		return path.split('/')[0] === 'templates' ? templatesRoot : root;
	}

	function become(next: Attention): void {
		if (next === attention) return;
		attention = next;
		told.attention(next);
	}
}

const ofRoot: readonly string[] = ['README.md', 'company', 'instructions'];

/** Hash of no bytes. */
const emptyFile = 'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855';

function isPassing(state: string | undefined): boolean {
	return state === undefined || state === emptyFile;
}
