import type { Rule } from '../../../types/index.ts';
import { accessEmpty } from './access-empty.ts';
import { accessLate } from './access-late.ts';
import { accessWithheld } from './access-withheld.ts';
import { caseId } from './case-id.ts';
import { caseKeptShort } from './case-kept-short.ts';
import { caseTransferDue } from './case-transfer-due.ts';
import { consentAuthority } from './consent-authority.ts';
import { consentBeforeNotice } from './consent-before-notice.ts';
import { consentEarly } from './consent-early.ts';
import { consentGiver } from './consent-giver.ts';
import { consentMissing } from './consent-missing.ts';
import { consentUnwritten } from './consent-unwritten.ts';
import { diagnosisWord } from './diagnosis-word.ts';
import { placementConsent } from './placement-consent.ts';
import { placementUncovered } from './placement-uncovered.ts';
import { recommendationMissing } from './recommendation-missing.ts';
import { retentionShort } from './retention-short.ts';

export const confidentialityRules: readonly Rule[] = [
	accessEmpty,
	accessLate,
	accessWithheld,
	caseId,
	caseKeptShort,
	caseTransferDue,
	consentAuthority,
	consentBeforeNotice,
	consentEarly,
	consentGiver,
	consentMissing,
	consentUnwritten,
	diagnosisWord,
	placementConsent,
	placementUncovered,
	recommendationMissing,
	retentionShort,
];
