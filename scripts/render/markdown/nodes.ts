import type { Heading, Paragraph, PhrasingContent, Strong, Text } from 'mdast';

export function text(value: string): Text {
	return { type: 'text', value };
}

export function strong(value: string): Strong {
	return { type: 'strong', children: [text(value)] };
}

export function paragraph(...children: PhrasingContent[]): Paragraph {
	return { type: 'paragraph', children };
}

export function heading(depth: Heading['depth'], value: string): Heading {
	return { type: 'heading', depth, children: [text(value)] };
}
