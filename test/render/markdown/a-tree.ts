import fc from 'fast-check';
import type { BlockContent, FootnoteDefinition, List, ListItem, PhrasingContent, Root } from 'mdast';
import { aHostileText } from './a-hostile-text.ts';
import { pictures } from './pictures.ts';

const notes = ['a', 'å-2'] as const;

const marks = ['emphasis', 'strong', 'delete'] as const;

type Mark = (typeof marks)[number];

/** A finished document's text: every construct, nested, with hostile words in every place that facts can reach. */
export function aTree(): fc.Arbitrary<Root> {
	return fc
		.tuple(blocks(2), fc.tuple(...notes.map(footnote)))
		.map(([text, definitions]): Root => ({ type: 'root', children: [...text, ...definitions] }));
}

function footnote(label: string): fc.Arbitrary<FootnoteDefinition> {
	return blocks(1).map((children) => ({ type: 'footnoteDefinition', identifier: label, label, children }));
}

/** No list before a list or a quote: within a container the parser counts the blank line between them as the list's own. */
function blocks(depth: number): fc.Arbitrary<BlockContent[]> {
	return fc
		.array(fc.oneof(...flat, ...(depth > 0 ? nested(depth) : [])), { minLength: 1, maxLength: 2 })
		.map((nodes) =>
			kept(nodes, (left, right) => !(left.type === 'list' && ['list', 'blockquote'].includes(right.type))),
		);
}

function nested(depth: number): fc.Arbitrary<BlockContent>[] {
	return [list(depth), blocks(depth - 1).map((children): BlockContent => ({ type: 'blockquote', children }))];
}

const text = aHostileText.map((value): PhrasingContent => ({ type: 'text', value }));

const leaf: fc.Arbitrary<PhrasingContent> = fc.oneof(
	{ weight: 6, arbitrary: text },
	aHostileText.map((value): PhrasingContent => ({ type: 'inlineCode', value })),
	aHostileText.map((label): PhrasingContent => ({ type: 'penBlank', label })),
	fc
		.record({ url: fc.constantFrom(...pictures), alt: fc.option(aHostileText, { nil: '' }) })
		.map((image): PhrasingContent => ({ type: 'image', title: null, ...image })),
	fc.constantFrom(...notes).map((label): PhrasingContent => ({ type: 'footnoteReference', identifier: label, label })),
);

const address = fc.oneof(
	fc
		.tuple(fc.constantFrom('https://a.no/', 'mailto:', 'tel:', '#', '../'), aHostileText)
		.map((parts) => parts.join('')),
	fc.constantFrom('https://a.no', 'mailto:a@b.no', 'tel:113', ''),
);

const link: fc.Arbitrary<PhrasingContent> = fc.oneof(
	fc
		.tuple(address, fc.option(aHostileText), fc.oneof(line(0), fc.constant<PhrasingContent[]>([])))
		.map(([url, title, children]): PhrasingContent => ({ type: 'link', url, title, children })),
	address
		.filter((url) => url !== '')
		.map((url): PhrasingContent => ({ type: 'link', url, title: null, children: [{ type: 'text', value: url }] })),
	line(0).map(
		(children): PhrasingContent => ({ type: 'documentLink', path: '../routine/R-1_Ny', document: 'R-1', children }),
	),
);

/** Phrasing in which each kind of mark stands at most once around a text. */
function line(depth: number, free: readonly Mark[] = marks): fc.Arbitrary<PhrasingContent[]> {
	const spans = (depth > 0 ? free : []).map((type) =>
		line(
			depth - 1,
			free.filter((mark) => mark !== type),
		).map((children): PhrasingContent => ({ type, children })),
	);
	const inner = depth > 0 ? [...spans, link].map((arbitrary) => ({ weight: 1, arbitrary })) : [];
	return fc.array(fc.oneof({ weight: 4, arbitrary: leaf }, ...inner), { minLength: 1, maxLength: 3 }).map(apart);
}

