import type { StatuteMessages } from '../../types/index.ts';

export const statute: StatuteMessages = {
	'statute-hours': { planned: '1559.90', needed: '1560.0', employees: 1200, basis: 'count', year: 1988 },
	'statute-hours-unplanned': { fact: 'plannedHours' },
	'statute-zero': { field: 'boardMeetings', provision: 'p7-stk4' },
	'statute-start-above-total': { start: 1200, total: 900 },
	'statute-chair': {},
	'statute-unadopted': { field: 'adopted' },
	'statute-fact': { field: 'seat', written: 'Aalborg', fact: 'seat', known: 'Viborg' },
	'wording-own': { kind: 'statute' },
};
