import type { JSX } from 'preact';
import { useLayoutEffect, useState } from 'preact/hooks';
import type { StudioField, StudioFrontMatter } from '../../../types/studio.ts';
import type { Located } from '../findings/located.ts';
import type { HeldText } from '../held-text/hold-text.ts';
import { texts } from '../start.ts';
import { editFor } from './edit-for.ts';
import { expandedFields } from './expanded.ts';
import { FormProvider } from './form-context.ts';
import { FormField } from './form-field.tsx';
import { isEmpty } from './is-empty.ts';
import { OtherShape } from './other-shape.tsx';
import { reveal } from './reveal.ts';

const words = texts.document.form;

export interface FormProps {
	readonly fields: readonly StudioField[];
	readonly front: StudioFrontMatter;
	readonly located: readonly Located[];
	readonly edit: HeldText['edit'];
}

/** The fields of a front matter; those that were empty when it was opened, and may be, are folded together at its end. */
export function Form({ fields, front, located, edit }: FormProps): JSX.Element {
	const [said, say] = useState('');
	const [next, setNext] = useState<readonly string[]>([]);
	const { values } = front;
	const shown = expandedFields(values, fields);
	const [folded] = useState(
		() =>
			new Set(fields.filter((one) => one.requirement === 'optional' && isEmpty(values[one.key])).map(({ key }) => key)),
	);
	// Each wish is answered once, when what it asks for has been drawn, and not by a drawing that was on its way before it.
	useLayoutEffect(() => void next.some(reveal), [next]);
	const known = new Set(fields.map(({ key }) => key));
	const others = Object.keys(values).filter((key) => !known.has(key));
	const field = (one: StudioField) => <FormField key={one.key} field={one} path={[one.key]} value={shown[one.key]} />;
	return (
		<FormProvider
			value={{
				located,
				say,
				set: (path, value, isTyping) => edit([editFor(values, shown, path, value)], isTyping),
				focusNext: (...ids) => setNext(ids),
			}}
		>
			<form class="fields" noValidate autocomplete="off" onSubmit={(event) => event.preventDefault()}>
				{fields.filter(({ key }) => !folded.has(key)).map(field)}
				{folded.size > 0 && (
					<details class="more">
						<summary>{words.more(folded.size)}</summary>
						{fields.filter(({ key }) => folded.has(key)).map(field)}
					</details>
				)}
				{others.length > 0 && (
					<section class="others" aria-label={words.others}>
						<h3>{words.others}</h3>
						{others.map((key) => (
							<OtherShape key={key} label={key} path={[key]} value={values[key] ?? ''} />
						))}
					</section>
				)}
				<p role="status" class="heard">
					{said}
				</p>
			</form>
		</FormProvider>
	);
}
