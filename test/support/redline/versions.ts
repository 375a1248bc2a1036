import fc from 'fast-check';
import type { BlockContent, FootnoteDefinition, ListItem, PhrasingContent, Root, RootContent, TableRow } from 'mdast';

const word = fc.constantFrom(
	...['leder', 'skal', 'melde', 'avvik', 'innen', '5', '7', 'dager', 'og', 'i', 'verneombudet', 'må', 'ikke'],
	...['§\u00a03-1', '12\u00a0000', 'f.eks.', 'HMS-arbeid', '2026-01-05', 'støy'],
);
const words = fc
	.array(word, { minLength: 1, maxLength: 14 })
	.chain((some) => fc.constantFrom('.', ',', '', '. ', '\n').map((end) => some.join(' ') + end));
const text = words.map((value): PhrasingContent => ({ type: 'text', value }));

/** Notes are of the whole document: any line may refer to one of two. */
const atom: fc.Arbitrary<PhrasingContent> = fc.oneof(
	words.map((value): PhrasingContent => ({ type: 'inlineCode', value })),
	fc
		.constantFrom('https://prove.example/a', '#maal')
		.chain((url) => text.map((child): PhrasingContent => ({ type: 'link', url, children: [child] }))),
	fc.constant<PhrasingContent>({ type: 'image', url: 'a.png', alt: 'Bilde' }),
	fc.constant<PhrasingContent>({ type: 'break' }),
	word.map((label): PhrasingContent => ({ type: 'penBlank', label })),
	fc.constantFrom('1', '2').map((identifier): PhrasingContent => ({ type: 'footnoteReference', identifier })),
);
const emphasised = fc
	.tuple(
		fc.constantFrom('strong' as const, 'emphasis' as const, 'delete' as const),
		fc.array(text, { minLength: 1, maxLength: 2 }),
	)
	.map(([type, children]): PhrasingContent => ({ type, children }));
const nested = fc
	.tuple(
		fc.constantFrom('strong' as const, 'emphasis' as const),
		fc.array(fc.oneof(text, emphasised, atom), { minLength: 1, maxLength: 3 }),
	)
	.map(([type, children]): PhrasingContent => ({ type, children }));
const line = fc.array(fc.oneof({ weight: 5, arbitrary: text }, atom, emphasised, nested), {
	minLength: 1,
	maxLength: 4,
});
const paragraph = line.map((children): BlockContent => ({ type: 'paragraph', children }));
const row = (width: number) =>
	fc.array(line, { minLength: width, maxLength: width }).map(
		(cells): TableRow => ({
			type: 'tableRow',
			children: cells.map((children) => ({ type: 'tableCell', children })),
		}),
	);
const table = fc
	.integer({ min: 1, max: 3 })
	.chain((width) =>
		fc
			.array(row(width), { minLength: 1, maxLength: 4 })
			.map((children): BlockContent => ({ type: 'table', align: Array.from({ length: width }, () => null), children })),
	);
const { block } = fc.letrec<{ block: BlockContent; item: ListItem }>((tie) => ({
	block: fc.oneof(
		{ depthSize: 'small', withCrossShrink: true },
		paragraph,
		fc
			.tuple(fc.constantFrom(2 as const, 3 as const), line)
			.map(([depth, children]): BlockContent => ({ type: 'heading', depth, children })),
		fc.constant<BlockContent>({ type: 'thematicBreak' }),
		words.map((value): BlockContent => ({ type: 'code', lang: null, value })),
		table,
		fc
			.array(tie('block'), { minLength: 1, maxLength: 3 })
			.map((children): BlockContent => ({ type: 'blockquote', children })),
		fc
			.tuple(fc.boolean(), fc.boolean(), fc.array(tie('item'), { minLength: 1, maxLength: 4 }))
			.map(([ordered, spread, children]): BlockContent => ({ type: 'list', ordered, spread, children })),
		fc.tuple(fc.constantFrom('1', '2', '5 a'), fc.array(tie('block'), { minLength: 1, maxLength: 3 })).map(
			([number, children]): BlockContent =>
				({
					type: 'section',
					number,
					label: `§ ${number}.`,
					children: [{ type: 'subsection', number: 1, children }],
				}) as never,
		),
	),
	item: fc
		.tuple(fc.constantFrom(null, true, false), fc.array(tie('block'), { minLength: 1, maxLength: 2 }))
		.map(([checked, children]): ListItem => ({ type: 'listItem', checked, spread: false, children })),
}));
const note = (identifier: string) =>
	fc
		.array(paragraph, { minLength: 1, maxLength: 2 })
		.map((children): FootnoteDefinition => ({ type: 'footnoteDefinition', identifier, children }));
