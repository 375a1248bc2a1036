import type { DecisionsMessages } from '../../types/index.ts';
import type { Texts } from '../text.ts';

export const decisions: Texts<DecisionsMessages> = {
	'injunction-overdue': {
		message: ({ number, what, deadline, asOf }) =>
			`Injunction ${number} “${what}” has not been carried out, and was due on ${deadline} (today ${asOf}).`,
		remedy: () =>
			'Do what is ordered, write the day under “Done”, and tell the authority. If it has set a new deadline, write that.',
		why: 'An injunction is followed within its time limit. If you need more time, ask for it before then.',
	},
	'injunction-unreported': {
		message: ({ number, authority, done }) =>
			`Injunction ${number} was carried out on ${done}, but when ${authority} was told is not said.`,
		remedy: () => 'Tell it, and write the day under “Authority told”.',
		why: 'To the authority the case is open until it has an answer.',
	},
	'dispensation-reason': {
		message: ({ number, what }) => `No reason is given for dispensation ${number} “${what}”.`,
		remedy: () => 'Write under “Reason” which circumstances it was granted for.',
		why: 'A departure is only allowed for a reason. When circumstances change, somebody must be able to see that the reason is gone.',
	},
	'dispensation-expired': {
		message: ({ number, what, from, until, why }) => {
			if (why === 'backwards')
				return `Dispensation ${number} “${what}” is valid from ${from}, but runs out on ${until}, before it begins.`;
			return why === 'used'
				? `Dispensation ${number} “${what}” ran out on ${until}, but was used longer.`
				: `Dispensation ${number} “${what}” ran out on ${until}.`;
		},
		remedy: ({ why }) =>
			why === 'expired'
				? 'Follow the rule, or apply for a new dispensation. Write under “Not used from” when you stopped using the old one.'
				: 'Correct the days by the decision.',
		why: 'When a departure runs out, the rule holds again.',
	},
};
