import type { MadeOf } from '../../pipeline.ts';
import type { Listed, Output } from '../../types/index.ts';
import { listBytes } from './list-bytes.ts';
import type { ObjectStore } from './object-store.ts';

/**
 * Puts what came of a piece away where it was made, so that its bytes go through no other process, with the list of its files
 * when it is whole. Nothing finds them before the command has noted them. What the disk does not take keeps its bytes.
 */
export async function putInto(
	store: ObjectStore,
	{ outputs, whole }: MadeOf<Output>,
): Promise<MadeOf<Output | Listed>> {
	const put = await Promise.all(outputs.map((output) => putOne(store, output)));
	const listed = put.filter((one) => 'sha256' in one);
	const list = whole && listed.length === put.length ? await store.write(listBytes(listed)) : undefined;
	return { outputs: put, whole, list };
}

async function putOne(store: ObjectStore, output: Output): Promise<Output | Listed> {
	const entry = await store.write(output.bytes);
	return entry === undefined ? output : { ...output, ...entry };
}
