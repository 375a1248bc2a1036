import type { ComplianceMessages } from '../../types/index.ts';
import type { Texts } from '../text.ts';

export const compliance: Texts<ComplianceMessages> = {
	'norm-uncovered': {
		message: ({ norm, found, lost }) => {
			if (lost.length > 0) return `“${norm}” is no longer documented in ${lost.join(', ')}.`;
			return found === 'none'
				? `Nothing in the templates or checks shows “${norm}”.`
				: `“${norm}” stands only as a field or a section, which is not enough for numbers, days, recipients and conditions.`;
		},
		remedy: ({ lost }) =>
			lost.length > 0
				? 'Put the norm back where it stood. If the change is meant, run “npm run lock -- norms”.'
				: 'Put the norm back where it stood, or say in “templates/norms” that it is “partial” or “manual”, and why.',
		why: 'The register is not to say that something is documented when no check holds it any longer.',
	},
};
