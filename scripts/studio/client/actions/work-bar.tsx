import type { JSX } from 'preact';
import { send } from '../ask.ts';
import { texts } from '../start.ts';
import { works } from './works.ts';

const words = texts.work;

/** How much of a step counts as done when it has begun, so that something is seen from the first one on. */
const begun = 0.25;

/** What is being done, on every view, and how to end it. */
export function WorkBar(): JSX.Element {
	return (
		<div class="work-bar" role="status">
			{works.value.map(({ number, name, state, said, steps }) => (
				<p key={number}>
					<span>{words.doing[name]}</span>
					{state === 'running' && (
						<progress aria-label={words.doing[name]} max={steps?.all} value={steps && steps.done + begun} />
					)}
					<span class="hint">
						{state === 'waiting' ? words.waiting : said}
						{steps !== undefined && ` (${words.step(Math.min(steps.done + 1, steps.all), steps.all)})`}
					</span>
					<button type="button" onClick={() => void send('/api/stop', { number }).catch(() => {})}>
						{words.stop}
					</button>
				</p>
			))}
		</div>
	);
}
