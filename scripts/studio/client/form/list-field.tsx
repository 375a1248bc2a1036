import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { StudioField, StudioValue } from '../../../types/studio.ts';
import type { Path } from '../findings/field-of.ts';
import { texts } from '../start.ts';
import { FieldFindings, findingsAt } from './field-findings.tsx';
import { fieldId } from './field-id.ts';
import { useForm } from './form-context.ts';
import { FieldLabel } from './form-field.tsx';
import { ListItem } from './list-item.tsx';

const words = texts.document.form;

export interface ListFieldProps {
	readonly field: StudioField;
	readonly path: Path;
	readonly items: readonly StudioValue[];
}

/** A list whose items are added, moved and taken out by buttons; the focus goes with what was done. */
export function ListField({ field, path, items }: ListFieldProps): JSX.Element {
	const { located, set, say, focusNext } = useForm();
	const { label } = field;
	const id = fieldId(path);
	// An item that says nothing yet stands on the page alone.
	const [isAdding, setAdding] = useState(false);
	const [length, setLength] = useState(items.length);
	if (length !== items.length) {
		setLength(items.length);
		if (items.length > length) setAdding(false);
	}
	const shown: readonly (StudioValue | undefined)[] = isAdding ? [...items, undefined] : items;
	const found = findingsAt(located, path, []);
	const item = (index: number) => words.item(label, index + 1);

	function add() {
		setAdding(true);
		focusNext(`${fieldId([...path, items.length])}-fields`, fieldId([...path, items.length]));
		say(words.added(item(items.length)));
	}

	function remove(index: number) {
		if (index === items.length) setAdding(false);
		else set([...path, index], undefined);
		say(words.removed(item(index)));
		focusNext(fieldId([...path, index]), fieldId([...path, index - 1]), `${id}-add`);
	}

	function move(index: number, to: number) {
		set([...path, index], items[to]);
		set([...path, to], items[index]);
		say(words.moved(item(index), to + 1, items.length));
		const button = (way: string) => `${fieldId([...path, to])}-${way}`;
		focusNext(button(to < index ? 'up' : 'down'), button(to < index ? 'down' : 'up'));
	}

	return (
		<fieldset class="list" aria-describedby={found.length > 0 ? `${id}-findings` : undefined}>
			<legend>
				<FieldLabel field={field} />
			</legend>
			{field.hint !== undefined && <p class="hint">{field.hint}</p>}
			<FieldFindings id={`${id}-findings`} found={found} />
			{shown.length === 0 ? (
				<p class="hint">{words.emptyList}</p>
			) : (
				<ol>
					{shown.map((value, index) => (
						<ListItem
							key={`${index}`}
							field={field}
							path={[...path, index]}
							value={value}
							name={item(index)}
							remove={() => remove(index)}
							up={index > 0 && index < items.length ? () => move(index, index - 1) : undefined}
							down={index < items.length - 1 ? () => move(index, index + 1) : undefined}
						/>
					))}
				</ol>
			)}
			<button type="button" id={shown.length === 0 ? id : `${id}-add`} disabled={isAdding} onClick={add}>
				{words.add(label)}
			</button>
		</fieldset>
	);
}
