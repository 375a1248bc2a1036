import type { AnswerMessages } from '../../types/index.ts';

export const answers: AnswerMessages = {
	'confirmation-missing': { field: 'meetsOrder', label: undefined },
	'field-needed': { field: 'dialogue', label: undefined, when: 'dialogueRelevant' },
};
