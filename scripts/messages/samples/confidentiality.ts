import type { ConfidentialityMessages } from '../../types/index.ts';

export const confidentiality: ConfidentialityMessages = {
	'case-id': {},
	'diagnosis-word': { word: 'allergi' },
	'consent-authority': { law: 'straffeloves', nearest: 'straffeloven' },
	'consent-missing': { field: 'informed', purpose: 'placering' },
	'consent-unwritten': { said: true },
	'consent-giver': { by: 'den ansatte', needed: 'virksomheden' },
	'consent-before-notice': { informed: '1988-03-14T10:00+01:00', consented: '1988-03-13T10:00+01:00' },
	'consent-early': { hours: 23, minutes: 0, least: 24 },
	'placement-consent': { id: 'SAMT-NORD-1988-01', why: 'early' },
	'placement-uncovered': {
		recommendation: 'Løft højst 15 kg',
		id: 'SAMT-NORD-1988-01',
		nearest: 'Løft højst 10 kg',
	},
	'access-late': { asked: '1988-03-01', answered: '1988-03-21', days: 14 },
	'access-withheld': { what: 'En udtalelse fra lederen', why: 'not-medical' },
	'access-empty': { withheld: false },
	'complaint-recipient': {
		about: 'lægers tavshedspligt',
		to: 'Arbejdstilsynet',
		allowed: ['embedslægen', 'Sundhedsstyrelsen'],
	},
	'case-kept-short': { case: 'S-12', what: 'sent', day: '1988-05-01', least: '1988-06-30' },
	'case-transfer-due': { case: 'S-12', why: 'ended', since: '1988-06-30', asOf: '1988-08-01' },
};
