import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { StudioField, StudioValue } from '../../../types/studio.ts';
import type { Path } from '../findings/field-of.ts';
import { texts } from '../start.ts';
import { FieldFindings, findingsAt } from './field-findings.tsx';
import { fieldId } from './field-id.ts';
import { useForm } from './form-context.ts';
import { FormField } from './form-field.tsx';
import { OtherShape } from './other-shape.tsx';
import { ScalarInput } from './scalar-input.tsx';
import { summaryOf } from './summary-of.ts';

const words = texts.document.form;

export interface ListItemProps {
	/** The list. */
	readonly field: StudioField;
	readonly path: Path;
	/** Undefined: it says nothing yet. */
	readonly value: StudioValue | undefined;
	/** `Referanser 2` */
	readonly name: string;
	readonly remove: () => void;
	/** Undefined where it cannot be moved so. */
	readonly up: (() => void) | undefined;
	readonly down: (() => void) | undefined;
}

/** One item: a control for a scalar, or its fields, folded under what they say. */
export function ListItem(props: ListItemProps): JSX.Element {
	const { field, path, value, name } = props;
	const { located, set } = useForm();
	const id = fieldId(path);
	const found = findingsAt(located, path, field.fields);
	const [isNew] = useState(value === undefined);
	const findings = <FieldFindings id={`${id}-findings`} found={found} />;
	if (field.fields.length === 0) {
		if (value !== undefined && typeof value !== 'string')
			return (
				<li>
					<OtherShape label={name} path={path} value={value} />
				</li>
			);
		return (
			<li class="scalar">
				<ScalarInput
					field={{ type: field.item ?? 'text', choices: field.choices, requirement: 'optional' }}
					value={value ?? ''}
					id={id}
					label={name}
					describedBy={found.length > 0 ? `${id}-findings` : undefined}
					isWrong={found.some(({ finding }) => finding.severity === 'error')}
					change={(now, isTyping) => (now !== '' || value !== undefined) && set(path, now, isTyping)}
				/>
				<ItemButtons {...props} />
				{findings}
			</li>
		);
	}
	if (typeof value === 'string' || Array.isArray(value))
		return (
			<li>
				<OtherShape label={name} path={path} value={value} />
			</li>
		);
	const entries = (value ?? {}) as Readonly<Record<string, StudioValue>>;
	return (
		<li>
			<details class="item" open={isNew}>
				<summary id={id}>
					<span class="heard">{name}: </span>
					{summaryOf(entries, field.fields) || name}
				</summary>
				{findings}
				<fieldset id={`${id}-fields`}>
					<legend class="heard">{name}</legend>
					{field.fields.map((one) => (
						<FormField key={one.key} field={one} path={[...path, one.key]} value={entries[one.key]} />
					))}
				</fieldset>
				<ItemButtons {...props} />
			</details>
		</li>
	);
}

function ItemButtons({ path, name, remove, up, down }: ListItemProps): JSX.Element {
	const id = fieldId(path);
	const button = (way: 'up' | 'down', sign: string, act: (() => void) | undefined) => (
		<button type="button" id={`${id}-${way}`} disabled={act === undefined} onClick={act} title={words[way]}>
			<span aria-hidden="true">{sign}</span>
			<span class="heard">
				{words[way]}: {name}
			</span>
		</button>
	);
	return (
		<div class="item-buttons">
			{button('up', '↑', up)}
			{button('down', '↓', down)}
			<button type="button" onClick={remove}>
				{words.remove}
				<span class="heard">: {name}</span>
			</button>
		</div>
	);
}
