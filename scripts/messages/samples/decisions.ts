import type { DecisionsMessages } from '../../types/index.ts';

export const decisions: DecisionsMessages = {
	'injunction-overdue': { number: '1', what: 'Vern på kappsaga', deadline: '2026-10-01', asOf: '2026-11-21' },
	'injunction-unreported': { number: '1', authority: 'Arbeidstilsynet', done: '2026-09-20' },
	'dispensation-reason': { number: '1', what: '§ 13-1 for lageret' },
	'dispensation-expired': {
		number: '1',
		what: '§ 13-1 for lageret',
		from: '2025-01-01',
		until: '2026-06-30',
		why: 'expired',
	},
	'obligation-code': { code: '16.100', known: ['25.110'] },
	'obligation-conclusion': { written: 'ikke pålagt', outcome: 'må vurderes', why: 'unknown', code: '62.010' },
	'obligation-dispensation': { number: '2', known: true, assessed: '2026-11-02' },
	'obligation-risk': { id: 'RISIKO-2026-02', nearest: 'RISIKO-2026-01' },
	'obligation-service': { document: 'BHTPLIKT-2026', has: false },
	'decision-early': { day: '1978-06-30', inForce: '1978-07-01' },
	'coverage-service-late': { industry: '7.a', latest: '1979-07-01', from: undefined },
	'appeal-late': { appealed: '1978-10-02', deadline: '1978-09-29' },
	'appeal-note-missing': { kind: 'appeal-note' },
	'attendance-vote': { word: 'stemmeret' },
	'direct-contact-missing': { field: 'directContacts', why: 'nobody' },
	'employee-cost': { what: 'Helseundersøkelse', cost: '50' },
};
