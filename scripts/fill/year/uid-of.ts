import { createHash } from 'node:crypto';

/**
 * The lasting name of a deadline in calendars, made of what tells it from all others; its day is no part of it. Hashed,
 * since calendars pass it on, and the parts may hold names.
 */
export function uidOf(parts: readonly (string | number)[]): string {
	const digest = createHash('sha256')
		.update(JSON.stringify(parts.map(String)), 'utf8')
		.digest('hex');
	return `${digest.slice(0, 32)}@regelrett.invalid`;
}
