import type { Rule } from '../../../types/index.ts';
import { committeeChair } from './committee-chair.ts';
import { committeeComposition } from './committee-composition.ts';
import { committeeDeputy } from './committee-deputy.ts';
import { committeePersonRepeated } from './committee-person-repeated.ts';
import { committeeRequired } from './committee-required.ts';
import { committeeTerm } from './committee-term.ts';
import { deviationOverdue } from './deviation-overdue.ts';
import { deviationTarget } from './deviation-target.ts';
import { deviationUnexplained } from './deviation-unexplained.ts';
import { directContactMissing } from './direct-contact-missing.ts';
import { districtUnknown } from './district-unknown.ts';
import { healthServiceExpired } from './health-service-expired.ts';
import { healthServiceMissing } from './health-service-missing.ts';
import { healthServiceTooLong } from './health-service-too-long.ts';
import { industryCodeUnknown } from './industry-code-unknown.ts';
import { industryEdition } from './industry-edition.ts';
import { internalControlGap } from './internal-control-gap.ts';
import { logEmpty } from './log-empty.ts';
import { measureOverdue } from './measure-overdue.ts';
import { riskMeasureMissing } from './risk-measure-missing.ts';
import { safetyRepresentativeExpected } from './safety-representative-expected.ts';
import { trainingExpired } from './training-expired.ts';

export const enterpriseRules: readonly Rule[] = [
	committeeChair,
	committeeComposition,
	committeeDeputy,
	committeePersonRepeated,
	committeeRequired,
	committeeTerm,
	deviationOverdue,
	deviationTarget,
	deviationUnexplained,
	directContactMissing,
	districtUnknown,
	healthServiceExpired,
	healthServiceMissing,
	healthServiceTooLong,
	industryCodeUnknown,
	industryEdition,
	internalControlGap,
	logEmpty,
	measureOverdue,
	riskMeasureMissing,
	safetyRepresentativeExpected,
	trainingExpired,
];
