import type { Rule } from '../../../types/index.ts';
import { accessionHours } from './accession-hours.ts';
import { accessionModel } from './accession-model.ts';
import { accessionStatute } from './accession-statute.ts';
import { affiliationAgreementMissing } from './affiliation-agreement-missing.ts';
import { amendmentTarget } from './amendment-target.ts';
import { amendmentText } from './amendment-text.ts';
import { amendmentUnwritten } from './amendment-unwritten.ts';
import { hiringByModel } from './hiring-by-model.ts';
import { serviceBranches } from './service-branches.ts';
import { serviceModel } from './service-model.ts';
import { serviceUnjoined } from './service-unjoined.ts';
import { statuteUnadopted } from './statute-unadopted.ts';

export const accessionRules: readonly Rule[] = [
	accessionHours,
	accessionModel,
	accessionStatute,
	affiliationAgreementMissing,
	amendmentTarget,
	amendmentText,
	amendmentUnwritten,
	hiringByModel,
	serviceBranches,
	serviceModel,
	serviceUnjoined,
	statuteUnadopted,
];
