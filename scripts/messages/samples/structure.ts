import type { StructureMessages } from '../../types/index.ts';

export const structure: StructureMessages = {
	'provision-blank': { field: 'boardMeetings', provision: 'p7-stk4' },
	'provision-missing': { reference: '§ 7, stk. 5' },
	'document-unclear': { called: 'vedtægtens', ids: ['VEDT-NORD', 'VEDT-SYD'] },
	'numbering-gap': { part: 'section', found: '§ 6.', expected: '§ 5.' },
	'numbering-stray': { found: 'Stk. 2.' },
	'model-changed': { kind: 'statute', provision: 'p8-stk1', change: '… centrets [-formål-]{+opgaver+} og …' },
	'model-unlocked': { kind: 'statute' },
	'model-lock-damaged': { provision: 'p8-stk1' },
	'deviation-target': { provision: 'p7-stk5' },
	'deviation-repeated': { provision: 'p7-stk4' },
	'amendment-target': { document: 'VEDT-NORD', why: 'missing' },
	'amendment-part': { document: 'VEDT-NORD', provision: 'p7-stk5' },
	'amendment-unwritten': { changes: '{section: "7", subsection: "4", from: "3", to: "4"}' },
	'amendment-differs': { provision: 'p7-stk4', stated: '6', found: '4' },
	'amendment-text': { document: 'VEDT-SYD', provision: 'p7-stk4', text: '6' },
	'source-incomplete': {
		lacks: {
			nb: 'normalvedtektene for virksomhetens egen tjeneste',
			nn: 'normalvedtektene for den eigne tenesta til verksemda',
			da: 'normalvedtægten for virksomhedens egen tjeneste',
			en: 'the model statute for an in-house service',
		},
	},
	'kind-language': { kind: 'statute', languages: ['da'] },
	'kind-company-type': { kind: 'statute', type: 'enterprise', types: ['service-centre'] },
};
