import { createHash } from 'node:crypto';

/** By what a lock is known to be whole: the SHA-256 of a part's text, as 64 lower-case hexadecimal digits. */
export function provisionHash(text: string): string {
	return createHash('sha256').update(text, 'utf8').digest('hex');
}
