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
};
