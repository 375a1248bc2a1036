import { resolve } from 'node:path';
import { failuresOf } from '../publish/findings/failures-of.ts';
import { shown } from '../publish/findings/shown.ts';
import { wholeFile } from '../publish/findings/whole-file.ts';
import { storeOf } from '../publish/generation/store.ts';
import type { CarryingDocument, KeptOutput, Message, Report } from '../types/index.ts';
import { differenceOf, type MadeFrom } from './made-from.ts';
import { type BuiltShard, readShard } from './read-shard.ts';

/** All shards of one build. */
export interface Together {
	readonly madeFrom: MadeFrom;
	readonly carrying: ReadonlyMap<string, readonly CarryingDocument[]>;
	readonly outputs: readonly KeptOutput[];
}

/**
 * The folders that shards were built into, as one; undefined where they are not all shards of one build, each once, which has
 * been reported.
 */
export async function togetherOf(folders: readonly string[], report: Report): Promise<Together | undefined> {
	let whole = true;
	const tell = (message: Message) => {
		whole = false;
		report(message);
	};
	const shards: BuiltShard[] = [];
	for (const folder of folders.map((written) => resolve(written)))
		try {
			shards.push(await readShard(folder));
		} catch (error) {
			failuresOf(error, storeOf(folder), readFailure).forEach(tell);
		}
	compare(shards, tell);
	const [first] = shards;
	if (first === undefined || !whole) return undefined;
	return {
		madeFrom: first.record.madeFrom,
		carrying: new Map(shards.flatMap(({ record }) => record.companies.map((one) => [one.company, one.carrying]))),
		outputs: shards.flatMap(({ outputs }) => outputs),
	};
}

function readFailure(reason: string, path: string): Message {
	return { code: 'file-unreadable', severity: 'error', place: wholeFile(path), params: { reason } };
}

function compare(shards: readonly BuiltShard[], tell: Report): void {
	const [first] = shards;
	if (first === undefined) return;
	const { of } = first.record.shard;
	const found = new Map<number, string>();
	// One that is of another build is here, though not as it has to be.
	const here = new Set<number>();
	for (const { folder, record } of shards) {
		const place = wholeFile(shown(folder));
		const { number } = record.shard;
		const other = found.get(number);
		const what = record.shard.of === of ? differenceOf(first.record.madeFrom, record.madeFrom) : ('count' as const);
		if (what !== 'count') here.add(number);
		if (what !== undefined) {
			const params = { what, other: shown(first.folder) };
			tell({ code: 'shard-differs', severity: 'error', place, params });
		} else if (other !== undefined) {
			const params = { shard: `${number}/${of}`, other: shown(other) };
			tell({ code: 'shard-twice', severity: 'error', place, params });
		} else found.set(number, folder);
	}
	const missing = Array.from({ length: of }, (_, at) => at + 1).filter((number) => !here.has(number));
	if (missing.length > 0)
		tell({
			code: 'shard-missing',
			severity: 'error',
			place: wholeFile(shown(first.folder)),
			params: { shards: missing, of },
		});
}
