import type { Code, Language } from '../types/index.ts';
import { studioRemedies as da } from './da/studio-remedies.ts';
import { studioRemedies as en } from './en/studio-remedies.ts';
import { studioRemedies as nb } from './nb/studio-remedies.ts';
import { studioRemedies as nn } from './nn/studio-remedies.ts';

/** Findings whose remedy is a command, which nobody types in the studio. */
export const remediedInStudio = [
	'approval-broken',
	'review-due-fact',
	'review-due-template',
	'review-due-law',
	'approvals-damaged',
	'addition-unapproved',
	'assistance-unplanned',
	'health-service-missing',
	'appeal-note-missing',
	'delegate-chain',
	'order-target-unknown',
	'order-waiting',
	'order-pending',
	'finish-impossible',
	'conflict-open',
	'base-lost',
	'library-newer',
	'norm-uncovered',
	'model-changed',
	'model-unlocked',
	'init-changed',
	'input-changed',
	'output-disk-full',
	'output-not-writable',
	'output-in-use',
	'output-incomplete',
	'output-failed',
	'output-folder-foreign',
	'approve-state',
	'approve-errors',
	'build-lock-lost',
] as const satisfies readonly Code[];

/** What is done about them in the studio, by its buttons and views. */
export type StudioRemedies = Readonly<Record<(typeof remediedInStudio)[number], string>>;

export const studioRemedies: Readonly<Record<Language, StudioRemedies>> = { nb, nn, da, en };
