import type { ElementContent } from 'hast';
import rehypeSanitize from 'rehype-sanitize';
import remarkRehype from 'remark-rehype';
import { unified } from 'unified';
import type { Doc } from '../../types/index.ts';
import { handlersFor } from './handlers/index.ts';
import type { Placement } from './placement.ts';
import { schema } from './schema.ts';

/** The author's text as HTML, with its footnotes; nothing passes that the schema does not name. */
export function body(doc: Doc, placement: Placement): ElementContent[] {
	const tree = unified()
		.use(remarkRehype, { handlers: handlersFor(doc, placement) })
		.use(rehypeSanitize, schema)
		.runSync(doc.body);
	return tree.children.filter((node) => node.type !== 'doctype');
}
