import type { Rule } from '../../../types/index.ts';
import { modelChanged } from './model-changed.ts';
import { numberingGap } from './numbering-gap.ts';
import { numberingStray } from './numbering-stray.ts';
import { statuteChair } from './statute-chair.ts';
import { statuteFact } from './statute-fact.ts';
import { statuteHours } from './statute-hours.ts';
import { statuteStartAboveTotal } from './statute-start-above-total.ts';
import { statuteZero } from './statute-zero.ts';
import { subsectionMissing } from './subsection-missing.ts';
import { wordingOwn } from './wording-own.ts';

export const statuteRules: readonly Rule[] = [
	modelChanged,
	numberingGap,
	numberingStray,
	statuteChair,
	statuteFact,
	statuteHours,
	statuteStartAboveTotal,
	statuteZero,
	subsectionMissing,
	wordingOwn,
];
