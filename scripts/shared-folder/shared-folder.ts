import { lstatSync } from 'node:fs';
import { mkdir, readdir, readFile, rename, rm } from 'node:fs/promises';
import { hostname } from 'node:os';
import { join } from 'node:path';
import { disk } from '../publish/disk/file-system.ts';
import { sha256 } from '../publish/disk/sha256.ts';
import { systemCode } from '../publish/disk/system-code.ts';
import { writeFile } from '../publish/disk/write-file.ts';
import { Refusal } from '../publish/findings/refusal.ts';
import { wholeFile } from '../publish/findings/whole-file.ts';
import type { Manifest } from '../publish/manifest/manifest.ts';
import { manifestBytes } from '../publish/manifest/manifest-bytes.ts';
import { readManifest } from '../publish/manifest/read-manifest.ts';
import type { Listed } from '../types/index.ts';
import { type CompanyRecord, companyRecordBytes, readCompanyRecord } from './company-record.ts';
import { FolderLost } from './folder-lost.ts';

/** What stands in the folder of one company. */
export interface Standing {
	readonly record: CompanyRecord | undefined;
	/** The manifest that the record goes with; undefined where there is none. */
	readonly manifest: Manifest | undefined;
}

/**
 * A folder that workers on many machines publish to, company by company. Files are known by their hash
 * (`objects/sha256/<2>/<hash>`), so that it does not matter who writes one, or how often; `companies/<id>/manifest.json` takes
 * its name last, and is all that ever changes. Whatever is asked throws `FolderLost` while the folder is away.
 */
export interface SharedFolder {
	readonly path: string;
	/** What an earlier build published of a company. */
	standing(company: string): Promise<Standing>;
	/** Whether a file is there, by its hash and length. */
	holds(listed: Pick<Listed, 'sha256' | 'bytes'>): Promise<boolean>;
	put(bytes: Uint8Array): Promise<void>;
	/** The bytes of a file, proved; one that is missing or damaged is taken away, so that it is made anew, and refused. */
	read(listed: Listed): Promise<Uint8Array>;
	/** Puts down what was found of a company and, where it was published, its manifest. */
	publish(record: CompanyRecord, manifest: Manifest | undefined): Promise<void>;
	/** Takes away what workers that were killed had begun to write, where the disk lets it. */
	sweep(): Promise<void>;
}

/** What says that a folder is one; where it is missing, nothing is written. */
const mark = 'regelrett-folder';

/** Milliseconds in which a file has long been written, so that one which is older was given up. */
const longestWrite = 3_600_000;

/** Makes a folder for workers, or leaves one as it is. */
export async function makeSharedFolder(path: string): Promise<void> {
	for (const part of ['companies', 'incoming', 'objects/sha256']) await mkdir(join(path, part), { recursive: true });
	if (!isSharedFolder(path)) await writeFile(join(path, mark), new Uint8Array(), disk);
}

export function isSharedFolder(path: string): boolean {
	return lstatSync(join(path, mark), { throwIfNoEntry: false }) !== undefined;
}

/** @param path absolute */
export function openSharedFolder(path: string): SharedFolder {
	let written = 0;

	return {
		path,
		standing: (company) => guarded(() => standing(company)),
		holds: (listed) => guarded(async () => sizeOf(objectAt(listed.sha256)) === listed.bytes),
		put: (bytes) =>
			guarded(async () => {
				const hash = sha256(bytes);
				if (sizeOf(objectAt(hash)) === bytes.length && disk.digest(objectAt(hash)).sha256 === hash) return;
				await makeFolder(join(path, 'objects/sha256', hash.slice(0, 2)));
				await write(objectAt(hash), bytes, false);
			}),
		read: (listed) => guarded(() => read(listed)),
		publish: (record, manifest) =>
			guarded(async () => {
				const folder = join(path, 'companies', record.company);
				await makeFolder(folder);
				await write(join(folder, 'report.json'), companyRecordBytes(record));
				if (manifest !== undefined) await write(join(folder, 'manifest.json'), manifestBytes(manifest));
			}),
		sweep: () => guarded(() => sweep().catch(unlessOfDisk)),
	};

	function objectAt(hash: string): string {
		return join(path, 'objects/sha256', hash.slice(0, 2), hash);
	}

	async function standing(company: string): Promise<Standing> {
		const folder = join(path, 'companies', company);
		const bytes = await readFile(join(folder, 'report.json')).catch(nothing);
		const record = bytes && readCompanyRecord(bytes);
		const found = await readManifest(folder, disk).catch((error: unknown) => {
			if (error instanceof Refusal) return undefined;
			throw error;
		});
		const isOfRecord = found !== undefined && sha256(found.bytes) === record?.published?.manifest;
		return { record, manifest: isOfRecord ? found.manifest : undefined };
	}

	async function read({ path: named, sha256: hash }: Listed): Promise<Uint8Array> {
		const file = objectAt(hash);
		const bytes = await readFile(file).catch(nothing);
		if (bytes !== undefined && sha256(bytes) === hash) return bytes;
		if (bytes !== undefined) await rm(file, { force: true });
		throw new Refusal({ code: 'shared-file-damaged', severity: 'error', place: wholeFile(named), params: {} });
	}

	/** By a name of its own first, so that nobody ever finds it half written. */
	async function write(file: string, bytes: Uint8Array, through = true): Promise<void> {
		const incoming = incomingName();
		try {
			await writeFile(incoming, bytes, disk, 'w', through);
			await rename(incoming, file);
		} catch (error) {
			await rm(incoming, { force: true }).catch(() => {});
			throw error;
		}
	}

	/** By the clock of the folder, which is one for all machines: a file that is made now says what time it is there. */
	async function sweep(): Promise<void> {
		const clock = incomingName();
		await writeFile(clock, new Uint8Array(), disk, 'w', false);
		const now = modifiedAt(clock) ?? 0;
		await rm(clock, { force: true });
		for (const name of await readdir(join(path, 'incoming'))) {
			const file = join(path, 'incoming', name);
			const begun = modifiedAt(file);
			if (begun !== undefined && now - begun > longestWrite) await rm(file, { force: true });
		}
	}

	function incomingName(): string {
		return join(path, 'incoming', `${hostname()}-${process.pid}-${written++}`);
	}

	/** What goes wrong while the folder is away is no fault of what was asked. */
	async function guarded<T>(work: () => Promise<T>): Promise<T> {
		if (!isSharedFolder(path)) throw new FolderLost(path);
		try {
			const answer = await work();
			if (isSharedFolder(path)) return answer;
		} catch (error) {
			if (isSharedFolder(path)) throw error;
		}
		throw new FolderLost(path);
	}
}

function sizeOf(file: string): number | undefined {
	return lstatSync(file, { throwIfNoEntry: false })?.size;
}

/** What is left takes room and nothing else. */
function unlessOfDisk(error: unknown): void {
	if (systemCode(error) === undefined) throw error;
}

function modifiedAt(file: string): number | undefined {
	return lstatSync(file, { throwIfNoEntry: false })?.mtimeMs;
}

/** One level only: a folder that is away must not be made anew. */
async function makeFolder(folder: string): Promise<void> {
	await mkdir(folder).catch((error: unknown) => {
		if (systemCode(error) !== 'EEXIST') throw error;
	});
}

function nothing(error: unknown): undefined {
	if (systemCode(error) !== 'ENOENT') throw error;
	return undefined;
}
