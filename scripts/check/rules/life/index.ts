import type { Rule } from '../../../types/index.ts';
import { activeDuplicate } from './active-duplicate.ts';
import { approvalBroken } from './approval-broken.ts';
import { approvalDiffers } from './approval-differs.ts';
import { asOfMissing } from './as-of-missing.ts';
import { baseLost } from './base-lost.ts';
import { dateFuture } from './date-future.ts';
import { dayClosed } from './day-closed.ts';
import { decisionEarly } from './decision-early.ts';
import { draftNotNewer } from './draft-not-newer.ts';
import { fileNameRule } from './file-name.ts';
import { hearingDocument } from './hearing-document.ts';
import { hearingMissing } from './hearing-missing.ts';
import { hearingOrder } from './hearing-order.ts';
import { hearingShared } from './hearing-shared.ts';
import { hearingUnanswered } from './hearing-unanswered.ts';
import { idDuplicate } from './id-duplicate.ts';
import { kindCompanyType } from './kind-company-type.ts';
import { kindLanguage } from './kind-language.ts';
import { kindReference } from './kind-reference.ts';
import { kindRepeated } from './kind-repeated.ts';
import { libraryGone } from './library-gone.ts';
import { libraryNewer } from './library-newer.ts';
import { libraryPublisherElsewhere } from './library-publisher-elsewhere.ts';
import { libraryPublisherMissing } from './library-publisher-missing.ts';
import { libraryUnapproved } from './library-unapproved.ts';
import { libraryUntaken } from './library-untaken.ts';
import { overrideId } from './override-id.ts';
import { reviewDueFact } from './review-due-fact.ts';
import { reviewDueLaw } from './review-due-law.ts';
import { reviewDueTemplate } from './review-due-template.ts';
import { reviewOverdue } from './review-overdue.ts';
import { revisionMissing } from './revision-missing.ts';
import { revisionOrder } from './revision-order.ts';
import { supersedesEarlier } from './supersedes-earlier.ts';

export const lifeRules: readonly Rule[] = [
	activeDuplicate,
	approvalBroken,
	approvalDiffers,
	asOfMissing,
	dateFuture,
	dayClosed,
	decisionEarly,
	draftNotNewer,
	fileNameRule,
	hearingDocument,
	hearingMissing,
	hearingOrder,
	hearingShared,
	hearingUnanswered,
	idDuplicate,
	kindCompanyType,
	kindLanguage,
	kindReference,
	kindRepeated,
	libraryPublisherElsewhere,
	libraryPublisherMissing,
	baseLost,
	libraryGone,
	libraryNewer,
	libraryUnapproved,
	libraryUntaken,
	overrideId,
	reviewDueFact,
	reviewDueLaw,
	reviewDueTemplate,
	reviewOverdue,
	revisionMissing,
	revisionOrder,
	supersedesEarlier,
];
