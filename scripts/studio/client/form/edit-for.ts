import type { StudioEdit, StudioValue } from '../../../types/studio.ts';
import { valueAt, withEdit } from '../held-text/with-edit.ts';
import { isEmpty } from './is-empty.ts';

type Values = { readonly [key: string]: StudioValue };

/**
 * The change that gives a field this value. What says nothing is taken out, and with it each group round it that says nothing
 * then; where a bare word stands for a group or a list, that is written whole.
 * @param written the values as their author wrote them
 * @param shown the same in the shape of their fields
 */
export function editFor(
	written: Values,
	shown: Values,
	path: StudioEdit['path'],
	value: StudioValue | undefined,
): StudioEdit {
	const said = isEmpty(value) ? undefined : value;
	for (let length = 1; length < path.length; length++) {
		const outer = path.slice(0, length);
		if (typeof valueAt(written, outer) === 'string') return { path: outer, value: wholeFor(shown, path, length, said) };
	}
	const outer = path.slice(0, -1);
	const isOfGroup = typeof path.at(-1) === 'string' && typeof outer.at(-1) === 'string';
	if (said !== undefined || !isOfGroup) return { path, value: said };
	const rest = valueAt(withEdit(written, { path, value: undefined }), outer);
	return isEmpty(rest) ? editFor(written, shown, outer, undefined) : { path, value: undefined };
}

function wholeFor(
	shown: Values,
	path: StudioEdit['path'],
	length: number,
	value: StudioValue | undefined,
): StudioValue | undefined {
	const whole = valueAt(withEdit(shown, { path, value }), path.slice(0, length));
	return isEmpty(whole) ? undefined : whole;
}
