import type { DataGroup, Datum } from '../types/index.ts';

/** The fact that a path leads to: `manager.name`. */
export function factAt(facts: DataGroup, path: string): Datum | undefined {
	return path.split('.').reduce<Datum | undefined>((inner, key) => {
		const isGroup = inner !== null && typeof inner === 'object' && !Array.isArray(inner);
		return isGroup && Object.hasOwn(inner, key) ? (inner as DataGroup)[key] : undefined;
	}, facts);
}
