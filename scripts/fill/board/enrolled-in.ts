import type { DataGroup } from '../../types/index.ts';

/** How many one row of a January count has enrolled; undefined where a part of it could not be read. */
export function enrolledIn({ compulsory, workshop, secondEchelon, firstEchelon }: DataGroup): number | undefined {
	const parts = [compulsory, workshop, secondEchelon, firstEchelon];
	if (!parts.every((part) => typeof part === 'number')) return undefined;
	return (parts as readonly number[]).reduce((sum, part) => sum + part, 0);
}
