import type { RecordMessages } from '../../types/index.ts';

export const record: RecordMessages = {
	'list-empty': { field: 'risks' },
	'risk-measure-missing': { hazard: 'Hånda kommer inn i sagbladet', figure: 6, level: 'høy' },
	'measure-overdue': { measure: 'Sett opp skjerm ved avlastbordet', deadline: '2026-02-01', asOf: '2026-03-01' },
	'person-list': {},
	'retention-short': { years: 10, least: 60 },
	'internal-control-gap': { number: 6, state: 'partly', lacking: ['en datert risikovurdering'] },
};
