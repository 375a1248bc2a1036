import fc from 'fast-check';
import type { BlockContent, FootnoteDefinition, List, ListItem, PhrasingContent, Root, TableRow } from 'mdast';

const word = fc.constantFrom(
	...['leder', 'skal', 'melde', 'avvik', 'innen', '5', 'dager', 'og', 'verneombudet', 'må', 'ikke', '1.', 'a)'],
	...[
		'§ 3-1',
		'12 000',
		'f.eks.',
		'HMS-arbeid',
		'2026-01-05',
		'støy',
		'a*b',
		'_x_',
		'#1',
		'[p]',
		'<b>',
		'{{x}}',
		'1)',
		'- ',
	],
);
const words = fc
	.array(word, { minLength: 1, maxLength: 9 })
	.map((some) => some.join(' ').replaceAll(/ {2,}/g, ' ').trim());
const plain = words.map((value): PhrasingContent => ({ type: 'text', value }));
const code = words.map((value): PhrasingContent => ({ type: 'inlineCode', value }));

const marked: fc.Arbitrary<PhrasingContent> = fc
	.tuple(fc.constantFrom('strong' as const, 'emphasis' as const, 'delete' as const), words, words, fc.boolean())
	.map(([type, one, other, nested]): PhrasingContent => {
		const inner = type === 'strong' ? 'emphasis' : 'strong';
		const text = (value: string): PhrasingContent => ({ type: 'text', value });
		return { type, children: nested ? [text(`${one} `), { type: inner, children: [text(other)] }] : [text(one)] };
	});
const link = fc
	.tuple(
		fc.constantFrom('https://prove.example/a?b=c', 'mailto:a@prove.example', 'tel:+4722000000', '#del-en'),
		fc.oneof(plain, marked, code),
	)
	.map(([url, child]): PhrasingContent => ({ type: 'link', url, children: [child as never] }));
const picture = fc
	.constantFrom('company/soyle.png', 'company/soyle.svg')
	.map((url): PhrasingContent => ({ type: 'image', url, alt: 'Søyler', title: null }));
const pen = word.map((label): PhrasingContent => ({ type: 'penBlank', label: label.trim() }));
const note = fc
	.constantFrom('1', '2')
	.map((identifier): PhrasingContent => ({ type: 'footnoteReference', identifier, label: identifier }));

/** Words, what stands out among them, words: no two parts touch that Word cannot tell apart. */
const line = fc
	.tuple(
		words,
		fc.array(fc.tuple(fc.oneof(marked, link, picture, code, note, pen), words), { maxLength: 3 }),
		fc.boolean(),
	)
	.map(([first, others, broken]): PhrasingContent[] => [
		{ type: 'text', value: others.length === 0 ? first : `${first} ` },
		...others.flatMap(([part, after], index): PhrasingContent[] => [
			part,
			...(broken && index === 0 ? [{ type: 'break' } as const] : []),
			{ type: 'text', value: `${broken && index === 0 ? '' : ' '}${after}${index === others.length - 1 ? '' : ' '}` },
		]),
	]);
/** What a cell or heading holds stands on one line. */
const oneLine = line.map((parts) => parts.map((part) => (part.type === 'break' ? space : part)));
const space: PhrasingContent = { type: 'text', value: ' ' };
const paragraph = line.map((children): BlockContent => ({ type: 'paragraph', children }));
const row = (width: number) =>
	fc
		.array(oneLine, { minLength: width, maxLength: width })
		.map(
			(cells): TableRow => ({ type: 'tableRow', children: cells.map((children) => ({ type: 'tableCell', children })) }),
		);
const table = fc
	.tuple(fc.integer({ min: 2, max: 3 }), fc.constantFrom(null, 'right' as const, 'center' as const))
	.chain(([width, align]) =>
		fc
			.array(row(width), { minLength: 2, maxLength: 4 })
			.map(
				(children): BlockContent => ({ type: 'table', align: Array.from({ length: width }, () => align), children }),
			),
	);
const block = fc
	.array(words, { minLength: 1, maxLength: 3 })
	.map((lines): BlockContent => ({ type: 'code', value: lines.join('\n') }));
