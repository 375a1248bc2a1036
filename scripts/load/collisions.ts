import { foldedPath } from '../publish/disk/folded-path.ts';
import type { Report } from '../types/index.ts';

/** Reports files whose paths differ in case or Unicode form alone: on many machines they are one file. */
export function reportCollisions(files: readonly string[], report: Report): void {
	const seen = new Map<string, string>();
	for (const file of files) {
		const folded = foldedPath(file);
		const other = seen.get(folded);
		seen.set(folded, file);
		if (other === undefined) continue;
		report({ code: 'file-name-collision', severity: 'error', place: { file, line: 1, column: 1 }, params: { other } });
	}
}
