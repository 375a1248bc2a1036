import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { StudioOverview } from '../../../types/studio.ts';
import { addressOfFile, MadeLink } from '../actions/made-link.tsx';
import { Outcome } from '../actions/outcome.tsx';
import { useWork } from '../actions/use-work.ts';
import { place } from '../place.ts';
import { texts } from '../start.ts';
import { Title } from '../title.tsx';
import { useAnswer } from '../use-answer.ts';

const words = texts.work.year;
const labels: Readonly<Record<string, string>> = {
	svg: words.picture,
	ics: words.calendar,
	csv: words.table,
};

/** What is due in a year, as the page that the year wheel has, with its table, and in other forms. */
export function YearView(): JSX.Element {
	const { company } = place.value;
	const { value } = useAnswer<StudioOverview>('/api/overview', { company });
	const [chosen, choose] = useState<string>();
	const work = useWork();
	const year = chosen ?? value?.day.slice(0, 4) ?? '';
	const own = work.end?.outcome === 'done' ? work.end.files.filter((file) => file.startsWith(`${company}/`)) : [];
	const page = own.find((file) => file.endsWith('.html'));
	return (
		<>
			<Title of={words.title} />
			<form
				class="work-form"
				noValidate
				onSubmit={(event) => {
					event.preventDefault();
					void work.run('year', { year: Number(year), company });
				}}
			>
				<div class="row">
					<label>
						{words.which}
						<input inputMode="numeric" value={year} onInput={({ currentTarget }) => choose(currentTarget.value)} />
					</label>
					<button type="submit" class="main" aria-disabled={work.isDoing}>
						{words.button}
					</button>
				</div>
			</form>
			<Outcome work={work} done="" />
			<p class="work-links">
				{own.flatMap((path) => {
					const label = labels[path.split('.').at(-1) ?? ''];
					return label === undefined
						? []
						: [
								<MadeLink key={path} path={path} by="year">
									{label}
								</MadeLink>,
							];
				})}
			</p>
			{page !== undefined && (
				<iframe class="made-page" title={words.title} src={addressOfFile(page, 'year')} sandbox="allow-same-origin" />
			)}
		</>
	);
}
