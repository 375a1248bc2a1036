import type { Rule } from '../../../types/index.ts';
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

export const grantsRules: readonly Rule[] = [
	grantApplicants,
	grantArea,
	grantAreaField,
	grantBasis,
	grantBudgetCategory,
	grantBudgetTotal,
	grantCall,
	grantDeadline,
	grantFeeCost,
	grantFeeServices,
	grantInstalment,
	grantPayout,
	grantPeriod,
	grantSource,
	grantTender,
	grantWork,
];
