import type { CompanySource, Decision, Report } from '../../types/index.ts';
import { decisionsFile, loadDecisions } from '../decisions.ts';
import { readText } from '../read-text.ts';

/** What a company has of the library beside its documents. */
export interface OwnRecords {
	readonly decisions: ReadonlyMap<string, readonly Decision[]>;
	/** Its texts with choices left open, by file. */
	readonly open: ReadonlyMap<string, string>;
}

/** Reads what a company has answered, and its texts with choices left open; what cannot be read is reported. */
export async function loadOwnRecords(
	root: string,
	files: ReadonlySet<string>,
	company: CompanySource,
	report: Report,
): Promise<OwnRecords> {
	const folder = `${company.folder}/conflicts/`;
	const open = new Map<string, string>();
	for (const file of files) {
		if (!file.startsWith(folder) || !file.endsWith('.md')) continue;
		const text = await readText(root, file, report);
		if (text !== undefined) open.set(file, text);
	}
	const decisions = await loadDecisions(root, files.has(decisionsFile(company)) ? files : [], [company], report);
	return { decisions, open };
}
