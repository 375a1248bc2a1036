import type { StudioValue } from '../../../types/studio.ts';

/** Whether a value says nothing. */
export function isEmpty(value: StudioValue | undefined): boolean {
	if (value === undefined) return true;
	if (typeof value === 'string') return value.trim() === '';
	return Object.values(value).every(isEmpty);
}
