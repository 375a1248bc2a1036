import type { JSX } from 'preact';
import type { StudioFinding } from '../../../types/studio.ts';
import { texts } from '../start.ts';
import type { Located } from './located.ts';

const words = texts.document.problems;

export interface ProblemsProps {
	readonly located: readonly Located[];
	/** Whether that is all; before the first look at the text nobody knows. */
	readonly isKnown: boolean;
	/** Takes whoever reads to the place of one. */
	readonly go: (one: Located) => void;
	/** What a field is called that stands at the beginning of a path. */
	readonly labelOf: (field: Located['field']) => string | undefined;
	/** What puts a finding right by itself, where something does. */
	readonly mend?: (finding: StudioFinding) => JSX.Element | undefined;
}

/** What is wrong with a text, errors first, each a way to its place. */
export function Problems({ located, isKnown, go, labelOf, mend }: ProblemsProps): JSX.Element {
	const errors = located.filter(({ finding }) => finding.severity === 'error');
	const others = located.filter(({ finding }) => finding.severity !== 'error');
	if (located.length === 0)
		return <p class={`problems ${isKnown ? 'none' : 'hint'}`}>{isKnown ? words.none : texts.list.checking}</p>;
	const sum = [errors.length > 0 && words.errors(errors.length), others.length > 0 && words.advice(others.length)];
	return (
		<details class={`problems ${errors.length > 0 ? 'errors' : 'advice'}`}>
			<summary>{sum.filter(Boolean).join(' · ')}</summary>
			<ul>
				{[...errors, ...others].map((one) => {
					const { severity, message, remedy, line, column, code } = one.finding;
					const label = labelOf(one.field);
					return (
						<li key={`${line}:${column}:${code}:${message}`} class={severity}>
							<button type="button" class="plain" onClick={() => go(one)}>
								<strong>{words[severity]}:</strong> {label !== undefined && `${label}: `}
								{message}
							</button>
							{remedy !== undefined && <span class="remedy"> {remedy}</span>}
							{mend?.(one.finding)}
						</li>
					);
				})}
			</ul>
		</details>
	);
}
