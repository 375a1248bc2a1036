import { randomBytes, timingSafeEqual } from 'node:crypto';

/** The cookie that a page of this start bears. */
export const sessionCookie = 'regelrett-studio';

/** What only those who were given the address of this start know. */
export interface Session {
	readonly token: string;
	isToken(text: string | undefined): boolean;
}

/** A new one with every start, so that an address of yesterday opens nothing. */
export function openSession(): Session {
	const token = randomBytes(24).toString('base64url');
	const bytes = Buffer.from(token);
	return {
		token,
		isToken(text) {
			const given = Buffer.from(text ?? '');
			return given.length === bytes.length && timingSafeEqual(given, bytes);
		},
	};
}
