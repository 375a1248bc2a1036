import type { RecipientMessages } from '../../types/index.ts';
import type { Texts } from '../text.ts';

export const recipients: Texts<RecipientMessages> = {
	'recipient-missing': {
		message: ({ recipient, nearest }) =>
			nearest === undefined
				? `“${recipient}” is not among the recipients.`
				: `“${recipient}” is not among the recipients, but “${nearest}” is.`,
		remedy: ({ recipient, nearest }) =>
			nearest === undefined
				? `Add “${recipient}” under “recipients”.`
				: `Write “${recipient}” instead of “${nearest}”, if that is who is meant.`,
		why: 'It is laid down whom the document is sent to.',
	},
	'recipient-unknown': {
		message: ({ recipient, register }) => `“${recipient}” is not in ${register}.`,
		remedy: ({ nearest }) =>
			nearest === undefined
				? 'Correct the name, or add the recipient to the register.'
				: `Did you mean “${nearest}”? Otherwise, add the recipient to the register.`,
		why: 'Addresses and numbers of copies are taken from the register. It can also hold other names of a recipient.',
	},
	'recipient-repeated': {
		message: ({ recipient, other }) =>
			recipient === other
				? `“${recipient}” is among the recipients twice.`
				: `“${recipient}” is the same recipient as “${other}”.`,
		remedy: () => 'Keep the recipient once.',
		why: 'Whoever is listed twice gets the document twice, and the sum of the copies is wrong.',
	},
};
