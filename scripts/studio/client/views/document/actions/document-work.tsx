import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { StudioDocument } from '../../../../../types/studio.ts';
import type { StudioSteps, StudioWorkName } from '../../../../../types/studio-work.ts';
import { Outcome } from '../../../actions/outcome.tsx';
import { StepButton } from '../../../actions/step-button.tsx';
import { useWork } from '../../../actions/use-work.ts';
import { isAway, whileAway } from '../../../away.ts';
import { addressOf, goOnFrom, place } from '../../../place.ts';
import { texts } from '../../../start.ts';
import { useAnswer } from '../../../use-answer.ts';
import { ApproveDialog } from './approve-dialog.tsx';
import { DiffDialog } from './diff-dialog.tsx';
import { HearingDialog } from './hearing-dialog.tsx';
import { Published } from './published.tsx';
import { setFields } from './set-fields.ts';
import { isInForce, type LifeStep, whyNot } from './why-not.ts';

const words = texts.work;

export interface DocumentWorkProps {
	readonly document: StudioDocument;
	/** What the page shows is what the file holds. */
	readonly isSaved: boolean;
}

type Asked = 'hearing' | 'approve' | 'diff';

/** What can be done with a document from where it is in its life: the next version, hearing, approval, into force; and what was made of it. */
export function DocumentWork({ document, isSaved }: DocumentWorkProps): JSX.Element | null {
	const { file, company } = document;
	const { value: steps } = useAnswer<StudioSteps>('/api/steps', { file, company });
	const [asked, ask] = useState<Asked>();
	const [told, tell] = useState<{ readonly done?: string; readonly fault?: string }>({});
	const work = useWork();
	if (steps === undefined) return null;
	const { state, draft, inForce } = steps;
	const shown = { file, company };
	const busy = isSaved ? (work.doing ?? (isAway.value ? words.busy : undefined)) : words.saveFirst;
	const blocked = (step: LifeStep) => whyNot(step, steps, words.blocked);

	const button = (label: string, act: () => void, why?: string, isMain = false) => (
		<StepButton
			label={label}
			isMain={isMain}
			why={why ?? busy}
			act={() => {
				tell({});
				act();
			}}
		/>
	);

	/** Does a piece of work, and goes to the document that came of it. */
	async function goOn(name: StudioWorkName) {
		const here = place.peek();
		const end = await work.run(name, shown);
		const [made] = end?.files ?? [];
		if (end?.outcome !== 'done' || made === undefined || made === file) return;
		goOnFrom(here, 'document', { file: made });
	}

	async function move(word: string) {
		const fault = await setFields('/api/document', shown, () => [{ path: ['status'], value: word }]);
		tell(fault === undefined ? { done: words.move.done(word) } : { fault });
	}

	function close(done?: string) {
		ask(undefined);
		tell(done === undefined ? {} : { done });
	}

	return (
		<section class="work-actions" aria-label={words.label}>
			{draft === undefined ? (
				button(words.revise.button, () => void goOn('revise'), blocked('revise'), true)
			) : (
				<a class="button" href={addressOf('document', { file: draft.file })}>
					{words.revise.openDraft(draft.version)}
				</a>
			)}
			{inForce !== undefined && (
				<a class="button" href={addressOf('document', { file: inForce.file })}>
					{words.revise.openInForce(inForce.version)}
				</a>
			)}
			{state === 'hearing'
				? button(words.hearing.answers, () => ask('hearing'))
				: state !== 'approval' && button(words.hearing.button, () => ask('hearing'), blocked('hearing'))}
			{steps.moves
				.filter(({ to }) => to !== 'hearing' || state !== 'draft')
				.map(({ to, word }) => (
					<span key={to}>{button(words.move.to(word), () => void move(word))}</span>
				))}
			{button(
				words.approve.button,
				() => ask('approve'),
				blocked('approve'),
				state === 'approval' && blocked('finish') !== undefined,
			)}
			{button(words.finish.button, () => void whileAway(() => goOn('finish')), blocked('finish'), true)}
			{(inForce !== undefined || isInForce(state)) && button(words.diff.button, () => ask('diff'))}
			<Published document={document} isSaved={isSaved} />
			<Outcome work={work} />
			<Outcome work={{ end: undefined, fault: told.fault }} />
			<p role="status" class="good hint">
				{told.done}
			</p>
			{asked === 'hearing' && <HearingDialog steps={steps} company={company} close={close} />}
			{asked === 'approve' && <ApproveDialog steps={steps} company={company} close={close} />}
			{asked === 'diff' && <DiffDialog file={file} company={company} close={close} />}
		</section>
	);
}
