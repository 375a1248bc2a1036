import type { StudioWorkTexts } from '../../../../../messages/studio-work-texts.ts';
import type { StudioSteps } from '../../../../../types/studio-work.ts';

/** Steps that are always shown, so that nobody has to look for them; what cannot be done says why. */
export type LifeStep = 'revise' | 'hearing' | 'approve' | 'finish';

type Why = (steps: StudioSteps, words: StudioWorkTexts['blocked']) => string | undefined;

/** Why a step cannot be taken from where a document is in its life, in words; undefined: it can. */
export function whyNot(step: LifeStep, steps: StudioSteps, words: StudioWorkTexts['blocked']): string | undefined {
	if (steps.state === undefined) return words.unknown;
	if (steps.state === 'retired') return words.retired;
	return reasons[step](steps, words);
}

const reasons: Readonly<Record<LifeStep, Why>> = {
	revise: ({ state }, { begun }) => (isInForce(state) ? undefined : begun),
	hearing: ({ state, draft }, { inForce, hearDraft }) => {
		if (!isInForce(state)) return undefined;
		return draft === undefined ? inForce : hearDraft(draft.version);
	},
	approve: ({ state, moves, awaiting }, { approveDraft, statusFirst }) => {
		if (isInForce(state) && awaiting !== undefined) return approveDraft(awaiting.version);
		if (isInForce(state) || state === 'approval') return undefined;
		return statusFirst(moves.find(({ to }) => to === 'approval')?.word ?? '');
	},
	finish: (steps, { isInForce: there, notApproved, changed }) => {
		const { state, version, approved } = steps;
		if (isInForce(state)) return there(version);
		if (state !== 'approval' || approved?.version !== version) return notApproved;
		return approved.changed.length === 0 ? undefined : changed(approved.changed);
	},
};

/** Whether a version holds in this state, while the next one may be worked on. */
export function isInForce(state: StudioSteps['state']): boolean {
	return state === 'active' || state === 'revising';
}
