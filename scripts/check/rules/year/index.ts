import type { Rule } from '../../../types/index.ts';
import { budgetUnapproved } from './budget-unapproved.ts';
import { costRowMissing } from './cost-row-missing.ts';
import { returnBasis } from './return-basis.ts';
import { returnPeriod } from './return-period.ts';
import { returnServed } from './return-served.ts';
import { submittedLate } from './submitted-late.ts';
import { totalDiffers } from './total-differs.ts';
import { yearRowsMissing } from './year-rows-missing.ts';

export const yearRules: readonly Rule[] = [
	budgetUnapproved,
	costRowMissing,
	returnBasis,
	returnPeriod,
	returnServed,
	submittedLate,
	totalDiffers,
	yearRowsMissing,
];
