import type { Rule } from '../../../types/index.ts';
import { activeUnrecorded } from './active-unrecorded.ts';
import { activeVanished } from './active-vanished.ts';
import { additionUnapproved } from './addition-unapproved.ts';
import { changeUnderstated } from './change-understated.ts';
import { statusMove } from './status-move.ts';
import { versionFell } from './version-fell.ts';
import { versionSkipped } from './version-skipped.ts';
import { versionUnchanged } from './version-unchanged.ts';

/** What must hold of a document compared with what it was. */
export const sinceRules: readonly Rule[] = [
	activeUnrecorded,
	activeVanished,
	additionUnapproved,
	changeUnderstated,
	statusMove,
	versionFell,
	versionSkipped,
	versionUnchanged,
];
