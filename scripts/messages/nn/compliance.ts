import type { ComplianceMessages } from '../../types/index.ts';
import type { Texts } from '../text.ts';

export const compliance: Texts<ComplianceMessages> = {
	'norm-uncovered': {
		message: ({ norm, found, lost }) => {
			if (lost.length > 0) return `«${norm}» er ikkje lenger dokumentert i ${lost.join(', ')}.`;
			return found === 'none'
				? `Ingenting i malane eller kontrollane viser «${norm}».`
				: `«${norm}» står berre som felt eller avsnitt, og det er ikkje nok for tal, dagar, mottakarar og vilkår.`;
		},
		remedy: ({ lost }) =>
			lost.length > 0
				? 'Set norma tilbake der ho stod. Er endringa meint, skriv du «npm run lock -- norms».'
				: 'Set norma tilbake der ho stod, eller sei i «templates/norms» at ho er «partial» eller «manual», og kvifor.',
		why: 'Registeret skal ikkje seie at noko er dokumentert når ingen kontroll lenger held det.',
	},
};
