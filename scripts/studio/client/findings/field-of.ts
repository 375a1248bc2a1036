import type { StudioFinding } from '../../../types/studio.ts';

export type Path = readonly (string | number)[];

/** The path of the field that a finding is about: as told, or of the field in whose lines it is; undefined: of the body. */
export function fieldOf(finding: StudioFinding, text: string, bodyStart: number): Path | undefined {
	if (finding.field !== undefined) return finding.field;
	const head = text.slice(0, bodyStart).split('\n');
	if (finding.line >= head.length) return undefined;
	const above = head.slice(0, finding.line).reverse();
	for (const line of above) {
		const [, key] =
			/^(?:"([^"]+)"|'([^']+)'|([^\s#:'"-][^:]*)):/u.exec(line)?.filter((part) => part !== undefined) ?? [];
		if (key !== undefined) return [key];
	}
	return undefined;
}

/** Whether a path leads to what is within another, or to the same. */
export function isWithin(path: Path, outer: Path): boolean {
	return outer.every((step, index) => path[index] === step);
}
