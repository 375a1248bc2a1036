import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { StudioSteps } from '../../../../../types/studio-work.ts';
import { FindingList } from '../../../actions/finding-list.tsx';
import { Outcome } from '../../../actions/outcome.tsx';
import { useWork } from '../../../actions/use-work.ts';
import { Dialog } from '../../../held-text/dialog.tsx';
import { texts } from '../../../start.ts';
import { dayInWords } from '../../day.tsx';
import { DialogButtons } from './dialog-buttons.tsx';

const words = texts.work.approve;

export interface StepDialogProps {
	readonly steps: StudioSteps;
	readonly company: string;
	/** @param done what was done, in words */
	readonly close: (done?: string) => void;
}

/** Who approves and when; before it what is approved, and what stands in the way. */
export function ApproveDialog({ steps, company, close }: StepDialogProps): JSX.Element {
	const { file, id, version, approved, errors, approver, day } = steps;
	const [by, setBy] = useState(approver);
	const [on, setOn] = useState(day);
	const work = useWork();

	async function submit(event: Event) {
		event.preventDefault();
		const end = await work.run('approve', { file, company, by, on });
		if (end?.outcome === 'done') close(words.done);
	}

	return (
		<Dialog title={words.title(id, version)} cancel={close}>
			<form class="work-form" noValidate onSubmit={submit}>
				{approved === undefined && <p>{words.first}</p>}
				{approved?.changed.length === 0 && (
					<p>{words.unchanged(approved.version, approved.by, dayInWords(approved.on))}</p>
				)}
				{approved !== undefined && approved.changed.length > 0 && (
					<div>
						<p>{words.changed(approved.version, approved.by, dayInWords(approved.on))}</p>
						<ul>
							{approved.changed.map((part) => (
								<li key={part}>{part}</li>
							))}
						</ul>
					</div>
				)}
				{errors.length > 0 && (
					<div>
						<p class="wrong">{words.errors(errors.length)}</p>
						<FindingList findings={errors} />
					</div>
				)}
				<label>
					{words.by}
					<input value={by} autocomplete="off" onInput={({ currentTarget }) => setBy(currentTarget.value)} />
				</label>
				<label>
					{words.on}
					<input
						value={on}
						autocomplete="off"
						inputMode="numeric"
						onInput={({ currentTarget }) => setOn(currentTarget.value)}
					/>
					<span class="hint">{texts.work.hearing.day}</span>
				</label>
				<p>{words.bound}</p>
				<Outcome work={work} />
				<DialogButtons submit={words.submit} isDoing={work.isDoing} close={() => close()} />
			</form>
		</Dialog>
	);
}
