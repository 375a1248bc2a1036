import type { Rule } from '../../../types/index.ts';
import { assistanceBasis } from './assistance-basis.ts';
import { assistanceDeadline } from './assistance-deadline.ts';
import { assistanceMoved } from './assistance-moved.ts';
import { assistanceRepeated } from './assistance-repeated.ts';
import { assistanceRisk } from './assistance-risk.ts';
import { assistanceUnexplained } from './assistance-unexplained.ts';
import { assistanceUnplanned } from './assistance-unplanned.ts';
import { assistanceWhy } from './assistance-why.ts';
import { planChanged } from './plan-changed.ts';
import { planYear } from './plan-year.ts';

export const assistanceRules: readonly Rule[] = [
	assistanceBasis,
	assistanceDeadline,
	assistanceMoved,
	assistanceRepeated,
	assistanceRisk,
	assistanceUnexplained,
	assistanceUnplanned,
	assistanceWhy,
	planChanged,
	planYear,
];