const figure: fc.Arbitrary<BlockContent> = fc.constantFrom(null, 'Figur 1. Fravær').map((title) => ({
	type: 'paragraph',
	children: [{ type: 'image', url: 'company/soyle.png', alt: 'Søyler', title }],
}));
const penLines: fc.Arbitrary<BlockContent> = fc.array(words, { minLength: 1, maxLength: 2 }).map((labels) => ({
	type: 'paragraph',
	children: labels.flatMap((label, index): PhrasingContent[] => [
		...(index === 0 ? [] : [{ type: 'text', value: ' ' } as const]),
		{ type: 'penBlank', label },
	]),
}));

const { list } = fc.letrec<{ list: List; item: ListItem }>((tie) => ({
	list: fc
		.tuple(
			fc.boolean(),
			fc.boolean(),
			fc.integer({ min: 1, max: 4 }),
			fc.array(tie('item'), { minLength: 1, maxLength: 4 }),
		)
		.map(
			([ordered, spread, start, children]): List => ({
				type: 'list',
				ordered,
				start: ordered ? start : null,
				spread,
				children,
			}),
		),
	item: fc
		.tuple(
			fc.constantFrom(null, null, true, false),
			paragraph,
			fc.option(fc.oneof(block, table, paragraph), { freq: 4 }),
			fc.option(tie('list'), { maxDepth: 2, freq: 3 }),
		)
		.map(
			([checked, first, other, inner]): ListItem => ({
				type: 'listItem',
				checked,
				spread: other !== null,
				children: [first, ...(other === null ? [] : [other]), ...(inner === null ? [] : [inner])],
			}),
		),
}));
const quote = fc
	.tuple(paragraph, fc.option(fc.oneof(paragraph, list, block)))
	.map(([first, other]): BlockContent => ({ type: 'blockquote', children: other === null ? [first] : [first, other] }));
const heading = fc
	.tuple(fc.constantFrom(2 as const, 3 as const, 4 as const, 5 as const), oneLine)
	.map(
		([depth, children]): BlockContent => ({ type: 'heading', depth, children: without(children, 'penBlank', 'image') }),
	);
const rule = fc.constant<BlockContent>({ type: 'thematicBreak' });
/** Notes may hold lists, and refer to each other and to themselves. */
const definition = (identifier: string) =>
	fc.tuple(paragraph, fc.option(fc.oneof(paragraph, list))).map(
		([first, other]): FootnoteDefinition => ({
			type: 'footnoteDefinition',
			identifier,
			label: identifier,
			children: other === null ? [first] : [first, other],
		}),
	);

function without(parts: readonly PhrasingContent[], ...types: readonly string[]): PhrasingContent[] {
	return parts.map((part) => (types.includes(part.type) ? { type: 'inlineCode', value: 'kode' } : part));
}

const mellom: BlockContent = { type: 'paragraph', children: [{ type: 'text', value: 'Mellom.' }] };

/**
 * Documents of every construct that kinds have, in any order. Two lists of bullets that touch, or two quotes, are one to every
 * reader of a page, and so in Word: `joined` makes them one.
 */
export const canonicalText: fc.Arbitrary<Root> = fc
	.tuple(
		fc.array(
			fc.tuple(
				fc.oneof({ weight: 3, arbitrary: paragraph }, heading, rule, block, table, figure, penLines, list, quote),
				fc.boolean(),
			),
			{ maxLength: 8 },
		),
		definition('1'),
		definition('2'),
	)
	.map(
		([blocks, ...notes]): Root => ({
			type: 'root',
			children: [
				{ type: 'heading', depth: 2, children: [{ type: 'text', value: 'Del en' }] },
				...joined(blocks.flatMap(([one, apart]): BlockContent[] => (apart ? [one, mellom] : [one]))),
				mellom,
				{
					type: 'paragraph',
					children: [
						{ type: 'footnoteReference', identifier: '1', label: '1' },
						{ type: 'footnoteReference', identifier: '2', label: '2' },
						{ type: 'text', value: ' slutt' },
					],
				},
				...notes,
			],
		}),
	);

function joined(blocks: readonly BlockContent[]): BlockContent[] {
	const all: BlockContent[] = [];
	for (const block of blocks) {
		const last = all.pop();
		if (last?.type === 'blockquote' && block.type === 'blockquote')
			all.push({ ...last, children: [...last.children, ...block.children] });
		else if (last?.type === 'list' && block.type === 'list' && !last.ordered && !block.ordered)
			all.push({ ...last, spread: last.spread || block.spread, children: [...last.children, ...block.children] });
		else all.push(...(last === undefined ? [] : [last]), block);
	}
	return all;
}
