import { maskNumbers } from './mask-numbers.ts';

/**
 * Whether an identity number may stand in full in plain data, with maps and sets: in the text of a key or a value, each by
 * itself. Bytes are not looked into.
 */
export function holdsNumber(value: unknown): boolean {
	const looked = new Set<string>();
	return within(value);

	function within(part: unknown): boolean {
		if (typeof part === 'string') return isNumber(part);
		if (typeof part === 'number' || typeof part === 'bigint') return isNumber(String(part));
		if (typeof part !== 'object' || part === null || part instanceof Uint8Array) return false;
		if (part instanceof Map) return [...part].some(within);
		if (Array.isArray(part) || part instanceof Set) return [...part].some(within);
		return Object.entries(part).some(([key, inner]) => isNumber(key) || within(inner));
	}

	function isNumber(text: string): boolean {
		// Paths stand at every place.
		if (text.length < fewest || looked.has(text)) return false;
		looked.add(text);
		return maskNumbers(text) !== text;
	}
}

/** Digits of the shortest number. */
const fewest = 10;
