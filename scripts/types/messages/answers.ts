import type { Words } from '../language.ts';

/** Messages about what a document has to answer: labels as its kind gives them. */
export interface AnswerMessages {
	'confirmation-missing': { readonly field: string; readonly label: Words | undefined };
	/** `when`: the answer that makes it needed. */
	'field-needed': { readonly field: string; readonly label: Words | undefined; readonly when: string };
}
