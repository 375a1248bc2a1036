import type { Link } from 'mdast';
import type { Handle } from 'mdast-util-to-markdown';
import type { DocumentLink } from '../../../types/index.ts';
import { link } from './link.ts';

/** A link to another document's Markdown file. */
export const documentLink: Handle = ({ path, children }: DocumentLink, parent, state, info) =>
	link({ type: 'link', url: `${path}.md`, children } satisfies Link, parent, state, info);
