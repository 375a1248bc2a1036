import type { Rule } from '../../../types/index.ts';
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

export const informationRules: readonly Rule[] = [
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
];
