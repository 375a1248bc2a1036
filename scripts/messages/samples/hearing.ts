import type { HearingMessages } from '../../types/index.ts';

export const hearing: HearingMessages = {
	'hearing-document': { id: '1-04', own: false, nearest: '1-004' },
	'hearing-missing': { id: '1-004', party: 'Arbeidsmiljøutvalget', shared: true, date: '2025' },
	'hearing-order': { from: '2025-11-24', until: '2025-11-03' },
	'hearing-late': { until: '2025-12-20', approved: '2025-12-15' },
	'hearing-shared': { id: '1-004' },
	'hearing-unanswered': { by: 'Verneombudet' },
	'hearing-unrecorded': {},
};
