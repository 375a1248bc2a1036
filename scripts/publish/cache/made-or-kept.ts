import type { Piece } from '../../pipeline.ts';
import type { Cache, KeptOutput, Listed, Output } from '../../types/index.ts';
import { hashOf } from '../hash-of.ts';
import { keptOutput } from '../manifest/kept-output.ts';
import { listBytes } from './list-bytes.ts';

export interface Pieces {
	/** What an earlier build made of the same, else what is made now and kept for later ones. */
	madeOrKept(piece: AnyPiece): Promise<readonly KeptOutput[]>;
	/** Keeps the lists of files of all pieces that were asked for as one, for the next build. */
	settle(): Promise<void>;
}

/** Rendered here, or where its files are put away. */
type AnyPiece = Piece<Output | Listed>;

type Lists = ReadonlyMap<string, readonly Listed[]>;

const listsKey = 'lists of files';

/** Pieces by their keys. Those of the last build are listed in one value, since reading a thousand small ones takes longer than all else. */
export async function openPieces(cache: Cache): Promise<Pieces> {
	const before = await lastLists(cache);
	const now = new Map<string, readonly Listed[]>();
	let isNew = false;
	return {
		async madeOrKept(piece) {
			const { key } = piece;
			const { kept, whole } = await obtain(piece, cache, before);
			const known = before.get(key);
			const isSame = known?.length === kept.length && known.every(({ sha256 }, at) => sha256 === kept[at]?.sha256);
			if (!isSame) isNew = true;
			if (whole) now.set(key, isSame && known ? known : kept.map(listedOf));
			return kept;
		},
		async settle() {
			if (isNew || now.size !== before.size) await cache.keep(listsKey, Buffer.from(JSON.stringify([...now])));
		},
	};
}

/** What an earlier build made of the same, else what is made now and kept for later ones. */
export async function madeOrKept(piece: AnyPiece, cache: Cache): Promise<readonly KeptOutput[]> {
	return (await obtain(piece, cache, new Map())).kept;
}

interface Obtained {
	readonly kept: readonly KeptOutput[];
	/** Nothing is missing that was asked for. */
	readonly whole: boolean;
}

/** @param lists those that have been read already */
async function obtain({ key, make }: AnyPiece, cache: Cache, lists: Lists): Promise<Obtained> {
	const listed = cache.find(key) && lists.get(key)?.map((one) => readable(one, cache));
	const known = listed ?? (await keptOutputs(key, cache));
	// Each is asked for by its own key, so that none is forgotten before the list that names it.
	if (known?.every(({ path }) => cache.find(hashOf([key, path])) !== undefined)) return { kept: known, whole: true };
	const { outputs, whole, list } = await make();
	const kept = await Promise.all(outputs.map((output) => putAway(key, output, cache)));
	if (whole && list !== undefined) cache.note(key, list);
	else if (whole) await keepOutputs(key, kept, cache);
	return { kept, whole };
}

async function lastLists(cache: Cache): Promise<Lists> {
	const entry = cache.find(listsKey);
	if (entry === undefined) return new Map();
	return new Map(JSON.parse(Buffer.from(await cache.read(entry)).toString()));
}

/** The list of files that was kept under a key, none of them read yet. */
export async function keptOutputs(key: string, cache: Cache): Promise<readonly KeptOutput[] | undefined> {
	const entry = cache.find(key);
	if (entry === undefined) return undefined;
	const listed = JSON.parse(Buffer.from(await cache.read(entry)).toString()) as readonly Listed[];
	return listed.map((one) => readable(one, cache));
}

function readable(listed: Listed, cache: Cache): KeptOutput {
	return { ...listed, read: () => cache.read(listed) };
}

function listedOf({ read: _, ...listed }: KeptOutput): Listed {
	return listed;
}

/** Keeps a list of files that have been put away. */
export async function keepOutputs(key: string, kept: readonly KeptOutput[], cache: Cache): Promise<void> {
	await cache.keep(key, listBytes(kept.map(listedOf)));
}

/** Puts a finished file where it needs no memory; one that stands there is noted. */
export async function putAway(key: string, output: Output | Listed, cache: Cache): Promise<KeptOutput> {
	const own = hashOf([key, output.path]);
	if ('sha256' in output) {
		cache.note(own, output);
		return readable(output, cache);
	}
	const entry = await cache.keep(own, output.bytes);
	return { ...keptOutput(output), bytes: entry.bytes, read: () => cache.read(entry) };
}