/**
 * Runs of backticks or tildes that touch are one to the parser, so it never reads two such neighbours.
 * Nor does a blank for the pen follow a number without a space, where its own words could make a list of both.
 */
function apart(line: readonly PhrasingContent[]): PhrasingContent[] {
	return kept(line, (left, right) =>
		left.type === 'text' && right.type === 'penBlank'
			? !/\d$/u.test(left.value)
			: left.type !== right.type || !['inlineCode', 'delete'].includes(left.type),
	);
}

/** The nodes that may stand beside the one kept before. */
function kept<Node>(nodes: readonly Node[], canMeet: (left: Node, right: Node) => boolean): Node[] {
	const all: Node[] = [];
	for (const node of nodes) {
		const left = all.at(-1);
		if (left === undefined || canMeet(left, node)) all.push(node);
	}
	return all;
}

const broken: fc.Arbitrary<PhrasingContent[]> = fc
	.tuple(line(2), fc.constantFrom<PhrasingContent>({ type: 'break' }, { type: 'text', value: '\n' }), line(1))
	.map(([before, end, after]) => [...before, end, ...after]);

const paragraph = fc
	.oneof({ weight: 4, arbitrary: line(2) }, broken)
	.map((children): BlockContent => ({ type: 'paragraph', children }));

const heading = fc
	.tuple(fc.constantFrom(2, 3, 4, 5, 6), line(1))
	.map(([depth, children]): BlockContent => ({ type: 'heading', depth: depth as 2 | 3 | 4 | 5 | 6, children }));

const code = fc
	// Not of spaces alone, which the parser counts otherwise within a note.
	.tuple(
		fc.array(
			aHostileText.filter((text) => text.trim() !== ''),
			{ maxLength: 3 },
		),
		fc.constantFrom(null, 'yaml', 'c++'),
	)
	.map(([lines, lang]): BlockContent => ({ type: 'code', lang, meta: null, value: lines.join('\n') }));

const table = fc.integer({ min: 1, max: 3 }).chain((width) =>
	fc
		.tuple(
			fc.array(fc.constantFrom(null, 'left', 'center', 'right'), { minLength: width, maxLength: width }),
			fc.array(
				fc.array(fc.oneof(line(1), fc.constant<PhrasingContent[]>([])), { minLength: width, maxLength: width }),
				{
					minLength: 1,
					maxLength: 3,
				},
			),
		)
		.map(
			([align, rows]): BlockContent => ({
				type: 'table',
				align: align as ('left' | 'center' | 'right' | null)[],
				children: rows.map((cells) => ({
					type: 'tableRow',
					children: cells.map((children) => ({ type: 'tableCell', children })),
				})),
			}),
		),
);

const flat: readonly fc.Arbitrary<BlockContent>[] = [
	paragraph,
	paragraph,
	heading,
	code,
	table,
	fc.constant<BlockContent>({ type: 'thematicBreak' }),
];

function list(depth: number): fc.Arbitrary<BlockContent> {
	return fc
		.tuple(
			fc.option(fc.integer({ min: 0, max: 2025 })),
			fc.boolean(),
			fc.array(item(depth), { minLength: 1, maxLength: 3 }),
		)
		.map(
			([start, spread, children]): List => ({
				type: 'list',
				ordered: start !== null,
				start,
				// Only what stands between items can be blank.
				spread: spread && children.length > 1,
				children,
			}),
		);
}

function item(depth: number): fc.Arbitrary<ListItem> {
	const task = fc
		.tuple(fc.boolean(), paragraph, blocks(0))
		.map(
			([checked, first, rest]): ListItem => ({ type: 'listItem', spread: true, checked, children: [first, ...rest] }),
		);
	const plain = blocks(depth - 1).map(
		(children): ListItem => ({ type: 'listItem', spread: children.length > 1, checked: null, children }),
	);
	const tight = paragraph.map(
		(first): ListItem => ({ type: 'listItem', spread: false, checked: null, children: [first] }),
	);
	return fc.oneof(tight, plain, task);
}
