import { isDeepStrictEqual } from 'node:util';
import type { StudioEdit, StudioValue } from '../../types/index.ts';
import { isGroupValue, isListValue } from './values.ts';

/**
 * The smallest changes that come to the same as one: of a group or a list only the parts that differ, so that the others stay as
 * they are written.
 */
export function steps(whole: StudioValue, { path, value }: StudioEdit): readonly StudioEdit[] {
	return between(valueAt(whole, path), value, path);
}

/** What a path leads to; undefined where it leads nowhere. */
export function valueAt(value: StudioValue | undefined, [step, ...rest]: StudioEdit['path']): StudioValue | undefined {
	if (step === undefined || value === undefined) return value;
	if (typeof step === 'number') return isListValue(value) ? valueAt(value[step], rest) : undefined;
	return isGroupValue(value) ? valueAt(value[step], rest) : undefined;
}

function between(
	before: StudioValue | undefined,
	now: StudioValue | undefined,
	path: StudioEdit['path'],
): readonly StudioEdit[] {
	if (isDeepStrictEqual(before, now)) return [];
	if (isGroupValue(before) && isGroupValue(now) && Object.keys(now).length > 0) {
		const added = Object.keys(now).flatMap((key) => between(before[key], now[key], [...path, key]));
		const gone = Object.keys(before).filter((key) => !(key in now));
		return [...added, ...gone.map((key) => ({ path: [...path, key], value: undefined }))];
	}
	if (isListValue(before) && isListValue(now) && now.length > 0 && before.length > 0) return items(before, now, path);
	return [{ path, value: now }];
}

/** Items that are the same at both ends stay; of what is between them each is changed, taken out or put in. */
function items(
	before: readonly StudioValue[],
	now: readonly StudioValue[],
	path: StudioEdit['path'],
): readonly StudioEdit[] {
	if (now.length < before.length) {
		let head = 0;
		while (head < now.length && isDeepStrictEqual(before[head], now[head])) head++;
		const gone = { path: [...path, head], value: undefined };
		return [gone, ...items(before.toSpliced(head, 1), now, path)];
	}
	return now.flatMap((item, index) => between(before[index], item, [...path, index]));
}
