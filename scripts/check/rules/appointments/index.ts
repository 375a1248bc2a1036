import type { Rule } from '../../../types/index.ts';
import { appointmentChairSite } from './appointment-chair-site.ts';
import { appointmentCount } from './appointment-count.ts';
import { appointmentDecided } from './appointment-decided.ts';
import { appointmentRecipient } from './appointment-recipient.ts';
import { appointmentSent } from './appointment-sent.ts';
import { appointmentServices } from './appointment-services.ts';
import { appointmentTied } from './appointment-tied.ts';
import { appointmentTrustedOfficial } from './appointment-trusted-official.ts';

export const appointmentsRules: readonly Rule[] = [
	appointmentChairSite,
	appointmentCount,
	appointmentDecided,
	appointmentRecipient,
	appointmentSent,
	appointmentServices,
	appointmentTied,
	appointmentTrustedOfficial,
];
