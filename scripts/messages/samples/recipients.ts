import type { RecipientMessages } from '../../types/index.ts';

export const recipients: RecipientMessages = {
	'recipient-missing': { recipient: 'Arbejdsmiljørådet', nearest: 'Arbejdsmiljøraad' },
	'recipient-unknown': {
		recipient: 'Forsvarskomandoen',
		register: 'company/recipients.csv',
		nearest: 'Forsvarskommandoen',
	},
	'dispatch-unsent': { recipients: ['Forsvarskommandoen', 'Prøvekasernen'] },
	'dispatch-early': { recipient: 'Forsvarskommandoen', day: '1988-03-28', approved: '1988-04-14' },
	'dispatch-stranger': {
		recipient: 'Forsvarskomandoen',
		document: 'DREF-NORD-1988',
		nearest: 'Forsvarskommandoen',
	},
	'dispatch-version': { document: 'DREF-NORD-1988', sent: '1', version: '2' },
	'recipient-repeated': { recipient: 'FKO', other: 'Forsvarskommandoen' },
};
