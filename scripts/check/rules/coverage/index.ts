import type { Rule } from '../../../types/index.ts';
import { appealLate } from './appeal-late.ts';
import { appealNoteMissing } from './appeal-note-missing.ts';
import { coverageIndustry } from './coverage-industry.ts';
import { coverageMainActivity } from './coverage-main-activity.ts';
import { coverageProduction } from './coverage-production.ts';
import { coverageServiceLate } from './coverage-service-late.ts';
import { coverageSum } from './coverage-sum.ts';
import { coverageTie } from './coverage-tie.ts';
import { dispensationExpired } from './dispensation-expired.ts';
import { dispensationReason } from './dispensation-reason.ts';
import { injunctionOverdue } from './injunction-overdue.ts';
import { injunctionUnreported } from './injunction-unreported.ts';
import { obligationCode } from './obligation-code.ts';
import { obligationConclusion } from './obligation-conclusion.ts';
import { obligationDispensation } from './obligation-dispensation.ts';
import { obligationRisk } from './obligation-risk.ts';
import { obligationService } from './obligation-service.ts';

export const coverageRules: readonly Rule[] = [
	appealLate,
	appealNoteMissing,
	coverageIndustry,
	coverageMainActivity,
	coverageProduction,
	coverageServiceLate,
	coverageSum,
	coverageTie,
	dispensationExpired,
	dispensationReason,
	injunctionOverdue,
	injunctionUnreported,
	obligationCode,
	obligationConclusion,
	obligationDispensation,
	obligationRisk,
	obligationService,
];
