import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { StudioField } from '../../../types/studio.ts';
import { texts } from '../start.ts';
import { chosen } from './chosen.ts';
import { inputOf } from './input-of.ts';

const words = texts.document.form;

/** Longer than this, a text has more than one line. */
const long = 48;

/** Yes and no are written in several languages. */
const yes = ['ja', 'yes', 'true'];
const no = ['nei', 'nej', 'no', 'false'];

export interface ScalarInputProps {
	readonly field: Pick<StudioField, 'type' | 'choices' | 'requirement'>;
	readonly value: string;
	readonly id: string;
	readonly label?: string;
	readonly describedBy: string | undefined;
	readonly isWrong: boolean;
	/** @param isTyping more is to be expected soon */
	readonly change: (value: string, isTyping: boolean) => void;
}

type Typed = { readonly currentTarget: HTMLInputElement | HTMLTextAreaElement };

/** A control for one scalar; whatever its author wrote is shown, also what the field does not allow. */
export function ScalarInput(props: ScalarInputProps): JSX.Element {
	const { field, value, id, label, describedBy, isWrong, change } = props;
	const [isLong] = useState(field.type === 'text' && (value.length > long || value.includes('\n')));
	const common = {
		id,
		'aria-label': label,
		'aria-describedby': describedBy,
		'aria-invalid': isWrong ? ('true' as const) : undefined,
		'aria-required': field.requirement === 'required' ? ('true' as const) : undefined,
		autocomplete: 'off',
	};
	const choices = choicesOf(field);
	if (choices !== undefined) {
		const said = chosen(choices, field.type === 'yes-no' ? value.toLowerCase() : value);
		const written = said?.value ?? value;
		const isKnown = written === '' || said !== undefined;
		return (
			<select {...common} value={written} onChange={({ currentTarget }) => change(currentTarget.value, false)}>
				<option value="">{words.notChosen}</option>
				{!isKnown && <option value={written}>{words.unknownChoice(written)}</option>}
				{choices.map((choice) => (
					<option key={choice.value} value={choice.value}>
						{choice.label}
					</option>
				))}
			</select>
		);
	}
	const listeners = {
		// An empty field is taken out when it is left, so that one who writes it anew finds it where it stood.
		onInput: ({ currentTarget }: Typed) => {
			if (currentTarget.value !== '') change(currentTarget.value, true);
		},
		onChange: ({ currentTarget }: Typed) => {
			change(currentTarget.value, false);
		},
	};
	return isLong ? (
		<textarea {...common} {...listeners} rows={3} value={value} />
	) : (
		<input type="text" {...common} {...inputOf(field.type)} {...listeners} value={value} />
	);
}

function choicesOf({ type, choices }: ScalarInputProps['field']): StudioField['choices'] | undefined {
	if (type === 'choice' && choices.length > 0) return choices;
	if (type !== 'yes-no') return undefined;
	return [
		{ value: words.yesWritten, also: yes, label: words.yes },
		{ value: words.noWritten, also: no, label: words.no },
	];
}
