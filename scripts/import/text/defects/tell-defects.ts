import type { Finding, WordLists } from '../../../types/index.ts';
import { lineAt, type Passage } from '../passage.ts';
import { bounds } from './bounds.ts';
import { broken } from './broken.ts';
import { exemptions } from './exemptions.ts';
import { misnamed } from './misnamed.ts';
import { quotations } from './quotations.ts';
import { slips } from './slips.ts';
import type { Tell } from './tell.ts';
import { variants } from './variants.ts';

/** What is doubtful in the words of a text: slips, things written in two ways, sentences that break off or say two things at once. Nothing is changed. */
export function tellDefects(passages: readonly Passage[], words: WordLists, report: (finding: Finding) => void): void {
	const told = new Set<string>();
	const tell = doubts(report, (line, text) => {
		const key = `${line} ${text.toLowerCase()}`;
		const isNew = ![...told].some(
			(other) => other.startsWith(`${line} `) && other.includes(text.toLowerCase().slice(0, 60)),
		);
		told.add(key);
		return isNew;
	});
	slips(passages, words, tell);
	variants(passages, words, tell);
	misnamed(passages, words, tell);
	exemptions(passages, words, tell);
	bounds(passages, words, tell);
	broken(passages, words, tell);
	quotations(passages, words, tell);
}

/** Reports doubts with the line that each stands on. */
export function doubts(
	report: (finding: Finding) => void,
	isNew: (line: number, text: string) => boolean = () => true,
): Tell {
	return (passage, at, doubt) => {
		const number = lineAt(passage, at);
		const text = 'wrong' in doubt.params ? doubt.params.wrong : doubt.params.text;
		if (!isNew(number, text)) return;
		report({ ...doubt, grade: 'doubtful', place: { unit: 'line', number } } as Finding);
	};
}
