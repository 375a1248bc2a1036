import type { Rule } from '../../../types/index.ts';
import { employeeCost } from './employee-cost.ts';
import { enrolmentChange } from './enrolment-change.ts';
import { enrolmentLate } from './enrolment-late.ts';
import { enrolmentMissing } from './enrolment-missing.ts';
import { enrolmentRepeated } from './enrolment-repeated.ts';
import { enrolmentSent } from './enrolment-sent.ts';

export const enrolmentRules: readonly Rule[] = [
	employeeCost,
	enrolmentChange,
	enrolmentLate,
	enrolmentMissing,
	enrolmentRepeated,
	enrolmentSent,
];
