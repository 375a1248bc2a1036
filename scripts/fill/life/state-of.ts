import { type Group, languages, type State, type StatusWords } from '../../types/index.ts';
import { fieldText } from '../field-text.ts';

/** The state that the status word of a document stands for, in whatever language it is written; undefined for no such word. */
export function stateOf(values: Group, statuses: readonly StatusWords[]): State | undefined {
	const word = fieldText(values, 'status') ?? '';
	return statuses.find(({ words }) => languages.some((language) => words[language].includes(word)))?.state;
}
