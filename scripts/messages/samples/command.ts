import type { CommandMessages } from '../../types/index.ts';

export const command: CommandMessages = {
	'command-missing': { known: ['build', 'check', 'new'] },
	'command-unknown': { command: 'biuld', nearest: 'build' },
	'option-unknown': { option: '--outt', nearest: '--out' },
	'option-value': { option: '--lang', value: 'no', allowed: 'nb, nn, da, en' },
	'options-apart': { option: '--watch', other: '--json' },
	'option-twice': { option: '--only' },
	'option-value-missing': { option: '--out' },
	'argument-missing': { argument: 'title' },
	'argument-surplus': { argument: 'brann' },
	'root-not-found': { root: '../haandbok' },
	'file-not-found': { file: 'rutine.doc' },
	'historic-unconfirmed': { asOf: '1988-01-01' },
	'company-unknown': { company: 'eksempelsag', known: 'eksempelsaga', nearest: 'eksempelsaga' },
	'kind-not-found': {
		kind: 'vedtekt',
		nearest: undefined,
		known: [{ name: 'statute', label: { nb: 'Vedtekter', nn: 'Vedtekter', da: 'Vedtægt', en: 'Statute' } }],
	},
	'day-unknown': { option: '--on', value: '2026-02-30' },
	'kind-unsaid': {
		known: [{ name: 'instruction', label: { nb: 'Instruks', nn: 'Instruks', da: 'Instruks', en: 'Instruction' } }],
	},
	'title-taken': { file: 'instructions/9-001_Orden-paa-lageret.md' },
	'selection-empty': { selection: '--only instructions/9-999.md' },
	'revision-unknown': { revision: 'mian' },
	'code-unknown': { code: 'field-mising', nearest: 'field-missing' },
	'file-exists': {},
	internal: { detail: 'TypeError' },
};
