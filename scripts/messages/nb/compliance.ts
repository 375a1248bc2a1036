import type { ComplianceMessages } from '../../types/index.ts';
import type { Texts } from '../text.ts';

export const compliance: Texts<ComplianceMessages> = {
	'norm-uncovered': {
		message: ({ norm, found, lost }) => {
			if (lost.length > 0) return `«${norm}» er ikke lenger dokumentert i ${lost.join(', ')}.`;
			return found === 'none'
				? `Ingenting i malene eller kontrollene viser «${norm}».`
				: `«${norm}» står bare som felt eller avsnitt, og det er ikke nok for tall, dager, mottakere og vilkår.`;
		},
		remedy: ({ lost }) =>
			lost.length > 0
				? 'Sett normen tilbake der den sto. Er endringen ment, skriver du «npm run lock -- norms».'
				: 'Sett normen tilbake der den sto, eller si i «templates/norms» at den er «partial» eller «manual», og hvorfor.',
		why: 'Registeret skal ikke si at noe er dokumentert når ingen kontroll lenger holder det.',
	},
};
