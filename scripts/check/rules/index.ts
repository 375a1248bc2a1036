import type { Rule } from '../../types/index.ts';
import { accessEmpty } from './access-empty.ts';
import { accessLate } from './access-late.ts';
import { accessWithheld } from './access-withheld.ts';
import { accessionHours } from './accession-hours.ts';
import { accessionModel } from './accession-model.ts';
import { accessionStatute } from './accession-statute.ts';
import { activeDuplicate } from './active-duplicate.ts';
import { affiliationAgreementMissing } from './affiliation-agreement-missing.ts';
import { amendmentTarget } from './amendment-target.ts';
import { amendmentText } from './amendment-text.ts';
import { amendmentUnwritten } from './amendment-unwritten.ts';
import { appealLate } from './appeal-late.ts';
import { appealNoteMissing } from './appeal-note-missing.ts';
import { appliesWhenFact } from './applies-when-fact.ts';
import { appointmentChairSite } from './appointment-chair-site.ts';
import { appointmentCount } from './appointment-count.ts';
import { appointmentDecided } from './appointment-decided.ts';
import { appointmentRecipient } from './appointment-recipient.ts';
import { appointmentSent } from './appointment-sent.ts';
import { appointmentServices } from './appointment-services.ts';
import { appointmentTied } from './appointment-tied.ts';
import { appointmentTrustedOfficial } from './appointment-trusted-official.ts';
import { approvalDiffers } from './approval-differs.ts';
import { asOfMissing } from './as-of-missing.ts';
import { assistanceBasis } from './assistance-basis.ts';
import { assistanceDeadline } from './assistance-deadline.ts';
import { assistanceMoved } from './assistance-moved.ts';
import { assistanceRepeated } from './assistance-repeated.ts';
import { assistanceRisk } from './assistance-risk.ts';
import { assistanceUnexplained } from './assistance-unexplained.ts';
import { assistanceUnplanned } from './assistance-unplanned.ts';
import { assistanceWhy } from './assistance-why.ts';
import { attendanceVote } from './attendance-vote.ts';
import { blankUnfilled } from './blank-unfilled.ts';
import { boardAttendance } from './board-attendance.ts';
import { boardAttendanceName } from './board-attendance-name.ts';
import { boardChair } from './board-chair.ts';
import { boardDeputies } from './board-deputies.ts';
import { boardElected } from './board-elected.ts';
import { boardMeetingsFew } from './board-meetings-few.ts';
import { boardMissing } from './board-missing.ts';
import { boardNotice } from './board-notice.ts';
import { boardParity } from './board-parity.ts';
import { boardPersonRepeated } from './board-person-repeated.ts';
import { boardQuorum } from './board-quorum.ts';
import { boardRegisterMissing } from './board-register-missing.ts';
import { boardSafetyRepresentative } from './board-safety-representative.ts';
import { boardSecretary } from './board-secretary.ts';
import { boardServices } from './board-services.ts';
import { boardSiteUnknown } from './board-site-unknown.ts';
import { boardSites } from './board-sites.ts';
import { boardSitesTied } from './board-sites-tied.ts';
import { boardTerm } from './board-term.ts';
import { boardTrustedOfficial } from './board-trusted-official.ts';
import { branchBoardParity } from './branch-board-parity.ts';
import { budgetUnapproved } from './budget-unapproved.ts';
import { caseId } from './case-id.ts';
import { caseKeptShort } from './case-kept-short.ts';
import { caseTransferDue } from './case-transfer-due.ts';
import { citationAmbiguous } from './citation-ambiguous.ts';
import { citationEditionMissing } from './citation-edition-missing.ts';
import { citationPartMissing } from './citation-part-missing.ts';
import { citationUnreferenced } from './citation-unreferenced.ts';
import { colourContrast } from './colour-contrast.ts';
import { committeeChair } from './committee-chair.ts';
import { committeeComposition } from './committee-composition.ts';
import { committeeDeputy } from './committee-deputy.ts';
import { committeePersonRepeated } from './committee-person-repeated.ts';
import { committeeRequired } from './committee-required.ts';
import { committeeTerm } from './committee-term.ts';
import { companyFactMissing } from './company-fact-missing.ts';
import { companyFactsFew } from './company-facts-few.ts';
import { complaintRecipient } from './complaint-recipient.ts';
import { confirmationMissing } from './confirmation-missing.ts';
import { consentBeforeNotice } from './consent-before-notice.ts';
import { consentEarly } from './consent-early.ts';
import { consentGiver } from './consent-giver.ts';
import { consentMissing } from './consent-missing.ts';
import { consentUnwritten } from './consent-unwritten.ts';
import { costRowMissing } from './cost-row-missing.ts';
import { coverageIndustry } from './coverage-industry.ts';
import { coverageMainActivity } from './coverage-main-activity.ts';
import { coverageProduction } from './coverage-production.ts';
import { coverageServiceLate } from './coverage-service-late.ts';
import { coverageSum } from './coverage-sum.ts';
import { coverageTie } from './coverage-tie.ts';
import { dateFuture } from './date-future.ts';
import { dayClosed } from './day-closed.ts';
import { decisionEarly } from './decision-early.ts';
import { delegateApproval } from './delegate-approval.ts';
import { delegateApprovalUnclear } from './delegate-approval-unclear.ts';
import { delegateBoard } from './delegate-board.ts';
import { delegateChain } from './delegate-chain.ts';
import { delegateDates } from './delegate-dates.ts';
import { delegateDecision } from './delegate-decision.ts';
import { delegateElected } from './delegate-elected.ts';
import { delegateElection } from './delegate-election.ts';
import { delegateItem } from './delegate-item.ts';
import { delegateMonth } from './delegate-month.ts';
import { delegateMoved } from './delegate-moved.ts';
import { delegateNotice } from './delegate-notice.ts';
import { delegatePerson } from './delegate-person.ts';
import { delegateProposal } from './delegate-proposal.ts';
import { delegateReport } from './delegate-report.ts';
import { delegateSite } from './delegate-site.ts';
import { delegateVotes } from './delegate-votes.ts';
import { deviationOverdue } from './deviation-overdue.ts';
import { deviationTarget } from './deviation-target.ts';
import { deviationUnexplained } from './deviation-unexplained.ts';
import { diagnosisWord } from './diagnosis-word.ts';
import { directContactMissing } from './direct-contact-missing.ts';
import { dispatchEarly } from './dispatch-early.ts';
import { dispatchStranger } from './dispatch-stranger.ts';
import { dispatchUnsent } from './dispatch-unsent.ts';
import { dispatchVersion } from './dispatch-version.ts';
import { dispensationExpired } from './dispensation-expired.ts';
import { dispensationReason } from './dispensation-reason.ts';
import { distributionCopies } from './distribution-copies.ts';
import { districtUnknown } from './district-unknown.ts';
import { employeeCost } from './employee-cost.ts';
import { enrolmentChange } from './enrolment-change.ts';
import { enrolmentLate } from './enrolment-late.ts';
import { enrolmentMissing } from './enrolment-missing.ts';
import { enrolmentRepeated } from './enrolment-repeated.ts';
import { enrolmentSent } from './enrolment-sent.ts';
import { exampleCompany } from './example-company.ts';
import { exampleValueLeft } from './example-value-left.ts';
import { factUnused } from './fact-unused.ts';
import { factWrittenOut } from './fact-written-out.ts';
import { fieldNeeded } from './field-needed.ts';
import { fileNameRule } from './file-name.ts';
import { grantApplicants } from './grant-applicants.ts';
import { grantArea } from './grant-area.ts';
import { grantAreaField } from './grant-area-field.ts';
import { grantBasis } from './grant-basis.ts';
import { grantBudgetCategory } from './grant-budget-category.ts';
import { grantBudgetTotal } from './grant-budget-total.ts';
import { grantCall } from './grant-call.ts';
import { grantDeadline } from './grant-deadline.ts';
import { grantFeeCost } from './grant-fee-cost.ts';
import { grantFeeServices } from './grant-fee-services.ts';
import { grantInstalment } from './grant-instalment.ts';
import { grantPayout } from './grant-payout.ts';
import { grantPeriod } from './grant-period.ts';
import { grantSource } from './grant-source.ts';
import { grantTender } from './grant-tender.ts';
import { grantWork } from './grant-work.ts';
import { headingLevel } from './heading-level.ts';
import { healthServiceExpired } from './health-service-expired.ts';
import { healthServiceMissing } from './health-service-missing.ts';
import { healthServiceTooLong } from './health-service-too-long.ts';
import { hiringByModel } from './hiring-by-model.ts';
import { idDuplicate } from './id-duplicate.ts';
import { imageAlt } from './image-alt.ts';
import { industryCodeUnknown } from './industry-code-unknown.ts';
import { industryEdition } from './industry-edition.ts';
import { informationAgreement } from './information-agreement.ts';
import { informationAuthorities } from './information-authorities.ts';
import { informationClinic } from './information-clinic.ts';
import { informationMany } from './information-many.ts';
import { informationNobody } from './information-nobody.ts';
import { informationPlace } from './information-place.ts';
import { informationQuarter } from './information-quarter.ts';
import { informationQuarterMissing } from './information-quarter-missing.ts';
import { informationServiceRepeated } from './information-service-repeated.ts';
import { informationTopics } from './information-topics.ts';
import { informationUninvited } from './information-uninvited.ts';
import { informationUnsubmitted } from './information-unsubmitted.ts';
import { injunctionOverdue } from './injunction-overdue.ts';
import { injunctionUnreported } from './injunction-unreported.ts';
import { inspectionUnsent } from './inspection-unsent.ts';
import { internalControlGap } from './internal-control-gap.ts';
import { kindCompanyType } from './kind-company-type.ts';
import { kindLanguage } from './kind-language.ts';
import { kindReference } from './kind-reference.ts';
import { kindRepeated } from './kind-repeated.ts';
import { languageCompany } from './language-company.ts';
import { languageText } from './language-text.ts';
import { lawLater } from './law-later.ts';
import { libraryUnapproved } from './library-unapproved.ts';
import { libraryUntaken } from './library-untaken.ts';
import { linkEmpty } from './link-empty.ts';
import { listEmpty } from './list-empty.ts';
import { logEmpty } from './log-empty.ts';
import { measureOverdue } from './measure-overdue.ts';
import { modelChanged } from './model-changed.ts';
import { nestingDepth } from './nesting-depth.ts';
import { normUncovered } from './norm-uncovered.ts';
import { numberingGap } from './numbering-gap.ts';
import { numberingStray } from './numbering-stray.ts';
import { obligationCode } from './obligation-code.ts';
import { obligationConclusion } from './obligation-conclusion.ts';
import { obligationDispensation } from './obligation-dispensation.ts';
import { obligationRisk } from './obligation-risk.ts';
import { obligationService } from './obligation-service.ts';
import { orderInForce } from './order-in-force.ts';
import { outcomeMissing } from './outcome-missing.ts';
import { overrideId } from './override-id.ts';
import { personList } from './person-list.ts';
import { placementConsent } from './placement-consent.ts';
import { placementUncovered } from './placement-uncovered.ts';
import { planChanged } from './plan-changed.ts';
import { planYear } from './plan-year.ts';
import { privacyAccess } from './privacy-access.ts';
import { privacyClassified } from './privacy-classified.ts';
import { privacyHealth } from './privacy-health.ts';
import { privacyMixed } from './privacy-mixed.ts';
import { privacyNumber } from './privacy-number.ts';
import { privacyRequestTold } from './privacy-request-told.ts';
import { privacySecret } from './privacy-secret.ts';
import { provisionGone } from './provision-gone.ts';
import { readabilityLix } from './readability-lix.ts';
import { readabilitySentence } from './readability-sentence.ts';
import { readabilityWords } from './readability-words.ts';
import { recipientMissing } from './recipient-missing.ts';
import { recipientRepeated } from './recipient-repeated.ts';
import { recipientUnknown } from './recipient-unknown.ts';
import { recommendationMissing } from './recommendation-missing.ts';
import { referenceDocument } from './reference-document.ts';
import { referenceLaw } from './reference-law.ts';
import { registerUnused } from './register-unused.ts';
import { retentionShort } from './retention-short.ts';
import { returnBasis } from './return-basis.ts';
import { returnPeriod } from './return-period.ts';
import { returnServed } from './return-served.ts';
import { reviewOverdue } from './review-overdue.ts';
import { riskMeasureMissing } from './risk-measure-missing.ts';
import { safetyRepresentativeExpected } from './safety-representative-expected.ts';
import { sectionEmpty } from './section-empty.ts';
import { sectionMissing } from './section-missing.ts';
import { sectionOrder } from './section-order.ts';
import { sectionRepeated } from './section-repeated.ts';
import { serviceBranches } from './service-branches.ts';
import { serviceModel } from './service-model.ts';
import { serviceUnjoined } from './service-unjoined.ts';
import { siteClaimedTwice } from './site-claimed-twice.ts';
import { siteNamed } from './site-named.ts';
import { siteOutsideArea } from './site-outside-area.ts';
import { siteUnlisted } from './site-unlisted.ts';
import { sourceIncomplete } from './source-incomplete.ts';
import { statuteChair } from './statute-chair.ts';
import { statuteFact } from './statute-fact.ts';
import { statuteHours } from './statute-hours.ts';
import { statuteStartAboveTotal } from './statute-start-above-total.ts';
import { statuteUnadopted } from './statute-unadopted.ts';
import { statuteZero } from './statute-zero.ts';
import { submittedLate } from './submitted-late.ts';
import { subsectionMissing } from './subsection-missing.ts';
import { supersedesEarlier } from './supersedes-earlier.ts';
import { tableHeader } from './table-header.ts';
import { templateTextLeft } from './template-text-left.ts';
import { totalDiffers } from './total-differs.ts';
import { trainingExpired } from './training-expired.ts';
import { versionFell } from './version-fell.ts';
import { wording } from './wording.ts';
import { wordingOwn } from './wording-own.ts';
import { yearRowsMissing } from './year-rows-missing.ts';

