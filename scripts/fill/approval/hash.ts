import { createHash } from 'node:crypto';

/** The SHA-256 of a text, as 64 lower-case hexadecimal digits. */
export function hashOf(text: string): string {
	return createHash('sha256').update(text).digest('hex');
}

/** Enough of it to tell the parts of one document from what they were. */
export function shortHash(text: string): string {
	return hashOf(text).slice(0, 16);
}
