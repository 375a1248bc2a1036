import { maskNumbers } from '../check/privacy/mask-numbers.ts';
import type { Message } from '../types/index.ts';

/** A message in which no identity number stands in full, whatever text of an author it quotes. */
export function masked(message: Message): Message {
	const { place, params, expected } = message;
	return {
		...message,
		place: { ...place, file: maskNumbers(place.file) },
		params: inAll(params),
		...(expected && { expected: inAll(expected) }),
	} as Message;
}

function inAll<T>(value: T): T {
	if (typeof value === 'string') return maskNumbers(value) as T;
	if (Array.isArray(value)) return value.map(inAll) as T;
	if (typeof value !== 'object' || value === null) return value;
	return Object.fromEntries(Object.entries(value).map(([key, part]) => [key, inAll(part)])) as T;
}
