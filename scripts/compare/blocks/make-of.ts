import type { RootContent } from 'mdast';

/** What a part must share with another to be a version of it; undefined for parts that are only ever replaced whole. */
export function makeOf(part: RootContent): string | undefined {
	switch (part.type) {
		case 'paragraph':
		case 'blockquote':
		case 'section':
		case 'subsection':
		case 'annex':
		case 'footnoteDefinition':
			return part.type;
		case 'heading':
			return `${part.type} ${part.depth}`;
		case 'list':
			return [part.type, part.ordered, part.start, part.data?.letters].join(' ');
		case 'listItem':
			return `${part.type} ${part.checked}`;
		case 'table':
			return [part.type, part.children[0]?.children.length, ...(part.align ?? [])].join(' ');
		case 'tableRow':
			return `${part.type} ${part.children.length}`;
		default:
			return undefined;
	}
}
