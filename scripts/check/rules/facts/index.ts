import type { Rule } from '../../../types/index.ts';
import { appliesWhenFact } from './applies-when-fact.ts';
import { blankUnfilled } from './blank-unfilled.ts';
import { colourContrast } from './colour-contrast.ts';
import { companyFactMissing } from './company-fact-missing.ts';
import { companyFactsFew } from './company-facts-few.ts';
import { companyNumberDuplicate } from './company-number-duplicate.ts';
import { exampleCompany } from './example-company.ts';
import { exampleValueLeft } from './example-value-left.ts';
import { factUnused } from './fact-unused.ts';
import { factWrittenOut } from './fact-written-out.ts';
import { fieldNeeded } from './field-needed.ts';
import { healthServiceForeign } from './health-service-foreign.ts';
import { registerUnused } from './register-unused.ts';

export const factsRules: readonly Rule[] = [
	appliesWhenFact,
	blankUnfilled,
	colourContrast,
	companyFactMissing,
	companyFactsFew,
	companyNumberDuplicate,
	exampleCompany,
	exampleValueLeft,
	factUnused,
	factWrittenOut,
	fieldNeeded,
	healthServiceForeign,
	registerUnused,
];
