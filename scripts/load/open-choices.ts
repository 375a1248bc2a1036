import { choiceMark } from '../layers/conflicts-folder.ts';
import type { Report } from '../types/index.ts';
import { readText } from './read-text.ts';

/**
 * Tells of texts in which somebody has to choose between the library's words and the company's. The text before stays in force
 * meanwhile, so that one company's choice keeps no other from its documents: a warning, at the first line that asks.
 */
export async function reportOpenChoices(root: string, files: readonly string[], report: Report): Promise<void> {
	for (const file of files) {
		if (!/^company\/(?:[^/]+\/)?conflicts\/[^/]+\.md$/.test(file)) continue;
		const text = await readText(root, file, report);
		const mark = text === undefined ? null : choiceMark.exec(text);
		if (text === undefined || mark === null) continue;
		const place = { file, line: text.slice(0, mark.index).split('\n').length, column: 1 };
		report({ code: 'conflict-open', severity: 'warning', place, params: {} });
	}
}
