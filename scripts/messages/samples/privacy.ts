import type { PrivacyMessages } from '../../types/index.ts';

export const privacy: PrivacyMessages = {
	'privacy-number': { kind: 'birth', certain: true, number: '010190 *****' },
	'privacy-health': { word: 'astma', beside: 'name' },
	'privacy-secret': { marking: 'forretningshemmelighet' },
	'privacy-classified': { marking: 'hemmeligt' },
	'privacy-mixed': { holds: 'person', what: '85 dB(A)' },
	'privacy-request-told': { words: 'henvendelse fra en ansatt' },
	'privacy-access': { recipient: 'Verkstedleder' },
};
