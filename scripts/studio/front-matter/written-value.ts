import type { Field, StudioValue } from '../../types/index.ts';
import { fieldAt, isGroupValue, isListValue } from './values.ts';
import { type Spot, writtenScalar } from './written-scalar.ts';

/** A list of words stands on one line up to this length. */
const longest = 100;

/** A value within brackets or braces, or on the line of its key. */
export function inLine(value: StudioValue, field: Field | undefined, before?: Spot['before']): string {
	if (isListValue(value)) return `[${value.map((item) => inLine(item, fieldAt(field, 0))).join(', ')}]`;
	if (!isGroupValue(value)) return writtenScalar(value, { flow: true, indent: undefined, before, type: field?.type });
	const pairs = Object.entries(value).map(([key, part]) => `${key}: ${inLine(part, fieldAt(field, key))}`);
	return `{${pairs.join(', ')}}`;
}

/**
 * A value behind the colon of its key, with what parts it from that.
 * @param indent columns before the key
 */
export function behindKey(value: StudioValue, indent: number, field: Field | undefined): string {
	const pad = ' '.repeat(indent + 2);
	if (isListValue(value)) {
		const line = inLine(value, field);
		if (value.every((item) => typeof item === 'string') && line.length <= longest) return ` ${line}`;
		return value.map((item) => `\n${pad}- ${asItem(item, indent + 4, fieldAt(field, 0))}`).join('');
	}
	if (isGroupValue(value) && Object.keys(value).length > 0) return `\n${pad}${asItem(value, indent + 2, field)}`;
	if (isGroupValue(value)) return ' {}';
	return ` ${writtenScalar(value, { flow: false, indent: indent + 2, before: undefined, type: field?.type })}`;
}

/** A value as an item of a list. @param indent columns before it */
export function asItem(value: StudioValue, indent: number, field: Field | undefined): string {
	if (isListValue(value)) return inLine(value, field);
	if (!isGroupValue(value)) return writtenScalar(value, { flow: false, indent, before: undefined, type: field?.type });
	const pairs = Object.entries(value).map(([key, part]) => `${key}:${behindKey(part, indent, fieldAt(field, key))}`);
	return pairs.length === 0 ? '{}' : pairs.join(`\n${' '.repeat(indent)}`);
}
