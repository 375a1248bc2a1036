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
	'dispatch-unsent': {
		message: ({ recipients }) => `The document has not been sent to ${recipients.join(', ')}.`,
		remedy: () => 'Write under “sent” when it was sent, or wait before you set the sheet to “Active”.',
		why: 'The sheet is the proof that everybody who was to get the document has got it.',
	},
	'dispatch-early': {
		message: ({ recipient, day, approved }) =>
			`The document was sent to ${recipient} on ${day}, but was not approved until ${approved}.`,
		remedy: () => 'Correct the day, or the day on which the document was approved.',
		why: 'Only what has been approved is to be sent out.',
	},
	'dispatch-stranger': {
		message: ({ recipient, document }) => `“${recipient}” is not among the recipients of ${document}.`,
		remedy: ({ nearest }) =>
			nearest === undefined
				? 'Correct the name, or add the recipient to the document.'
				: `Did you mean “${nearest}”? Otherwise, add the recipient to the document.`,
		why: 'The document says itself who is to get it. The sheet shows that this was done.',
	},
	'dispatch-version': {
		message: ({ document, sent, version }) =>
			`The sheet is about version ${sent} of ${document}, but version ${version} is the one in force.`,
		remedy: () => 'Make a new sheet when the new version is sent, and set this one to “Retired”.',
		why: 'Whoever got an earlier version must get the new one.',
	},
};
