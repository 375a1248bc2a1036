import type { FootnoteDefinition, ListItem, Paragraph, PhrasingContent, RootContent } from 'mdast';
import type { Node } from 'unist';
import type { Change, Section, Subsection } from '../../../types/index.ts';
import { paragraphForm } from '../blocks/paragraph-form.ts';
import { inVersion } from './in-version.ts';
import { versions, versionsOf } from './version.ts';

/**
 * A node as it stands, or its earlier and its later form, each whole, where what the two begin with or consist of needs
 * paragraphs of their own: a figure that became text, an item whose first paragraph is another one.
 */
export function apart<Kind extends Node>(node: Kind): readonly Kind[] {
	return node.data?.change !== undefined || !differs(node) ? [node] : eachWhole(node);
}

/** The earlier form of a node and its later one, each as if the other had nothing like it. */
export function eachWhole<Kind extends Node>(node: Kind): readonly Kind[] {
	return changes.flatMap((change) =>
		versionsOf(change).map((version) => {
			const whole = inVersion(node, version);
			return { ...whole, data: { ...whole.data, change } };
		}),
	);
}

const changes: readonly Change[] = ['deletion', 'insertion'];

function differs(node: Node): boolean {
	return forms[node.type]?.(node as never) ?? false;
}

const forms: Readonly<Record<string, (node: never) => boolean>> = {
	paragraph: (node: Paragraph) => hasMarks(node.children) && !versions.every((each) => isText(node, each)),
	listItem: ({ children }: ListItem) => beginsAnew(children),
	section: (node: Section) =>
		renamed(node) || beginsAnew(node.children) || node.children.slice(0, 1).some((part) => differs(part)),
	subsection: (node: Subsection) => renamed(node) || beginsAnew(node.children),
	footnoteDefinition: ({ children }: FootnoteDefinition) => beginsAnew(children),
};

/** More than its number is another: Word counts numbers alone. */
function renamed({ number, label = '', data }: Section | Subsection): boolean {
	const { was } = data ?? {};
	if (was?.number === undefined) return false;
	const round = (words: string, digits: string) => words.replace(String(Number.parseInt(digits, 10)), '%');
	return round(was.label ?? '', was.number) !== round(label, String(number));
}

function hasMarks(nodes: readonly PhrasingContent[]): boolean {
	return nodes.some(({ type }) => type === 'insertion' || type === 'deletion');
}

function isText(node: Paragraph, version: (typeof versions)[number]): boolean {
	return paragraphForm(inVersion(node, version)).type === 'text';
}

/** The first part is in one version alone, or can be no running text in one. */
function beginsAnew([first]: readonly (RootContent | Subsection)[]): boolean {
	if (first === undefined) return false;
	return first.data?.change !== undefined || (first.type === 'paragraph' && differs(first));
}
