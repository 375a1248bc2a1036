import type { InformationMessages } from '../../types/index.ts';

export const information: InformationMessages = {
	'information-quarter-missing': { year: 1988, quarter: 3, side: 'all' },
	'information-quarter': { field: 'held', found: '1988-04-13', year: 1988, quarter: 1 },
	'information-place': {},
	'information-nobody': {},
	'information-uninvited': { name: 'Prøvebyens BST', nearest: 'Prøvebyens BSC' },
	'information-agreement': { side: 'clinics' },
	'information-topics': { topic: undefined },
	'information-many': { found: 24, most: 20 },
	'information-unsubmitted': { submitted: undefined, held: undefined },
	'information-service-repeated': { service: 'Prøvebyens BST', why: 'row', other: '2' },
	'information-clinic': { clinic: 'Prøvebyens klinik', county: 'Vestsjaelland', nearest: 'Vestsjælland' },
	'information-authorities': { missing: ['arbejdsformidlingen', 'embedslægeinstitutionen'] },
	'district-unknown': { district: 'Eksempelkres', nearest: 'Eksempelkreds' },
};
