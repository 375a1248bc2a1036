import type { Rule } from '../../types/index.ts';
import { activeDuplicate } from './active-duplicate.ts';
import { appliesWhenFact } from './applies-when-fact.ts';
import { asOfMissing } from './as-of-missing.ts';
import { blankUnfilled } from './blank-unfilled.ts';
import { colourContrast } from './colour-contrast.ts';
import { committeeRequired } from './committee-required.ts';
import { companyFactsFew } from './company-facts-few.ts';
import { dateFuture } from './date-future.ts';
import { exampleCompany } from './example-company.ts';
import { exampleValueLeft } from './example-value-left.ts';
import { factUnused } from './fact-unused.ts';
import { fileNameRule } from './file-name.ts';
import { headingLevel } from './heading-level.ts';
import { healthServiceExpired } from './health-service-expired.ts';
import { healthServiceMissing } from './health-service-missing.ts';
import { healthServiceTooLong } from './health-service-too-long.ts';
import { idDuplicate } from './id-duplicate.ts';
import { imageAlt } from './image-alt.ts';
import { industryCodeUnknown } from './industry-code-unknown.ts';
import { industryEdition } from './industry-edition.ts';
import { libraryUntaken } from './library-untaken.ts';
import { linkEmpty } from './link-empty.ts';
import { nestingDepth } from './nesting-depth.ts';
import { overrideId } from './override-id.ts';
import { readabilityLix } from './readability-lix.ts';
import { readabilitySentence } from './readability-sentence.ts';
import { readabilityWords } from './readability-words.ts';
import { referenceDocument } from './reference-document.ts';
import { referenceLaw } from './reference-law.ts';
import { reviewOverdue } from './review-overdue.ts';
import { safetyRepresentativeExpected } from './safety-representative-expected.ts';
import { sectionEmpty } from './section-empty.ts';
import { sectionMissing } from './section-missing.ts';
import { sectionOrder } from './section-order.ts';
import { sectionRepeated } from './section-repeated.ts';
import { tableHeader } from './table-header.ts';
import { versionFell } from './version-fell.ts';
import { wording } from './wording.ts';

/** Every rule; a new one is one file and one line here. */
export const rules: readonly Rule[] = [
	activeDuplicate,
	appliesWhenFact,
	asOfMissing,
	blankUnfilled,
	colourContrast,
	committeeRequired,
	companyFactsFew,
	dateFuture,
	exampleCompany,
	exampleValueLeft,
	factUnused,
	fileNameRule,
	headingLevel,
	healthServiceExpired,
	healthServiceMissing,
	healthServiceTooLong,
	idDuplicate,
	imageAlt,
	industryCodeUnknown,
	industryEdition,
	libraryUntaken,
	linkEmpty,
	nestingDepth,
	overrideId,
	readabilityLix,
	readabilitySentence,
	readabilityWords,
	referenceDocument,
	referenceLaw,
	reviewOverdue,
	safetyRepresentativeExpected,
	sectionEmpty,
	sectionMissing,
	sectionOrder,
	sectionRepeated,
	tableHeader,
	versionFell,
	wording,
];
