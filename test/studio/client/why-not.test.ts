import { expect, test } from 'vitest';
import { studioTexts } from '../../../scripts/messages/studio.ts';
import { type LifeStep, whyNot } from '../../../scripts/studio/client/views/document/actions/why-not.ts';
import type { StudioApproval, StudioSteps } from '../../../scripts/types/index.ts';

const words = studioTexts.nb.work.blocked;

/** A document of version 3. */
function at(state: StudioSteps['state'], more: Partial<StudioSteps> = {}): StudioSteps {
	return {
		...{ file: 'a.md', id: '1-004', version: '3', state, hearing: { file: 'a.md', field: 'hearing' } },
		...{
			moves: [{ to: 'approval', word: 'Til godkjenning' }],
			draft: undefined,
			inForce: undefined,
			awaiting: undefined,
		},
		...{ approved: undefined, errors: [], approver: '', day: '2026-01-01', ...more },
	};
}

const approved = (version: string, changed: readonly string[] = []): StudioApproval => {
	return { version, by: 'Leder', on: '2026-01-01', changed };
};

test.each<readonly [LifeStep, StudioSteps, string | undefined]>([
	['revise', at('active'), undefined],
	['revise', at('revising'), undefined],
	['revise', at('draft'), words.begun],
	['revise', at('approval'), words.begun],
	['hearing', at('draft'), undefined],
	['hearing', at('active'), words.inForce],
	['hearing', at('active', { draft: { file: 'b.md', version: '4' } }), words.hearDraft('4')],
	['approve', at('approval'), undefined],
	['approve', at('active'), undefined],
	['approve', at('active', { draft: { file: 'b.md', version: '4' } }), undefined],
	['approve', at('active', { awaiting: { file: 'b.md', version: '4' } }), words.approveDraft('4')],
	['approve', at('revising', { awaiting: { file: 'b.md', version: '4' } }), words.approveDraft('4')],
	['approve', at('draft', { awaiting: { file: 'a.md', version: '2' } }), words.statusFirst('Til godkjenning')],
	['approve', at('hearing'), words.statusFirst('Til godkjenning')],
	['finish', at('draft'), words.notApproved],
	['finish', at('approval'), words.notApproved],
	['finish', at('approval', { approved: approved('2') }), words.notApproved],
	['finish', at('approval', { approved: approved('3', ['Formål', 'Tittel']) }), words.changed(['Formål', 'Tittel'])],
	['finish', at('approval', { approved: approved('3') }), undefined],
	['finish', at('active', { approved: approved('3') }), words.isInForce('3')],
	['revise', at('retired'), words.retired],
	['finish', at('retired'), words.retired],
	['approve', at(undefined), words.unknown],
])('%s of %o', (step, steps, why) => {
	expect(whyNot(step, steps, words)).toBe(why);
});
