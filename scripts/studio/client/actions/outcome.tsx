import type { JSX } from 'preact';
import { texts } from '../start.ts';
import { FindingList } from './finding-list.tsx';
import type { Work } from './use-work.ts';

const words = texts.work;

export interface OutcomeProps {
	readonly work: Pick<Work, 'end' | 'fault'>;
	/** What is said when it is done. */
	readonly done?: string;
	/** It changes nothing at all, so that it is not said of one that was refused. */
	readonly isLooking?: boolean;
}

/** What came of a piece of work, told to who listens too. */
export function Outcome({ work, done, isLooking = false }: OutcomeProps): JSX.Element {
	const { end, fault } = work;
	const shown = end?.findings.filter(({ severity }) => severity !== 'info') ?? [];
	return (
		<div class="outcome" role="status">
			{fault !== undefined && <p class="wrong">{fault}</p>}
			{end?.outcome === 'done' && done !== undefined && <p class="good">{done}</p>}
			{end !== undefined && end.outcome !== 'done' && !(isLooking && end.outcome === 'refused') && (
				<p class="wrong">{words[end.outcome]}</p>
			)}
			{end !== undefined && end.outcome !== 'done' && shown.length === 0 && end.said !== '' && (
				<p class="said">{end.said}</p>
			)}
			<FindingList findings={shown} />
		</div>
	);
}
