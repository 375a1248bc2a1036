import type { Repository } from '../types/index.ts';

/** The fields that every kind has: they tell of none. */
export function sharedFields(kinds: Repository['kinds']): ReadonlySet<string> {
	const [first, ...others] = [...kinds.values()].map(({ fields }) => new Set(fields.map(({ key }) => key)));
	return new Set([...(first ?? [])].filter((key) => others.every((keys) => keys.has(key))));
}
