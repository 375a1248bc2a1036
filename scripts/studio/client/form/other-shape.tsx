import type { JSX } from 'preact';
import type { StudioValue } from '../../../types/studio.ts';
import type { Path } from '../findings/field-of.ts';
import { texts } from '../start.ts';
import { FieldFindings, findingsAt } from './field-findings.tsx';
import { fieldId } from './field-id.ts';
import { useForm } from './form-context.ts';

const words = texts.document.form;

/** A value that the form has no control for, as it stands; it can be taken out. */
export function OtherShape({ label, path, value }: { label: string; path: Path; value: StudioValue }): JSX.Element {
	const { located, set } = useForm();
	const id = fieldId(path);
	return (
		<div class="other-shape">
			<strong>{label}</strong>
			<p class="hint">{words.otherShape}</p>
			<pre>{typeof value === 'string' ? value : JSON.stringify(value, null, 1)}</pre>
			<FieldFindings id={`${id}-findings`} found={findingsAt(located, path, [])} />
			<button type="button" id={id} onClick={() => set(path, undefined)}>
				{words.remove}: {label}
			</button>
		</div>
	);
}
