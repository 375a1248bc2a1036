import { createHash } from 'node:crypto';
import type { Shard } from '../types/index.ts';

/**
 * Whether a company is built by a shard: sha256 of its id, as a number, modulo the number of shards says which. So every
 * company is in exactly one, whatever other companies there are. Undefined: there is one build, of all.
 */
export function isInShard(company: string, shard: Shard | undefined): boolean {
	if (shard === undefined) return true;
	const hash = BigInt(`0x${createHash('sha256').update(company).digest('hex')}`);
	return hash % BigInt(shard.of) === BigInt(shard.number - 1);
}
