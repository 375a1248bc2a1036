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
};
