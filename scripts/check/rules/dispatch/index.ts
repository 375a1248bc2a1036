import type { Rule } from '../../../types/index.ts';
import { complaintRecipient } from './complaint-recipient.ts';
import { confirmationMissing } from './confirmation-missing.ts';
import { dispatchEarly } from './dispatch-early.ts';
import { dispatchStranger } from './dispatch-stranger.ts';
import { dispatchUnsent } from './dispatch-unsent.ts';
import { dispatchVersion } from './dispatch-version.ts';
import { distributionCopies } from './distribution-copies.ts';
import { inspectionUnsent } from './inspection-unsent.ts';
import { recipientMissing } from './recipient-missing.ts';
import { recipientRepeated } from './recipient-repeated.ts';
import { recipientUnknown } from './recipient-unknown.ts';

export const dispatchRules: readonly Rule[] = [
	complaintRecipient,
	confirmationMissing,
	dispatchEarly,
	dispatchStranger,
	dispatchUnsent,
	dispatchVersion,
	distributionCopies,
	inspectionUnsent,
	recipientMissing,
	recipientRepeated,
	recipientUnknown,
];
