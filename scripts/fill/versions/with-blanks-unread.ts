import type { Source } from '../../types/index.ts';

/** A text whose blanks are left as they were written, for one that asks for facts by names that are known no more. */
export function withBlanksUnread(source: Source): Source {
	const { text, bodyStart } = source;
	return { ...source, text: text.slice(0, bodyStart) + text.slice(bodyStart).replace(/\\?\{\{/g, '\\{{') };
}
