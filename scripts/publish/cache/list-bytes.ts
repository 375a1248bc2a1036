import type { Listed } from '../../types/index.ts';

/** A list of finished files, as it is kept. */
export function listBytes(listed: readonly Listed[]): Uint8Array {
	return Buffer.from(JSON.stringify(listed));
}
