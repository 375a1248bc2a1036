import type { AccessionMessages } from '../../types/index.ts';

export const accession: AccessionMessages = {
	'service-unjoined': { document: 'RETN-GARVERI' },
	'recommendation-missing': { known: true },
	'inspection-unsent': { sent: undefined, asOf: undefined },
	'accession-model': { model: '1', file: 'README.md' },
	'accession-statute': { fault: 'missing', statute: 'VEDT-NRD', service: 'fbsc-nordjylland', nearest: 'VEDT-NORD' },
	'accession-hours': { by: 'model', hours: 272.9, least: 273 },
	'demand-below-model': { demanded: 200, least: 273 },
	'branch-board-parity': { management: 4, employees: 3 },
	'hiring-by-model': { fault: 'board', position: 'bedriftslege' },
	'order-in-force': { text: 'snarest', words: 'ved mottakelsen' },
	'distribution-copies': { recipient: 'Arkivet' },
	'distribution-twice': { recipient: 'Arkivet' },
};
