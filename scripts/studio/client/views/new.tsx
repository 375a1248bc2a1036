import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { StudioKind } from '../../../types/studio-work.ts';
import { Outcome } from '../actions/outcome.tsx';
import { useWork } from '../actions/use-work.ts';
import { companyName } from '../companies.ts';
import { goOnFrom, place } from '../place.ts';
import { start, texts } from '../start.ts';
import { Title } from '../title.tsx';
import { useAnswer } from '../use-answer.ts';

const words = texts.work.newDocument;

/** A new document of a kind that fits the company. */
export function NewDocument(): JSX.Element {
	const { company } = place.value;
	const { value: kinds, fault } = useAnswer<readonly StudioKind[]>('/api/kinds', { company });
	const [areAll, setAll] = useState(false);
	const [name, setName] = useState('');
	const [title, setTitle] = useState('');
	const [isShared, setShared] = useState(company === start.company);
	const [isMeant, setMeant] = useState(false);
	const [lacks, setLacks] = useState('');
	const work = useWork();
	if (kinds === undefined) return <p role="status">{fault ?? texts.loading}</p>;
	const kind = kinds.find((one) => one.name === name);

	async function create(event: Event) {
		event.preventDefault();
		const isReady = kind !== undefined && title.trim() !== '' && (kind.historic === undefined || isMeant);
		setLacks(isReady ? '' : words.needed);
		if (!isReady) return;
		const whose = kind.shared && isShared ? {} : { company };
		const here = place.peek();
		const end = await work.run('new', { kind: name, title, historic: isMeant, ...whose });
		const [file] = end?.files ?? [];
		if (end?.outcome === 'done' && file !== undefined) goOnFrom(here, 'document', { file });
	}

	return (
		<>
			<Title of={words.title} />
			<form class="work-form new-document" noValidate onSubmit={create}>
				<label>
					{words.name}
					<input
						value={title}
						required
						autocomplete="off"
						onInput={({ currentTarget }) => setTitle(currentTarget.value)}
					/>
				</label>
				<fieldset>
					<legend>{words.kind}</legend>
					<div class="cards">
						{kinds
							.filter(({ fits }) => fits || areAll)
							.map((one) => (
								<label key={one.name}>
									<input
										type="radio"
										name="kind"
										value={one.name}
										checked={one.name === name}
										onChange={() => {
											setName(one.name);
											setMeant(false);
										}}
									/>
									{one.label}
									{one.purpose !== '' && <small lang={one.purposeLanguage}>{one.purpose}</small>}
								</label>
							))}
					</div>
					<label class="check-line">
						<input type="checkbox" checked={areAll} onChange={({ currentTarget }) => setAll(currentTarget.checked)} />
						{words.all}
					</label>
				</fieldset>
				{kind?.shared === true && (
					<fieldset>
						<legend>{words.where}</legend>
						<label class="check-line">
							<input type="radio" name="where" checked={isShared} onChange={() => setShared(true)} />
							{words.shared}
						</label>
						<label class="check-line">
							<input type="radio" name="where" checked={!isShared} onChange={() => setShared(false)} />
							{words.own(companyName.value)}
						</label>
					</fieldset>
				)}
				{kind?.historic !== undefined && (
					<label class="check-line">
						<input
							type="checkbox"
							checked={isMeant}
							onChange={({ currentTarget }) => setMeant(currentTarget.checked)}
						/>
						{words.historic(kind.historic.asOf)}
					</label>
				)}
				<p class="wrong" role="alert">
					{lacks}
				</p>
				<p>
					<button type="submit" class="main" aria-disabled={work.isDoing}>
						{words.create}
					</button>
				</p>
				<Outcome work={work} />
			</form>
		</>
	);
}
