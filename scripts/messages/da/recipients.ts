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
	'dispatch-unsent': {
		message: ({ recipients }) => `Dokumentet er ikke sendt til ${recipients.join(', ')}.`,
		remedy: () => 'Skriv under »sent«, hvornår det blev sendt, eller vent med at sætte listen til »Aktiv«.',
		why: 'Listen er beviset for, at alle, der skulle have dokumentet, har fået det.',
	},
	'dispatch-early': {
		message: ({ recipient, day, approved }) =>
			`Dokumentet blev sendt til ${recipient} ${day}, men blev først godkendt ${approved}.`,
		remedy: () => 'Ret dagen, eller den dag dokumentet blev godkendt.',
		why: 'Kun det, der er godkendt, skal sendes ud.',
	},
	'dispatch-stranger': {
		message: ({ recipient, document }) => `»${recipient}« er ikke blandt modtagerne af ${document}.`,
		remedy: ({ nearest }) =>
			nearest === undefined
				? 'Ret navnet, eller tilføj modtageren i dokumentet.'
				: `Mente du »${nearest}«? Ellers tilføjer du modtageren i dokumentet.`,
		why: 'Dokumentet siger selv, hvem der skal have det. Listen viser, at det blev gjort sådan.',
	},
	'dispatch-version': {
		message: ({ document, sent, version }) =>
			`Listen gælder version ${sent} af ${document}, men version ${version} er den, der gælder.`,
		remedy: () => 'Lav en ny liste, når den nye version sendes, og sæt denne til »Udgået«.',
		why: 'Den, der har fået en ældre version, skal have den nye.',
	},
};
