import type { JSX } from 'preact';
import { texts } from '../../start.ts';

const words = texts.document.parts;

const names = ['form', 'text', 'page'] as const;

export type Part = (typeof names)[number];

export interface PartsProps {
	readonly parts: Readonly<Record<Part, JSX.Element>>;
	/** The one that is shown where there is room for one. */
	readonly shown: Part;
	readonly show: (part: Part) => void;
}

/** The parts of a document side by side; one at a time, chosen by buttons, where the screen is narrow. */
export function Parts({ parts, shown, show }: PartsProps): JSX.Element {
	return (
		<>
			<fieldset class="part-choice">
				<legend class="heard">{words.label}</legend>
				{names.map((part) => (
					<button key={part} type="button" aria-pressed={part === shown} onClick={() => show(part)}>
						{words[part]}
					</button>
				))}
			</fieldset>
			<div class="parts">
				{names.map((part) => (
					<section key={part} class={`part ${part}${part === shown ? ' shown' : ''}`} aria-labelledby={`part-${part}`}>
						<h2 id={`part-${part}`}>{words[part]}</h2>
						{parts[part]}
					</section>
				))}
			</div>
		</>
	);
}
