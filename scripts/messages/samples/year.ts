import type { YearMessages } from '../../types/index.ts';

export const year: YearMessages = {
	'day-closed': {
		day: '1988-03-31',
		why: { nb: 'skjærtorsdag', nn: 'skjærtorsdag', da: 'skærtorsdag', en: 'Maundy Thursday' },
	},
};
