import type { KeptOutput, Message, Output, Report } from '../types/index.ts';
import { disk, type FileSystem } from './disk/file-system.ts';
import { readOnce } from './disk/read-once.ts';
import { failuresOf } from './findings/failures-of.ts';
import { Refusal } from './findings/refusal.ts';
import { wholeFile } from './findings/whole-file.ts';
import { writeFailure } from './findings/write-failure.ts';
import { flip } from './generation/flip.ts';
import { presentAt } from './generation/present.ts';
import { stage } from './generation/stage.ts';
import { type Store, storeOf } from './generation/store.ts';
import { sweep } from './generation/sweep.ts';
import { tidy } from './generation/tidy.ts';
import { holdsLock } from './lock/holds-lock.ts';
import { isWhole } from './manifest/is-whole.ts';
import { keptOutput } from './manifest/kept-output.ts';
import { listOutputs } from './manifest/list-outputs.ts';
import type { Manifest } from './manifest/manifest.ts';
import { recover } from './recover.ts';

export interface PublishOptions {
	/** Absolute path of the folder that shall hold exactly these outputs. */
	readonly out: string;
	/** Name and version, for the manifest. */
	readonly tool: string;
	/** Asked when all is written, right before the switch; false stops it, and then the asker has reported why. */
	readonly isCurrent?: () => boolean;
	readonly files?: FileSystem;
}

/**
 * Puts outputs at `out`, whole or not at all: true when they stand there, else what stood there stands there still
 * and the reason is reported. The caller holds the lock of `out`. One that is read from a cache may throw a `CacheFault`.
 */
export async function publish(
	finished: readonly (Output | KeptOutput)[],
	{ out, tool, isCurrent = () => true, files = disk }: PublishOptions,
	report: Report,
): Promise<boolean> {
	const outputs = finished.map(keptOutput);
	const manifest = listOutputs(outputs, tool);
	const store = storeOf(out);
	try {
		requireLock(store);
		if (!(await recover(out, report, files))) {
			return false;
		}
		return await replace(outputs, manifest, { store, isCurrent, files: readOnce(files) }, report);
	} catch (error) {
		failuresOf(error, store, writeFailure).forEach(report);
		return false;
	}
}

async function replace(
	outputs: readonly KeptOutput[],
	manifest: Manifest,
	{ store, isCurrent, files }: { readonly store: Store; readonly isCurrent: () => boolean; readonly files: FileSystem },
	report: Report,
): Promise<boolean> {
	const present = await presentAt(store, files);
	if (present.type === 'foreign') {
		throw refusal('output-folder-foreign', store);
	}
	await sweep(store, present, files);
	if ('folder' in present && (await isWhole(present.folder, manifest, files))) {
		return isCurrent();
	}
	const generation = await stage(outputs, manifest, { store, present, files });
	if (!isCurrent()) {
		return false;
	}
	// A machine that slept for minutes may have lost the lock to another machine meanwhile.
	requireLock(store);
	await flip(generation, present, store, files);
	await tidy(present, store, report, files);
	return true;
}

function requireLock(store: Store): void {
	if (!holdsLock(store.lock)) {
		throw refusal('build-lock-lost', store);
	}
}

function refusal(code: 'output-folder-foreign' | 'build-lock-lost', store: Store): Refusal {
	const message: Message = { code, severity: 'error', place: wholeFile(store.out), params: {} };
	return new Refusal(message);
}
