import type { RecipientMessages } from '../../types/index.ts';
import type { Texts } from '../text.ts';

export const recipients: Texts<RecipientMessages> = {
	'recipient-missing': {
		message: ({ recipient, nearest }) =>
			nearest === undefined
				? `«${recipient}» er ikkje blant mottakarane.`
				: `«${recipient}» er ikkje blant mottakarane, men «${nearest}» er det.`,
		remedy: ({ recipient, nearest }) =>
			nearest === undefined
				? `Legg til «${recipient}» under «recipients».`
				: `Skriv «${recipient}» i staden for «${nearest}», dersom det er den som er meint.`,
		why: 'Det er fastsett kven dokumentet skal sendast til.',
	},
	'recipient-unknown': {
		message: ({ recipient, register }) => `«${recipient}» står ikkje i ${register}.`,
		remedy: ({ nearest }) =>
			nearest === undefined
				? 'Rett namnet, eller før mottakaren inn i registeret.'
				: `Meinte du «${nearest}»? Elles fører du mottakaren inn i registeret.`,
		why: 'Adresse og talet på eksemplar blir henta frå registeret. Der kan det òg stå kva mottakaren elles blir kalla.',
	},
	'recipient-repeated': {
		message: ({ recipient, other }) =>
			recipient === other
				? `«${recipient}» står to gonger blant mottakarane.`
				: `«${recipient}» er den same mottakaren som «${other}».`,
		remedy: () => 'Behald mottakaren éin gong.',
		why: 'Den som står to gonger, får dokumentet to gonger, og summen av eksemplar blir feil.',
	},
	'dispatch-unsent': {
		message: ({ recipients }) => `Dokumentet er ikkje sendt til ${recipients.join(', ')}.`,
		remedy: () => 'Skriv under «sent» når det vart sendt, eller set ikkje lista til «Aktiv» enno.',
		why: 'Lista er provet på at alle som skulle ha dokumentet, har fått det.',
	},
	'dispatch-early': {
		message: ({ recipient, day, approved }) =>
			`Dokumentet vart sendt til ${recipient} ${day}, men vart godkjent først ${approved}.`,
		remedy: () => 'Rett dagen, eller dagen dokumentet vart godkjent.',
		why: 'Berre det som er godkjent, skal sendast ut.',
	},
	'dispatch-stranger': {
		message: ({ recipient, document }) => `«${recipient}» er ikkje blant mottakarane av ${document}.`,
		remedy: ({ nearest }) =>
			nearest === undefined
				? 'Rett namnet, eller legg mottakaren til i dokumentet.'
				: `Meinte du «${nearest}»? Elles legg du mottakaren til i dokumentet.`,
		why: 'Dokumentet seier sjølv kven som skal ha det. Lista viser at det vart gjort slik.',
	},
	'dispatch-version': {
		message: ({ document, sent, version }) =>
			`Lista gjeld versjon ${sent} av ${document}, men versjon ${version} er den som gjeld.`,
		remedy: () => 'Lag ei ny liste når den nye versjonen blir send, og set denne til «Utgått».',
		why: 'Den som har fått ein eldre versjon, må få den nye.',
	},
};
