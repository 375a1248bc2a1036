import type { Rule } from '../../types/index.ts';
import { accessionRules } from './accession/index.ts';
import { appointmentsRules } from './appointments/index.ts';
import { assistanceRules } from './assistance/index.ts';
import { boardRules } from './board/index.ts';
import { confidentialityRules } from './confidentiality/index.ts';
import { coverageRules } from './coverage/index.ts';
import { delegatesRules } from './delegates/index.ts';
import { dispatchRules } from './dispatch/index.ts';
import { enrolmentRules } from './enrolment/index.ts';
import { enterpriseRules } from './enterprise/index.ts';
import { factsRules } from './facts/index.ts';
import { grantsRules } from './grants/index.ts';
import { informationRules } from './information/index.ts';
import { lawRules } from './law/index.ts';
import { lifeRules } from './life/index.ts';
import { privacyRules } from './privacy/index.ts';
import { proseRules } from './prose/index.ts';
import { sinceRules } from './since/index.ts';
import { sitesRules } from './sites/index.ts';
import { statuteRules } from './statute/index.ts';
import { yearRules } from './year/index.ts';

/** Every rule; a new one is one file and one line here. */
export const rules: readonly Rule[] = [
	...accessionRules,
	...appointmentsRules,
	...assistanceRules,
	...boardRules,
	...confidentialityRules,
	...coverageRules,
	...delegatesRules,
	...dispatchRules,
	...enrolmentRules,
	...enterpriseRules,
	...factsRules,
	...grantsRules,
	...informationRules,
	...lawRules,
	...lifeRules,
	...privacyRules,
	...proseRules,
	...sinceRules,
	...sitesRules,
	...statuteRules,
	...yearRules,
];
