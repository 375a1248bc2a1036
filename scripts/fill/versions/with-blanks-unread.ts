import type { Text } from '../../types/index.ts';

/** A text whose blanks are left as they were written, for one that asks for facts by names that are known no more. */
export function withBlanksUnread<T extends Text>(source: T): T {
	const { text, bodyStart } = source;
	return { ...source, text: text.slice(0, bodyStart) + text.slice(bodyStart).replace(/\\?\{\{/g, '\\{{') };
}
