import type { OrderMessages } from '../../types/index.ts';

const requirement = 'Instruksen SKAL være kort';
const file = 'instructions/1-004_Bruk-av-bedriftshelsetjenesten-BHT.md';

export const orders: OrderMessages = {
	'order-heading-missing': {},
	'order-heading-repeated': { line: 1 },
	'order-target': { name: '../1-004_Bruk-av-BHT.md', fault: 'folder' },
	'order-empty': {},
	'order-setting': { text: 'Sett "version" lik 2' },
	'order-field': { field: 'verson', nearest: 'version' },
	'order-target-unknown': { id: '1-004' },
	'order-waiting': { id: '1-004', version: '2', found: '1' },
	'order-closed': { id: '1-004', version: '2', found: '3' },
	'order-met': { requirement },
	'order-unmet': { requirement, checks: ['readability-words'], file, line: 1 },
	'order-judge': { requirement: 'Bruk den gamle teksten som utgangspunkt', checks: [] },
	'order-setting-unmet': { field: 'date', value: '2025', found: '2024', file, line: 5 },
	'order-pending': { requirement: 'Sett "status" til "Aktiv"', id: '1-004' },
	'summary-proposed': { text: 'Teksten er kort.' },
	'summary-open': { text: 'Skriv her hva som er endret.' },
	'order-carried-out': { id: '1-004', version: '2', found: '2' },
	'order-text-missing': { id: '1-004' },
	'order-kept-other': { kept: 'instructions/revisions/1-004-v2.md' },
	'draft-there': { id: '1-004', version: '2' },
	'reference-unfound': { text: 'Forskrift om prøver' },
	'revise-unknown': { id: '1-040', nearest: '1-004' },
	'finish-impossible': { id: '1-004', lacks: 'order' },
	'finish-refused': { id: '1-004', errors: 2 },
};
