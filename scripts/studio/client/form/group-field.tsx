import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { StudioField, StudioValue } from '../../../types/studio.ts';
import type { Path } from '../findings/field-of.ts';
import { FieldFindings, findingsAt } from './field-findings.tsx';
import { fieldId } from './field-id.ts';
import { useForm } from './form-context.ts';
import { FieldLabel, FormField } from './form-field.tsx';
import { summaryOf } from './summary-of.ts';

export interface GroupFieldProps {
	readonly field: StudioField;
	readonly path: Path;
	readonly value: Readonly<Record<string, StudioValue>>;
}

/** Fields that belong together, folded where nothing in them needs to be seen. */
export function GroupField({ field, path, value }: GroupFieldProps): JSX.Element {
	const { located } = useForm();
	const id = fieldId(path);
	const found = findingsAt(located, path, field.fields);
	const [isOpen] = useState(field.requirement === 'required' && Object.keys(value).length === 0);
	return (
		<details class="group" open={isOpen} aria-describedby={found.length > 0 ? `${id}-findings` : undefined}>
			<summary id={id}>
				<strong>
					<FieldLabel field={field} />
				</strong>
				<span class="summary"> {summaryOf(value, field.fields)}</span>
			</summary>
			<FieldFindings id={`${id}-findings`} found={found} />
			<fieldset>
				<legend class="heard">{field.label}</legend>
				{field.fields.map((one) => (
					<FormField key={one.key} field={one} path={[...path, one.key]} value={value[one.key]} />
				))}
			</fieldset>
		</details>
	);
}
