import { fieldText } from '../../fields/field-text.ts';
import { type Group, languages, type State, type StatusWords } from '../../types/index.ts';

/** The state that the status word of a document stands for, in whatever language it is written; undefined for no such word. */
export function stateOf(values: Group, statuses: readonly StatusWords[]): State | undefined {
	return stateOfWord(fieldText(values, 'status') ?? '', statuses);
}

/** The state that a word stands for, in whatever language; undefined for no such word. */
export function stateOfWord(word: string, statuses: readonly StatusWords[]): State | undefined {
	return statuses.find(({ words }) => languages.some((language) => words[language].includes(word)))?.state;
}
