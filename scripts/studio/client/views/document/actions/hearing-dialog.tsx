import type { JSX } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import type { StudioEdit, StudioFrontMatter, StudioText, StudioValue } from '../../../../../types/studio.ts';
import { read, send } from '../../../ask.ts';
import { Dialog } from '../../../held-text/dialog.tsx';
import { texts } from '../../../start.ts';
import type { StepDialogProps } from './approve-dialog.tsx';
import { DialogButtons } from './dialog-buttons.tsx';
import { setFields } from './set-fields.ts';

const words = texts.work.hearing;

/** Whom a document is sent to before it is approved; and, once it is, what they answered. */
export function HearingDialog({ steps, company, close }: StepDialogProps): JSX.Element {
	const { file, id, day, state, hearing, moves } = steps;
	const isShared = hearing.field === 'libraryHearing';
	const [path, query] = isShared ? ['/api/facts', { company }] : ['/api/document', { file, company }];
	const [entries, setEntries] = useState<readonly StudioValue[]>([]);
	const [asked, setAsked] = useState<readonly string[]>(['']);
	const [from, setFrom] = useState(day);
	const [until, setUntil] = useState('');
	const [which, setWhich] = useState(0);
	const [answer, setAnswer] = useState({ by: '', text: '', outcome: '' });
	const [fault, setFault] = useState('');
	// It asks what it asked when it was opened, also when that has been done and it is about to close.
	const [isHeard] = useState(state === 'hearing');
	const lastAdded = useRef<HTMLInputElement>(null);
	// Who adds one more writes there next.
	useEffect(() => lastAdded.current?.focus(), [asked.length]);

	useEffect(() => {
		void (async () => {
			const opened = await read<StudioText>(path, query);
			const front = await send<StudioFrontMatter>('/api/values', { file: opened.file, text: opened.text });
			const there = listOf(front.values[hearing.field]);
			setEntries(there);
			// The last one is the one that is under way.
			setWhich(
				Math.max(
					0,
					there.findLastIndex((entry) => concerns(entry, id, isShared)),
				),
			);
		})().catch((error: Error) => setFault(error.message));
	}, []);

	async function submit(event: Event) {
		event.preventDefault();
		setFault('');
		if (isHeard) {
			if ([answer.by, answer.text].some((said) => said.trim() === '')) return setFault(words.answerNeeded);
			return end(await setFields(path, query, answered), words.done);
		}
		if (partiesOf(asked).length === 0 || from.trim() === '') return setFault(words.askedNeeded);
		const word = moves.find(({ to }) => to === 'hearing')?.word ?? '';
		const written = await setFields(path, query, begun);
		if (written !== undefined) return setFault(written);
		end(
			await setFields('/api/document', { file, company }, () => [{ path: ['status'], value: word }]),
			texts.work.move.done(word),
		);
	}

	function end(wrong: string | undefined, done: string) {
		if (wrong === undefined) close(done);
		else setFault(wrong);
	}

	function begun(values: StudioFrontMatter['values']): readonly StudioEdit[] {
		const sent = partiesOf(asked).map((party) => ({
			asked: party,
			from: from.trim(),
			...(until.trim() !== '' && { until: until.trim() }),
			...(isShared && { documents: [id] }),
		}));
		return [{ path: [hearing.field], value: [...listOf(values[hearing.field]), ...sent] }];
	}

	function answered(values: StudioFrontMatter['values']): readonly StudioEdit[] {
		const entry = listOf(values[hearing.field])[which];
		const before = isGroup(entry) ? listOf(entry.comments) : [];
		const { by, text, outcome } = answer;
		const comment = { by: by.trim(), text: text.trim(), ...(outcome.trim() !== '' && { outcome: outcome.trim() }) };
		return [{ path: [hearing.field, which, 'comments'], value: [...before, comment] }];
	}

	const field = (label: string, value: string, set: (text: string) => void, hint?: string) => (
		<label>
			{label}
			<input value={value} autocomplete="off" onInput={({ currentTarget }) => set(currentTarget.value)} />
			{hint !== undefined && <span class="hint">{hint}</span>}
		</label>
	);
	const about = entries.map((entry, index) => ({ entry, index })).filter(({ entry }) => concerns(entry, id, isShared));
	const submitted = !isHeard ? words.send : about.length > 0 ? words.add : undefined;

	return (
		<Dialog title={isHeard ? words.answers : words.title} cancel={close}>
			<form class="work-form" noValidate onSubmit={submit}>
				{isShared && <p class="hint">{words.shared}</p>}
				{isHeard && about.length === 0 && <p>{words.none}</p>}
				{isHeard && about.length > 0 && (
					<>
						<label>
							{words.whose}
							<select value={which} onChange={({ currentTarget }) => setWhich(Number(currentTarget.value))}>
								{about.map(({ entry, index }) => (
									<option key={index} value={index}>
										{nameOf(entry)}
									</option>
								))}
							</select>
						</label>
						{field(words.by, answer.by, (by) => setAnswer({ ...answer, by }))}
						{field(words.text, answer.text, (text) => setAnswer({ ...answer, text }))}
						{field(words.outcome, answer.outcome, (outcome) => setAnswer({ ...answer, outcome }))}
					</>
				)}
				{!isHeard && (
					<>
						<p>{words.explained}</p>
						{asked.map((party, index) => (
							<label key={`${index}`}>
								{index === 0 ? words.asked : words.alsoAsked(index + 1)}
								<input
									ref={lastAdded}
									value={party}
									autocomplete="off"
									onInput={({ currentTarget }) => setAsked(asked.with(index, currentTarget.value))}
								/>
							</label>
						))}
						<p>
							<button type="button" onClick={() => setAsked([...asked, ''])}>
								{words.askMore}
							</button>
						</p>
						{field(words.from, from, setFrom, words.day)}
						{field(words.until, until, setUntil, words.day)}
					</>
				)}
				<p class="wrong" role="alert">
					{fault}
				</p>
				<DialogButtons submit={submitted} close={() => close()} />
			</form>
		</Dialog>
	);
}

/** Those who are asked; lines that were left empty are none. */
function partiesOf(written: readonly string[]): readonly string[] {
	return written.map((party) => party.trim()).filter((party) => party !== '');
}

function isGroup(value: StudioValue | undefined): value is { readonly [key: string]: StudioValue } {
	return typeof value === 'object' && !Array.isArray(value);
}

function listOf(value: StudioValue | undefined): readonly StudioValue[] {
	return Array.isArray(value) ? (value as readonly StudioValue[]) : [];
}

function nameOf(entry: StudioValue): string {
	return isGroup(entry) ? [entry.asked, entry.from].filter((part) => typeof part === 'string').join(', ') : '';
}

/** A company's entry may be about some documents of the library; one that names none is about all. */
function concerns(entry: StudioValue, id: string, isShared: boolean): boolean {
	const documents = isGroup(entry) ? listOf(entry.documents) : [];
	return !isShared || documents.length === 0 || documents.includes(id);
}
