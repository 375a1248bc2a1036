import type { Piece } from '../../pipeline.ts';
import type { Cache, KeptOutput, Listed, Output } from '../../types/index.ts';
import { hashOf } from '../hash-of.ts';
import { keptOutput } from '../manifest/kept-output.ts';

/** What an earlier build made of the same, else what is made now and kept for later ones. */
export async function madeOrKept({ key, make }: Piece, cache: Cache): Promise<readonly KeptOutput[]> {
	const known = await keptOutputs(key, cache);
	// Each is asked for by its own key, so that none is forgotten before the list that names it.
	if (known?.every(({ path }) => cache.find(hashOf([key, path])) !== undefined)) return known;
	const { outputs, whole } = await make();
	const kept = await Promise.all(outputs.map((output) => putAway(key, output, cache)));
	if (whole) await keepOutputs(key, kept, cache);
	return kept;
}

/** The list of files that was kept under a key, none of them read yet. */
export async function keptOutputs(key: string, cache: Cache): Promise<readonly KeptOutput[] | undefined> {
	const entry = cache.find(key);
	if (entry === undefined) return undefined;
	const listed = JSON.parse(Buffer.from(await cache.read(entry)).toString()) as readonly Listed[];
	return listed.map((one) => ({ ...one, read: () => cache.read(one) }));
}

/** Keeps a list of files that have been put away. */
export async function keepOutputs(key: string, kept: readonly KeptOutput[], cache: Cache): Promise<void> {
	const listed = kept.map(({ read: _, ...one }): Listed => one);
	await cache.keep(key, Buffer.from(JSON.stringify(listed)));
}

/** Puts a finished file where it needs no memory. */
export async function putAway(key: string, output: Output, cache: Cache): Promise<KeptOutput> {
	const entry = await cache.keep(hashOf([key, output.path]), output.bytes);
	return { ...keptOutput(output), bytes: entry.bytes, read: () => cache.read(entry) };
}
