import type { Cache, Listed } from '../../types/index.ts';
import { hashOf } from '../hash-of.ts';

/** The hash of every file that outputs were made of, by path. */
type Inputs = ReadonlyMap<string, string>;

/** Keeps what a build read, for the outputs that it came to, so that it can be told later what has changed since. */
export async function keepBasis(outputs: readonly Listed[], inputs: Inputs, cache: Cache): Promise<void> {
	await cache.keep(keyOf(outputs), Buffer.from(JSON.stringify([...inputs])));
}

/** What the build that came to these outputs had read; undefined where none kept it, or another program did. */
export async function recallBasis(outputs: readonly Listed[], cache: Cache): Promise<Inputs | undefined> {
	const entry = cache.find(keyOf(outputs));
	if (entry === undefined) return undefined;
	const value = await cache.read(entry).catch(() => undefined);
	return value && new Map(JSON.parse(Buffer.from(value).toString()) as [string, string][]);
}

function keyOf(outputs: readonly Listed[]): string {
	return hashOf(['basis', ...outputs.map(({ path, sha256 }) => `${path} ${sha256}`).sort()]);
}
