import type { JSX } from 'preact';
import type { StudioPublished } from '../../../types/studio-work.ts';
import { MadeLink } from '../actions/made-link.tsx';
import { Outcome } from '../actions/outcome.tsx';
import { useWork } from '../actions/use-work.ts';
import { endedWorks } from '../actions/works.ts';
import { areSeveral, companies, companyName } from '../companies.ts';
import { place } from '../place.ts';
import { texts } from '../start.ts';
import { Title } from '../title.tsx';
import { useAnswer } from '../use-answer.ts';

const words = texts.work.build;

/** Builds everything, and opens the handbook that came of it. */
export function BuildView(): JSX.Element {
	const { company } = place.value;
	const { value } = useAnswer<StudioPublished>('/api/published', { company, turn: String(endedWorks.value) });
	const work = useWork();
	const handbook = value?.files.filter(({ path }) => /^[^/]+\/(?:handbook\.|index\.html$)/.test(path)) ?? [];
	const told = work.end?.findings.filter(({ severity }) => severity !== 'info').length ?? 0;
	return (
		<>
			<Title of={words.title} />
			<p>{words.explained(companies.value.length)}</p>
			<p>
				<button type="button" class="main" aria-disabled={work.isDoing} onClick={() => void work.run('build', {})}>
					{words.button}
				</button>
			</p>
			<Outcome work={work} done={words.done(told)} />
			<h2>{words.handbook(areSeveral.value ? companyName.value : undefined)}</h2>
			{value !== undefined && handbook.length === 0 && <p>{words.nothing}</p>}
			{handbook.length > 0 && value?.isOld === true && <p class="hint">{words.old}</p>}
			<p class="work-links">
				{handbook.map(({ path, format }) => (
					<MadeLink key={path} path={path}>
						{words.openAs(words.formats[format] ?? format)}
					</MadeLink>
				))}
			</p>
		</>
	);
}
