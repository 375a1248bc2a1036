import type { RecipientMessages } from '../../types/index.ts';
import type { Texts } from '../text.ts';

export const recipients: Texts<RecipientMessages> = {
	'recipient-missing': {
		message: ({ recipient, nearest }) =>
			nearest === undefined
				? `«${recipient}» er ikke blant mottakerne.`
				: `«${recipient}» er ikke blant mottakerne, men «${nearest}» er.`,
		remedy: ({ recipient, nearest }) =>
			nearest === undefined
				? `Legg til «${recipient}» under «recipients».`
				: `Skriv «${recipient}» i stedet for «${nearest}», hvis det er den som er ment.`,
		why: 'Det er fastsatt hvem dokumentet skal sendes til.',
	},
	'recipient-unknown': {
		message: ({ recipient, register }) => `«${recipient}» står ikke i ${register}.`,
		remedy: ({ nearest }) =>
			nearest === undefined
				? 'Rett navnet, eller før mottakeren inn i registeret.'
				: `Mente du «${nearest}»? Ellers fører du mottakeren inn i registeret.`,
		why: 'Adresse og antall eksemplarer hentes fra registeret. Det kan også stå der hva mottakeren ellers kalles.',
	},
	'recipient-repeated': {
		message: ({ recipient, other }) =>
			recipient === other
				? `«${recipient}» står to ganger blant mottakerne.`
				: `«${recipient}» er den samme mottakeren som «${other}».`,
		remedy: () => 'Behold mottakeren én gang.',
		why: 'Den som står to ganger, får dokumentet to ganger, og summen av eksemplarer blir feil.',
	},
	'dispatch-unsent': {
		message: ({ recipients }) => `Dokumentet er ikke sendt til ${recipients.join(', ')}.`,
		remedy: () => 'Skriv under «sent» når det ble sendt, eller sett ikke lista til «Aktiv» ennå.',
		why: 'Lista er beviset på at alle som skulle ha dokumentet, har fått det.',
	},
	'dispatch-early': {
		message: ({ recipient, day, approved }) =>
			`Dokumentet ble sendt til ${recipient} ${day}, men ble godkjent først ${approved}.`,
		remedy: () => 'Rett dagen, eller dagen dokumentet ble godkjent.',
		why: 'Bare det som er godkjent, skal sendes ut.',
	},
	'dispatch-stranger': {
		message: ({ recipient, document }) => `«${recipient}» er ikke blant mottakerne av ${document}.`,
		remedy: ({ nearest }) =>
			nearest === undefined
				? 'Rett navnet, eller legg mottakeren til i dokumentet.'
				: `Mente du «${nearest}»? Ellers legger du mottakeren til i dokumentet.`,
		why: 'Dokumentet sier selv hvem som skal ha det. Lista viser at det ble gjort slik.',
	},
	'dispatch-version': {
		message: ({ document, sent, version }) =>
			`Lista gjelder versjon ${sent} av ${document}, men versjon ${version} er den som gjelder.`,
		remedy: () => 'Lag en ny liste når den nye versjonen sendes, og sett denne til «Utgått».',
		why: 'Den som har fått en eldre versjon, må få den nye.',
	},
};
