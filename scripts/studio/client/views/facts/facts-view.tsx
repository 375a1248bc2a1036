import type { JSX } from 'preact';
import { useMemo } from 'preact/hooks';
import type { StudioFacts, StudioPreview } from '../../../../types/studio.ts';
import { send } from '../../ask.ts';
import { locate } from '../../findings/locate.ts';
import type { Located } from '../../findings/located.ts';
import { Problems } from '../../findings/problems.tsx';
import { Form } from '../../form/form.tsx';
import { revealField } from '../../form/reveal.ts';
import { ConflictDialog } from '../../held-text/conflict-dialog.tsx';
import { type HeldText, isReadable } from '../../held-text/hold-text.ts';
import { LeaveDialog } from '../../held-text/leave-dialog.tsx';
import { SaveBar } from '../../held-text/save-bar.tsx';
import { useHeldText } from '../../held-text/use-held-text.ts';
import { place } from '../../place.ts';
import { useLatest } from '../../preview/use-latest.ts';
import { texts } from '../../start.ts';
import { Title } from '../../title.tsx';

const words = texts.document;

/** What is known about a company, as a form: the README that all its documents take their facts from. */
export function FactsView(): JSX.Element {
	const { company } = place.value;
	return <OpenFacts key={company} company={company} />;
}

function OpenFacts({ company }: { company: string }): JSX.Element {
	const { opened, held, fault } = useHeldText<StudioFacts>('/api/facts', { company });
	if (opened === undefined || held === undefined) return <p role="status">{fault ?? texts.loading}</p>;
	return <Facts facts={opened} held={held} unread={fault} />;
}

interface FactsProps {
	readonly facts: StudioFacts;
	readonly held: HeldText;
	/** Why they could not be read again, in words. */
	readonly unread: string | undefined;
}

function Facts({ facts, held, unread }: FactsProps): JSX.Element {
	const { file, company, fields } = facts;
	const text = held.text.value;
	const front = held.front.value;
	const found = useLatest<StudioPreview>(text, () => send('/api/preview', { file, company, text: held.text.peek() }));
	const located = useMemo(
		() => locate([...(front?.findings ?? []), ...(found.value?.findings ?? [])], text, front?.bodyStart ?? 0),
		[front?.findings, front?.bodyStart, found.value],
	);
	const labelOf = (field: Located['field']) => fields.find(({ key }) => key === field?.[0])?.label;
	const name = front?.values.name;
	return (
		<div class="facts">
			<header class="document-head">
				<div class="document-name">
					<Title of={words.facts.title(typeof name === 'string' && name !== '' ? name : company)} />
					<p class="hint">{words.facts.explained}</p>
				</div>
				<SaveBar held={held} unread={unread} />
				<Problems
					located={located}
					isKnown={front !== undefined && found.value !== undefined}
					go={({ field }) => revealField(field ?? [])}
					labelOf={labelOf}
				/>
			</header>
			{front === undefined ? (
				<p role="status">{texts.loading}</p>
			) : isReadable(front) ? (
				<Form fields={fields} front={front} located={located} edit={held.edit} />
			) : (
				<label>
					{words.text.whole}
					<small class="hint">{words.form.unreadable}</small>
					<textarea
						class="whole"
						spellcheck={false}
						value={held.body.value ?? ''}
						onInput={({ currentTarget }) => held.setBody(currentTarget.value)}
					/>
				</label>
			)}
			<ConflictDialog held={held} />
			<LeaveDialog held={held} />
		</div>
	);
}
