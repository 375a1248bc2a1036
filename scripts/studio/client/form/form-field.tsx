import type { JSX } from 'preact';
import type { StudioField, StudioValue } from '../../../types/studio.ts';
import type { Path } from '../findings/field-of.ts';
import { texts } from '../start.ts';
import { FieldFindings, findingsAt } from './field-findings.tsx';
import { fieldId } from './field-id.ts';
import { useForm } from './form-context.ts';
import { GroupField } from './group-field.tsx';
import { isHinted } from './input-of.ts';
import { ListField } from './list-field.tsx';
import { OtherShape } from './other-shape.tsx';
import { ScalarInput } from './scalar-input.tsx';

const words = texts.document.form;

export interface FormFieldProps {
	readonly field: StudioField;
	readonly path: Path;
	readonly value: StudioValue | undefined;
}

/** One field, by its type. */
export function FormField({ field, path, value }: FormFieldProps): JSX.Element {
	const { type, label } = field;
	if (type === 'list') {
		if (value !== undefined && !Array.isArray(value)) return <OtherShape label={label} path={path} value={value} />;
		return <ListField field={field} path={path} items={(value ?? []) as readonly StudioValue[]} />;
	}
	if (type === 'group') {
		if (typeof value === 'string' || Array.isArray(value))
			return <OtherShape label={label} path={path} value={value} />;
		return <GroupField field={field} path={path} value={(value ?? {}) as Readonly<Record<string, StudioValue>>} />;
	}
	if (value !== undefined && typeof value !== 'string') return <OtherShape label={label} path={path} value={value} />;
	return <ScalarField field={field} path={path} value={value ?? ''} />;
}

function ScalarField({ field, path, value }: { field: StudioField; path: Path; value: string }): JSX.Element {
	const { located, set } = useForm();
	const id = fieldId(path);
	const found = findingsAt(located, path, []);
	const hint = field.hint ?? (isHinted(field.type, words.hints) ? words.hints[field.type] : undefined);
	const described = [hint !== undefined && `${id}-hint`, found.length > 0 && `${id}-findings`].filter(Boolean);
	const isWrong = found.some(({ finding }) => finding.severity === 'error');
	return (
		<div class={`field${isWrong ? ' wrong' : ''}`}>
			<label for={id}>
				<FieldLabel field={field} />
			</label>
			{hint !== undefined && (
				<p id={`${id}-hint`} class="hint">
					{hint}
				</p>
			)}
			<ScalarInput
				field={field}
				value={value}
				id={id}
				describedBy={described.length === 0 ? undefined : described.join(' ')}
				isWrong={isWrong}
				change={(now, isTyping) => set(path, now, isTyping)}
			/>
			<FieldFindings id={`${id}-findings`} found={found} />
		</div>
	);
}

/** What a field is called, and in words whether it must be filled in. */
export function FieldLabel({ field: { label, requirement } }: { field: StudioField }): JSX.Element {
	return (
		<>
			{label}
			{requirement !== 'optional' && <small> ({words[requirement]})</small>}
		</>
	);
}
