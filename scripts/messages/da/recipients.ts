import type { RecipientMessages } from '../../types/index.ts';
import type { Texts } from '../text.ts';

export const recipients: Texts<RecipientMessages> = {
	'recipient-missing': {
		message: ({ recipient, nearest }) =>
			nearest === undefined
				? `»${recipient}« er ikke blandt modtagerne.`
				: `»${recipient}« er ikke blandt modtagerne, men det er »${nearest}«.`,
		remedy: ({ recipient, nearest }) =>
			nearest === undefined
				? `Tilføj »${recipient}« under »recipients«.`
				: `Skriv »${recipient}« i stedet for »${nearest}«, hvis det er den, der er ment.`,
		why: 'Det er fastsat, hvem dokumentet skal sendes til.',
	},
	'recipient-unknown': {
		message: ({ recipient, register }) => `»${recipient}« står ikke i ${register}.`,
		remedy: ({ nearest }) =>
			nearest === undefined
				? 'Ret navnet, eller skriv modtageren ind i registret.'
				: `Mente du »${nearest}«? Ellers skriver du modtageren ind i registret.`,
		why: 'Adresse og antal eksemplarer hentes fra registret. Dér kan der også stå, hvad modtageren ellers kaldes.',
	},
	'recipient-repeated': {
		message: ({ recipient, other }) =>
			recipient === other
				? `»${recipient}« står to gange blandt modtagerne.`
				: `»${recipient}« er den samme modtager som »${other}«.`,
		remedy: () => 'Behold modtageren én gang.',
		why: 'Den, der står to gange, får dokumentet to gange, og summen af eksemplarer bliver forkert.',
	},
};
