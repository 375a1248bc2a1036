import type { ReadonlySignal } from '@preact/signals';
import type { JSX, RefObject } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import type { StudioMergeField } from '../../../types/studio.ts';
import type { Located } from '../findings/located.ts';
import { texts } from '../start.ts';
import { type Editor, openEditor } from './open-editor.ts';

const words = texts.document.text;

export interface TextEditorProps {
	/** Undefined until it is known. */
	readonly body: ReadonlySignal<string | undefined>;
	readonly setBody: (body: string) => void;
	readonly located: readonly Located[];
	/** How many lines of the file stand above. */
	readonly above: number;
	readonly mergeFields: readonly StudioMergeField[];
	readonly editor: RefObject<Editor | undefined>;
	/** Told of the heading that the cursor stands under. */
	readonly moved: (heading: string | undefined) => void;
}

/** The Markdown of a document, as it is. */
export function TextEditor(props: TextEditorProps): JSX.Element {
	const { body, setBody, located, above, mergeFields, editor, moved } = props;
	const parent = useRef<HTMLDivElement>(null);
	const fields = useRef(mergeFields);
	fields.current = mergeFields;
	const shown = body.value;

	useEffect(() => {
		// More may have been typed since this was drawn; only what holds now may be taken.
		const text = body.peek();
		if (text === undefined || parent.current === null) return;
		if (editor.current === undefined)
			editor.current = openEditor({
				parent: parent.current,
				text,
				help: 'text-help',
				mergeFields: () => fields.current,
				changed: setBody,
				moved,
			});
		else editor.current.take(text);
	}, [shown]);
	useEffect(
		() => () => {
			editor.current?.close();
			editor.current = undefined;
		},
		[],
	);
	useEffect(() => {
		const findings = located.filter(({ field }) => field === undefined).map(({ finding }) => finding);
		editor.current?.show(findings, above);
	}, [located, above]);

	return (
		<>
			<p id="text-help" class="hint">
				{words.help}
			</p>
			<div ref={parent} class="editor">
				{shown === undefined && editor.current === undefined && <p class="hint">{texts.loading}</p>}
			</div>
		</>
	);
}
