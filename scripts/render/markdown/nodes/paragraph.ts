import type { Paragraph, PhrasingContent } from 'mdast';

/** A paragraph of phrases. */
export function paragraph(...children: PhrasingContent[]): Paragraph {
	return { type: 'paragraph', children };
}
