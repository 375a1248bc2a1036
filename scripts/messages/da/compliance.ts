import type { ComplianceMessages } from '../../types/index.ts';
import type { Texts } from '../text.ts';

export const compliance: Texts<ComplianceMessages> = {
	'norm-uncovered': {
		message: ({ norm, found, lost }) => {
			if (lost.length > 0) return `»${norm}« er ikke længere dokumenteret i ${lost.join(', ')}.`;
			return found === 'none'
				? `Intet i skabelonerne eller kontrollerne viser »${norm}«.`
				: `»${norm}« står kun som felt eller afsnit, og det er ikke nok til tal, dage, modtagere og betingelser.`;
		},
		remedy: ({ lost }) =>
			lost.length > 0
				? 'Sæt normen tilbage, hvor den stod. Er ændringen ment, skriver du »npm run lock -- norms«.'
				: 'Sæt normen tilbage, hvor den stod, eller sig i »templates/norms«, at den er »partial« eller »manual«, og hvorfor.',
		why: 'Registret skal ikke sige, at noget er dokumenteret, når ingen kontrol længere holder det.',
	},
};
