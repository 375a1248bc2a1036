import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { StudioHistory } from '../../../types/studio-work.ts';
import { Outcome } from '../actions/outcome.tsx';
import { useWork } from '../actions/use-work.ts';
import { endedWorks } from '../actions/works.ts';
import { companies } from '../companies.ts';
import { texts } from '../start.ts';
import { Title } from '../title.tsx';
import { useAnswer } from '../use-answer.ts';

const words = texts.work.history;

/** What is not in the history of git yet, and keeping exactly that there. */
export function HistoryView(): JSX.Element {
	const { value, fault } = useAnswer<StudioHistory>('/api/history', { turn: String(endedWorks.value) });
	const [written, write] = useState<string>();
	const work = useWork();
	if (value === undefined) return <p role="status">{fault ?? texts.loading}</p>;
	const { state, author, files, message } = value;
	const said = written ?? message;

	async function commit(event: Event) {
		event.preventDefault();
		const shown = files.map(({ file, hash }) => ({ file, hash }));
		const end = await work.run('commit', { message: said, files: shown });
		if (end?.outcome === 'done') write(undefined);
	}

	return (
		<>
			<Title of={words.title} />
			{state !== 'none' && <p>{words.explained(companies.value.length)}</p>}
			{state === 'none' && <p>{words.none}</p>}
			{state === 'unnamed' && <p class="wrong">{words.unnamed}</p>}
			{state !== 'none' && files.length === 0 && <p>{words.clean}</p>}
			{files.length > 0 && (
				<form class="work-form" noValidate onSubmit={commit}>
					<h2>{words.files}</h2>
					<ul>
						{files.map(({ file, change }) => (
							<li key={file}>
								{file} ({words.changes[change]})
							</li>
						))}
					</ul>
					<label>
						{words.message}
						<textarea rows={2} value={said} onInput={({ currentTarget }) => write(currentTarget.value)} />
					</label>
					{state === 'ready' && (
						<p>
							<button type="submit" class="main" aria-disabled={work.isDoing}>
								{words.button}
							</button>{' '}
							<span class="hint">{words.author(author)}</span>
						</p>
					)}
				</form>
			)}
			<Outcome work={work} done={words.done} />
		</>
	);
}
