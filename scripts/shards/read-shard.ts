import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { disk } from '../publish/disk/file-system.ts';
import { sha256 } from '../publish/disk/sha256.ts';
import { Refusal } from '../publish/findings/refusal.ts';
import { wholeFile } from '../publish/findings/whole-file.ts';
import { type Difference, differences } from '../publish/manifest/differences.ts';
import { readManifest } from '../publish/manifest/read-manifest.ts';
import type { KeptOutput, Listed, Message } from '../types/index.ts';
import { readRecord, type ShardRecord, shardFile } from './shard-record.ts';

/** A folder that a shard was built into. */
export interface BuiltShard {
	readonly folder: string;
	readonly record: ShardRecord;
	/** Its files without the record; each is proved against the manifest when it is read, and refused when it is another. */
	readonly outputs: readonly KeptOutput[];
}

/** Throws a `Refusal` where it is none, or where a file is not as it was built. */
export async function readShard(folder: string): Promise<BuiltShard> {
	const { manifest } = await readManifest(folder, disk);
	const listed = manifest.outputs.find(({ path }) => path === shardFile);
	const record = listed && readRecord(await proved(folder, listed));
	if (record === undefined)
		throw new Refusal({ code: 'shard-folder', severity: 'error', place: wholeFile(folder), params: {} });
	const found = (await differences(folder, manifest, disk)).map(({ path, what }) => fault(join(folder, path), what));
	if (found.length > 0) throw new Refusal(...found);
	const others = manifest.outputs.filter(({ path }) => path !== shardFile);
	return { folder, record, outputs: others.map((one) => ({ ...one, read: () => proved(folder, one) })) };
}

async function proved(folder: string, { path, sha256: hash }: Listed): Promise<Uint8Array> {
	const file = join(folder, path);
	const bytes = await readFile(file).catch(() => undefined);
	if (bytes !== undefined && sha256(bytes) === hash) return bytes;
	throw new Refusal(fault(file, bytes === undefined ? 'missing' : 'changed'));
}

function fault(file: string, what: Difference['what']): Message {
	return { code: `output-${what}`, severity: 'error', place: wholeFile(file), params: {} };
}
