import { createHash } from 'node:crypto';

/** One hash over parts in their order, each preceded by its length, so that `["ab", "c"]` and `["a", "bc"]` differ. */
export function hashOf(parts: readonly (string | Uint8Array)[]): string {
	const hash = createHash('sha256');
	for (const part of parts) {
		const bytes = Buffer.from(part);
		hash.update(`${bytes.length}:`).update(bytes);
	}
	return hash.digest('hex');
}
