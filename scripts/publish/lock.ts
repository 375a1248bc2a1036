import { mkdir } from 'node:fs/promises';
import { lock as lockFolder } from 'proper-lockfile';
import type { Message, Report } from '../types/index.ts';
import { failuresOf } from './findings/failures-of.ts';
import { Refusal } from './findings/refusal.ts';
import { shown } from './findings/shown.ts';
import { wholeFile } from './findings/whole-file.ts';
import { writeFailure } from './findings/write-failure.ts';
import { type Store, storeOf } from './generation/store.ts';
import { fateOf } from './lock/fate-of.ts';
import type { Holder } from './lock/holder.ts';
import { lockFiles } from './lock/lock-files.ts';
import { readHolder } from './lock/read-holder.ts';
import { removeLock } from './lock/remove-lock.ts';
import { recover } from './recover.ts';

/** How long a lock of another machine goes without a sign of life before it counts as left behind, in milliseconds. */
const stale = 60_000;

/** Times that the lock is found taken and tells of nobody, as it has been let go of since, before somebody is held to have it. */
const mostTries = 20;

export interface Lock {
	release(): Promise<void>;
}

/**
 * Takes the lock of `out`, or reports who holds it (`build-locked`). A holder on this machine keeps it as long as its
 * process lives, however busy; when that has ended, the lock is free at once. A publish that it left half done is ended.
 */
export async function lock(out: string, report: Report): Promise<Lock | undefined> {
	const store = storeOf(out);
	try {
		await mkdir(store.folder, { recursive: true });
		const holder = readHolder(store.lock);
		switch (holder && fateOf(holder)) {
			case 'alive':
				throw new Refusal(locked(store, holder));
			case 'dead':
				removeLock(store.lock, holder);
		}
		const held = await acquire(store, holder);
		if (await recover(out, report)) {
			return held;
		}
		await held.release();
		return undefined;
	} catch (error) {
		failuresOf(error, store, writeFailure).forEach(report);
		return undefined;
	}
}

/** Takes the lock; one that its holder lets go of just then is taken after all, since there is nobody to tell of. */
async function acquire(store: Store, stalest: Holder | undefined): Promise<Lock> {
	for (let tries = 1; ; tries++) {
		const held = await take(store, stalest);
		if (held !== undefined) return held;
		const holder = readHolder(store.lock);
		if (holder !== undefined || tries === mostTries) throw new Refusal(locked(store, holder));
	}
}

/** Undefined: somebody has it. */
async function take(store: Store, stalest: Holder | undefined): Promise<Lock | undefined> {
	try {
		const release = await lockFolder(store.out, {
			lockfilePath: store.lock,
			realpath: false,
			stale,
			update: stale / 6,
			fs: lockFiles(stalest),
			// Publishing asks for itself whether the lock is still held.
			onCompromised: () => {},
		});
		// A lock that was lost, or that the disk does not let go of, is free when this process ends.
		return { release: () => release().catch(() => {}) };
	} catch (error) {
		if (error instanceof Error && 'code' in error && error.code === 'ELOCKED') return undefined;
		throw error;
	}
}

function locked(store: Store, holder: Holder | undefined): Message {
	const params = {
		holder: holder && { pid: holder.pid, host: holder.host },
		folder: shown(store.lock),
	};
	return { code: 'build-locked', severity: 'error', place: wholeFile(store.out), params };
}
