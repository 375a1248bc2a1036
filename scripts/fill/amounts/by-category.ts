import { bareName } from '../names/bare-name.ts';

/** Lines by their category as it was first written, in the order in which each comes first; capitals make no other. */
export function byCategory<Line extends { readonly category: string }>(
	lines: readonly Line[],
): ReadonlyMap<string, readonly Line[]> {
	const names = new Map<string, string>();
	const found = new Map<string, Line[]>();
	for (const line of lines) {
		const bare = bareName(line.category);
		const name = names.get(bare) ?? line.category;
		names.set(bare, name);
		found.set(name, [...(found.get(name) ?? []), line]);
	}
	return found;
}
