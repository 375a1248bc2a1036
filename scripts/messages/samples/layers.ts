import type { LayersMessages } from '../../types/index.ts';

export const layers: LayersMessages = {
	'decisions-damaged': {},
	'own-refused': { id: '1-004', company: 'prove', nearest: undefined, file: 'company/1-004_BHT.md' },
	'addition-refused': {
		fault: 'own',
		id: '1-004',
		company: 'Prøve AS',
		nearest: undefined,
		file: 'company/1-004_BHT.md',
	},
	'addition-section': { fault: 'unknown', heading: 'Ansvr', nearest: 'Ansvar', headings: 'Formål, Ansvar' },
	'conflict-open': {},
	'base-lost': {
		version: '2',
		sha256: '0'.repeat(64),
		edited: false,
		kept: 'instructions/earlier/1-004_2_000000000000.md',
	},
	'library-gone': { id: '1-004', version: '2', takes: true },
	'library-newer': { from: '2', to: '3', conflicts: 1, company: 'prove' },
	'guidance-block': { fault: 'unknown', text: 'veiledningg', nearest: 'veiledning' },
};
