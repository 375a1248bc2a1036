import type { Rule } from '../../../types/index.ts';
import { privacyAccess } from './privacy-access.ts';
import { privacyClassified } from './privacy-classified.ts';
import { privacyHealth } from './privacy-health.ts';
import { privacyMixed } from './privacy-mixed.ts';
import { privacyNumber } from './privacy-number.ts';
import { privacyRequestTold } from './privacy-request-told.ts';
import { privacySecret } from './privacy-secret.ts';

/** What stands in no output, whatever of a repository it is made of and whichever file has brought it. */
export const outputRules: readonly Rule[] = [privacyClassified, privacyHealth, privacyNumber, privacySecret];

export const privacyRules: readonly Rule[] = [
	privacyAccess,
	privacyClassified,
	privacyHealth,
	privacyMixed,
	privacyNumber,
	privacyRequestTold,
	privacySecret,
];
