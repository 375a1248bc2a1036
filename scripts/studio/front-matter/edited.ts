import { isDeepStrictEqual } from 'node:util';
import type { Field, StudioEdit, StudioValue } from '../../types/index.ts';
import { frontMatterOf } from './front-matter-of.ts';
import { reordered } from './reordered.ts';
import { rewritten } from './rewritten.ts';
import { splice } from './splice.ts';
import { steps, valueAt } from './steps.ts';
import { changed, fieldAt, isListValue } from './values.ts';

/** What came of edits: the text, or the path of the field that could not be changed; none where the front matter cannot be read. */
export type Edited = { readonly text: string } | { readonly stuck: StudioEdit['path'] | undefined };

/**
 * A text with fields of its front matter changed: comments, quotes, order and the text below stay byte for byte, and the front
 * matter then says what was asked for, which is read before it is answered.
 */
export function edited(written: string, edits: readonly StudioEdit[], fields: readonly Field[]): Edited {
	let text = written;
	for (const edit of edits) {
		const before = valuesIn(text);
		if (before === undefined) return { stuck: undefined };
		const root = { type: 'group', fields } as unknown as Field;
		const wanted = changed(before, edit.path, edit.value, root) ?? {};
		const now =
			moved(text, before, edit, root, wanted) ??
			inPlace(text, before, edit, root, wanted) ??
			anew(text, edit, root, wanted);
		if (now === undefined) return { stuck: edit.path };
		text = now;
	}
	return { text };
}

/** Items of a list put elsewhere in it, or others put before them. */
function moved(
	text: string,
	before: StudioValue,
	{ path, value }: StudioEdit,
	root: Field,
	wanted: StudioValue,
): string | undefined {
	const old = valueAt(before, path);
	if (!isListValue(old) || !isListValue(value) || value.length === 0) return undefined;
	const isMoved = value.some((item, index) => {
		const at = old.findIndex((one) => isDeepStrictEqual(one, item));
		return at !== -1 && !isDeepStrictEqual(old[index], item);
	});
	const field = path.reduce<Field | undefined>(fieldAt, root);
	const yaml = isMoved ? reordered(yamlIn(text), path, old, value, field) : undefined;
	return yaml === undefined ? undefined : says(withYaml(text, yaml), wanted);
}

/** Each part that differs changed where it stands. */
function inPlace(
	text: string,
	before: StudioValue,
	edit: StudioEdit,
	root: Field,
	wanted: StudioValue,
): string | undefined {
	let now = text;
	for (const step of steps(before, edit)) {
		const yaml = splice(yamlIn(now), step.path, step.value, root);
		if (yaml === undefined) return undefined;
		now = withYaml(now, yaml);
	}
	return says(now, wanted);
}

/** The one field that the edit is in written anew. */
function anew(text: string, { path }: StudioEdit, root: Field, wanted: StudioValue): string | undefined {
	const key = path[0];
	if (typeof key !== 'string') return undefined;
	const yaml = rewritten(yamlIn(text), key, (wanted as Readonly<Record<string, StudioValue>>)[key], root);
	return yaml === undefined ? undefined : says(withYaml(text, yaml), wanted);
}

function says(text: string, wanted: StudioValue): string | undefined {
	return isDeepStrictEqual(valuesIn(text), wanted) ? text : undefined;
}

function valuesIn(text: string): Readonly<Record<string, StudioValue>> | undefined {
	const { values, findings } = frontMatterOf(text, '', 'nb');
	return findings.length > 0 ? undefined : values;
}

const opening = '---\n';

function yamlIn(text: string): string {
	return text.slice(opening.length, closingAt(text));
}

function withYaml(text: string, yaml: string): string {
	return opening + yaml + text.slice(closingAt(text));
}

function closingAt(text: string): number {
	return text.lastIndexOf('---', frontMatterOf(text, '', 'nb').bodyStart - 1);
}
