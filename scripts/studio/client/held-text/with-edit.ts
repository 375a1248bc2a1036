import type { StudioEdit, StudioValue } from '../../../types/studio.ts';

type Path = StudioEdit['path'];

/** Values as they are after a change of one field; what is changed is copied. A place behind the last of a list adds to it. */
export function withEdit<T extends StudioValue>(value: T, { path, value: now }: StudioEdit): T {
	return at(value, path, now) as T;
}

/** What a value says at a path; undefined where there is nothing. */
export function valueAt(value: StudioValue | undefined, path: Path): StudioValue | undefined {
	return path.reduce<StudioValue | undefined>((within, step) => {
		if (within === undefined || typeof within === 'string') return undefined;
		return (within as Readonly<Record<string | number, StudioValue>>)[step];
	}, value);
}

function at(
	value: StudioValue | undefined,
	[step, ...rest]: Path,
	now: StudioValue | undefined,
): StudioValue | undefined {
	if (step === undefined) return now;
	if (typeof step === 'number') {
		const items = Array.isArray(value) ? (value as readonly StudioValue[]) : [];
		const item = at(items[step], rest, now);
		return item === undefined ? items.toSpliced(step, 1) : [...items.slice(0, step), item, ...items.slice(step + 1)];
	}
	const entries = typeof value === 'object' && !Array.isArray(value) ? (value as Record<string, StudioValue>) : {};
	const { [step]: before, ...others } = entries;
	const entry = at(before, rest, now);
	if (entry === undefined) return others;
	return step in entries ? { ...entries, [step]: entry } : { ...others, [step]: entry };
}
