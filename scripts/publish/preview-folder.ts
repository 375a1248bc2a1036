import { mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Output, Report } from '../types/index.ts';
import { failuresAt } from './findings/failures-at.ts';
import { storeOf } from './generation/store.ts';

/** Where documents stand that were made from what was saved last, until a build has checked and published all. */
export interface PreviewFolder {
	readonly folder: string;
	/** Takes everything away, with what an earlier preview left. */
	clear(report: Report): void;
	/** Writes files at the paths that they have in `dist/`, each whole or not at all; what cannot be written is reported. */
	put(outputs: readonly Output[], report: Report): void;
	remove(paths: readonly string[], report: Report): void;
}

/**
 * The preview that goes with a folder for outputs. It is no place where anything is published: nothing in it is written
 * through to the disk or read back, and it never has the name of a folder of outputs.
 * @param out absolute path of the folder that builds publish to
 */
export function previewFolder(out: string): PreviewFolder {
	const folder = join(storeOf(out).folder, 'preview');
	return {
		folder,
		clear: (report) => attempt(folder, report, () => rmSync(folder, { recursive: true, force: true })),
		put(outputs, report) {
			for (const { path, bytes } of outputs) {
				const file = join(folder, path);
				attempt(file, report, () => {
					mkdirSync(dirname(file), { recursive: true });
					writeFileSync(`${file}.new`, bytes);
					renameSync(`${file}.new`, file);
				});
			}
		},
		remove(paths, report) {
			for (const path of paths) attempt(join(folder, path), report, () => rmSync(join(folder, path), { force: true }));
		},
	};
}

function attempt(path: string, report: Report, work: () => void): void {
	try {
		work();
	} catch (error) {
		failuresAt(path, error).forEach(report);
	}
}
