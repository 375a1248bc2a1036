import { languages, type Repository, type Severity } from '../../types/index.ts';
import { wholeWord } from '../prose/whole-word.ts';

/** What is demanded with `SKAL` is an error where it does not hold, whatever state the document is in; a wish is a warning. */
export function severityOf(requirement: string, { words }: Pick<Repository, 'words'>): Severity {
	const must = languages.flatMap((language) => words[language].orders.must);
	return wholeWord(must, 'any').test(requirement) ? 'error' : 'warning';
}
