import type { Kind } from '../../types/index.ts';

/** Kinds that have a deadline which is worked out, and so is not known before a document is filled in. */
export function unforeseenKinds(kinds: readonly Kind[]): readonly Kind[] {
	return kinds.filter(({ due }) => due.some((one) => one.form === 'dated' && one.field.startsWith('derived.')));
}