const body = fc
	.tuple(fc.array(block, { minLength: 1, maxLength: 8 }), note('1'), note('2'))
	.map(([blocks, ...notes]): Root => ({ type: 'root', children: [...blocks, ...notes] }));

/** Where to do what; both are taken modulo what there is. */
const edit = fc.record({
	what: fc.constantFrom(
		'remove',
		'repeat',
		'swap',
		'reword',
		'respace',
		'split',
		'merge',
		'embolden',
		'put',
		'renumber',
	),
	at: fc.nat(),
	word,
	block,
});

/** A document, and what became of it after some edits: of words, sentences, blocks, items, rows, their order and their form. */
export const versions: fc.Arbitrary<readonly [Root, Root]> = fc
	.tuple(body, fc.array(edit, { maxLength: 6 }))
	.map(([root, edits]) => {
		const later = structuredClone(root);
		for (const one of edits) apply(later, one);
		return [root, later] as const;
	});

type Edit = typeof edit extends fc.Arbitrary<infer One> ? One : never;
type Node = Root | RootContent;

function apply(root: Root, { what, at, word: other, block: added }: Edit): void {
	const parents = allOf(root).filter((node) => 'children' in node);
	const lists = parents.filter(({ type }) => !['tableRow', 'section', 'table'].includes(type)) as {
		children: RootContent[];
	}[];
	const texts = allOf(root).filter((node) => node.type === 'text' || node.type === 'inlineCode');
	const list = lists[at % lists.length]?.children ?? [];
	const index = list.length === 0 ? 0 : Math.floor(at / 7) % list.length;
	const node = list[index];
	const found = texts[at % texts.length];
	if (node === undefined || node.type === 'footnoteDefinition') return;
	if (what === 'remove' && list.length > 1) list.splice(index, 1);
	if (what === 'repeat') list.splice(index, 0, structuredClone(node));
	if (what === 'swap') list.unshift(...list.splice(index, 1));
	if (what === 'reword' && found) {
		const pieces = found.value.split(' ');
		pieces[Math.floor(at / 5) % pieces.length] = other;
		found.value = pieces.join(' ');
	}
	if (what === 'respace' && found) found.value = found.value.replace(' ', at % 2 === 0 ? '\n' : '  ');
	if (what === 'split' && node.type === 'paragraph' && node.children.length > 1)
		list.splice(index + 1, 0, { type: 'paragraph', children: node.children.splice(1) });
	const next = list[index + 1];
	if (what === 'merge' && node.type === 'paragraph' && next?.type === 'paragraph') {
		node.children.push(...next.children);
		list.splice(index + 1, 1);
	}
	if (what === 'embolden' && node.type === 'text') list[index] = { type: 'strong', children: [node] };
	if (what === 'put') root.children.splice(at % root.children.length, 0, structuredClone(added));
	if (what === 'renumber')
		for (const one of allOf(root))
			if (one.type === 'section') Object.assign(one, { number: `${one.number}1`, label: `§ ${one.number}1.` });
}

function allOf(node: Node): readonly Node[] {
	return [node, ...('children' in node ? node.children.flatMap(allOf) : [])];
}
