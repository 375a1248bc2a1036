import type { ImportMessages } from '../../types/index.ts';

export const imports: ImportMessages = {
	'import-form': { form: 'pdf' },
	'import-word': { fault: 'encrypted' },
	'import-words': { expected: 'rengjøres', found: 'renholdes' },
	'import-model-missing': {},
	'import-blanks': { kind: 'statute', provision: 'p1-stk1', fields: 4, blanks: 3 },
	'import-kind-there': { kind: 'statute', folder: 'templates/statute' },
};
