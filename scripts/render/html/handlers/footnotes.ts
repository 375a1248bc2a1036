import type { Element, ElementContent } from 'hast';
import type { FootnoteReference } from 'mdast';
import type { FrameWords } from '../../../types/index.ts';
import { element } from '../element.ts';
import { lines } from '../lines.ts';
import type { Placement } from '../placement.ts';
import type { Handler } from './handler.ts';

type State = Parameters<Handler>[0];

/** Numbers footnotes in the order in which the text first refers to them, gathers them at the text's end and links each way. */
export function footnotes(
	words: FrameWords,
	placement: Placement,
): Record<'root' | 'footnoteReference' | 'footnoteDefinition', Handler> {
	const { ids } = placement;
	/** How often each note is referred to, by its identifier, in the order of their numbers. */
	const uses = new Map<string, number>();

	return {
		root: (state, root) => [...lines(state.all(root)), ...lines([endnotes(state, uses, words, placement)])],
		footnoteReference: (_, { identifier }: FootnoteReference) => {
			const use = (uses.get(identifier) ?? 0) + 1;
			uses.set(identifier, use);
			const number = [...uses.keys()].indexOf(identifier) + 1;
			const to = { id: ids.reference(number, use), href: `#${ids.note(number)}`, role: 'doc-noteref' };
			return element('sup', {}, element('a', to, String(number)));
		},
		footnoteDefinition: () => undefined,
	};
}

function endnotes(
	state: State,
	uses: ReadonlyMap<string, number>,
	words: FrameWords,
	{ ids, notesHeading, notesOf }: Placement,
): Element | undefined {
	if (uses.size === 0) return undefined;
	const contents = allContents(state, uses);
	const notes = contents.map((content, index) => {
		const number = index + 1;
		const backlinks = Array.from({ length: [...uses.values()][index] ?? 0 }, (_, use) =>
			backlink(ids.reference(number, use + 1), use === 0 ? `${number}` : `${number}-${use + 1}`, words),
		);
		return element('li', { id: ids.note(number) }, ...withBacklinks(content, backlinks));
	});
	return element(
		'section',
		{ role: 'doc-endnotes', ariaLabelledBy: [ids.footnotes, ...notesOf] },
		...lines([element(notesHeading, { id: ids.footnotes }, words.footnotes), element('ol', {}, ...lines(notes))]),
	);
}

/** Notes may refer to further notes, so the list grows while it is read. */
function allContents(state: State, uses: ReadonlyMap<string, number>): ElementContent[][] {
	const contents: ElementContent[][] = [];
	for (const identifier of uses.keys()) {
		const definition = state.footnoteById.get(identifier.toUpperCase());
		if (!definition) throw new Error(`No footnote is called ${identifier}`);
		contents.push(state.all(definition));
	}
	return contents;
}

function backlink(anchor: string, use: string, words: FrameWords): Element {
	const to = { href: `#${anchor}`, role: 'doc-backlink', ariaLabel: `${words.backToText} ${use}` };
	// The variation selector keeps phones from drawing the arrow as a coloured picture.
	return element('a', to, '↩\u{FE0E}');
}

function withBacklinks(content: readonly ElementContent[], backlinks: readonly Element[]): ElementContent[] {
	const spaced = backlinks.flatMap((link) => [' ', link]);
	const last = content.at(-1);
	if (last?.type !== 'element' || last.tagName !== 'p') return lines([...content, element('p', {}, ...spaced)]);
	return lines([...content.slice(0, -1), element('p', last.properties, ...last.children, ...spaced)]);
}
