import type { EnrolmentMessages } from '../../types/index.ts';

export const enrolment: EnrolmentMessages = {
	'enrolment-sent': { why: 'month', day: '1988-02-01', month: 1, year: 1988, days: 7 },
	'enrolment-late': { site: 'Prøvelejren', received: '1988-02-03', replyBy: '1988-01-29' },
	'enrolment-change': { site: 'Prøvelejren', year: 1988, enrolled: 440, before: 44, share: 25 },
	'appointment-count': { year: 1988, sites: ['Prøvelejren'] },
	'appointment-chair-site': { site: 'Prøvekaserne', nearest: 'Prøvekasernen' },
	'appointment-tied': { sites: ['Mønsterkasernen', 'Prøvelejren'], seats: 1, member: false },
	'appointment-decided': { site: 'Prøvedepotet', nearest: 'Prøvelejren' },
	'appointment-services': { services: ['Hæren'], least: 2 },
	'appointment-trusted-official': { sites: ['Prøvelejren', 'Prøvedepotet'] },
	'appointment-recipient': { site: 'Prøvedepotet' },
	'appointment-sent': { why: 'after-meeting', sent: '1988-03-25', day: '1988-03-24' },
	'board-notice': { what: 'chair-site', found: 'Prøvelejren', notice: 'Prøvekasernen', id: 'UDP-1988' },
	'board-secretary': { manager: 'Mette Mønster' },
};