/** Every rule; a new one is one file and one line here. */
export const rules: readonly Rule[] = [
	accessEmpty,
	accessionHours,
	accessionModel,
	accessionStatute,
	accessLate,
	accessWithheld,
	activeDuplicate,
	affiliationAgreementMissing,
	amendmentTarget,
	amendmentText,
	amendmentUnwritten,
	appealLate,
	appealNoteMissing,
	appliesWhenFact,
	appointmentChairSite,
	appointmentCount,
	appointmentDecided,
	appointmentRecipient,
	appointmentSent,
	appointmentServices,
	appointmentTied,
	appointmentTrustedOfficial,
	approvalDiffers,
	asOfMissing,
	assistanceBasis,
	assistanceDeadline,
	assistanceMoved,
	assistanceRepeated,
	assistanceRisk,
	assistanceUnexplained,
	assistanceUnplanned,
	assistanceWhy,
	attendanceVote,
	blankUnfilled,
	boardAttendance,
	boardAttendanceName,
	boardChair,
	boardDeputies,
	boardElected,
	boardMeetingsFew,
	boardMissing,
	boardNotice,
	boardParity,
	boardPersonRepeated,
	boardQuorum,
	boardRegisterMissing,
	boardSafetyRepresentative,
	boardSecretary,
	boardServices,
	boardSites,
	boardSitesTied,
	boardSiteUnknown,
	boardTerm,
	boardTrustedOfficial,
	branchBoardParity,
	budgetUnapproved,
	caseId,
	caseKeptShort,
	caseTransferDue,
	citationAmbiguous,
	citationEditionMissing,
	citationPartMissing,
	citationUnreferenced,
	colourContrast,
	committeeChair,
	committeeComposition,
	committeeDeputy,
	committeePersonRepeated,
	committeeRequired,
	committeeTerm,
	companyFactMissing,
	companyFactsFew,
	complaintRecipient,
	consentBeforeNotice,
	consentEarly,
	consentGiver,
	consentMissing,
	consentUnwritten,
	confirmationMissing,
	costRowMissing,
	coverageIndustry,
	coverageMainActivity,
	coverageProduction,
	coverageServiceLate,
	coverageSum,
	coverageTie,
	dateFuture,
	dayClosed,
	decisionEarly,
	delegateApproval,
	delegateApprovalUnclear,
	delegateBoard,
	delegateChain,
	delegateDates,
	delegateDecision,
	delegateElected,
	delegateElection,
	delegateItem,
	delegateMonth,
	delegateMoved,
	delegateNotice,
	delegatePerson,
	delegateProposal,
	delegateReport,
	delegateSite,
	delegateVotes,
	deviationOverdue,
	deviationTarget,
	deviationUnexplained,
	diagnosisWord,
	directContactMissing,
	dispatchEarly,
	dispatchStranger,
	dispatchUnsent,
	dispatchVersion,
	dispensationExpired,
	dispensationReason,
	distributionCopies,
	districtUnknown,
	employeeCost,
	fieldNeeded,
	grantCall,
	grantSource,
	grantDeadline,
	grantApplicants,
	grantWork,
	grantArea,
	grantAreaField,
	grantPeriod,
	grantFeeServices,
	grantFeeCost,
	grantBudgetCategory,
	grantBudgetTotal,
	grantTender,
	grantBasis,
	grantPayout,
	grantInstalment,
	enrolmentChange,
	enrolmentLate,
	enrolmentMissing,
	enrolmentRepeated,
	enrolmentSent,
	exampleCompany,
	exampleValueLeft,
	factUnused,
	fileNameRule,
	headingLevel,
	healthServiceExpired,
	healthServiceMissing,
	healthServiceTooLong,
	hiringByModel,
	idDuplicate,
	imageAlt,
	industryCodeUnknown,
	industryEdition,
	informationAgreement,
	informationAuthorities,
	informationClinic,
	informationMany,
	informationNobody,
	informationPlace,
	informationQuarter,
	informationQuarterMissing,
	informationServiceRepeated,
	informationTopics,
	informationUninvited,
	informationUnsubmitted,
	injunctionOverdue,
	injunctionUnreported,
	inspectionUnsent,
	internalControlGap,
	kindCompanyType,
	kindLanguage,
	kindReference,
	provisionGone,
	kindRepeated,
	supersedesEarlier,
	factWrittenOut,
	languageCompany,
	languageText,
	lawLater,
	libraryUnapproved,
	libraryUntaken,
	linkEmpty,
	listEmpty,
	logEmpty,
	measureOverdue,
	modelChanged,
	nestingDepth,
	normUncovered,
	numberingGap,
	numberingStray,
	obligationCode,
	obligationConclusion,
	obligationDispensation,
	obligationRisk,
	obligationService,
	orderInForce,
	outcomeMissing,
	overrideId,
	personList,
	placementConsent,
	placementUncovered,
	planChanged,
	planYear,
	privacyAccess,
	privacyClassified,
	privacyHealth,
	privacyMixed,
	privacyNumber,
	privacyRequestTold,
	privacySecret,
	readabilityLix,
	readabilitySentence,
	readabilityWords,
	recipientMissing,
	recipientRepeated,
	recipientUnknown,
	recommendationMissing,
	referenceDocument,
	referenceLaw,
	registerUnused,
	retentionShort,
	returnBasis,
	returnPeriod,
	returnServed,
	reviewOverdue,
	riskMeasureMissing,
	safetyRepresentativeExpected,
	sectionEmpty,
	sectionMissing,
	sectionOrder,
	sectionRepeated,
	serviceBranches,
	serviceModel,
	serviceUnjoined,
	siteClaimedTwice,
	siteNamed,
	siteOutsideArea,
	siteUnlisted,
	sourceIncomplete,
	statuteChair,
	statuteFact,
	statuteHours,
	statuteStartAboveTotal,
	statuteUnadopted,
	statuteZero,
	submittedLate,
	subsectionMissing,
	tableHeader,
	templateTextLeft,
	totalDiffers,
	trainingExpired,
	versionFell,
	wording,
	wordingOwn,
	yearRowsMissing,
];
