import fc from 'fast-check';
import type { Heading, List, ListItem, Paragraph, Root, RootContent } from 'mdast';
import { setStructureAnchors } from '../../../scripts/fill/structure/set-structure-anchors.ts';
import type { Annex, Section, Subsection } from '../../../scripts/types/index.ts';
import { aHostileText } from './a-hostile-text.ts';

/** A statute as fill makes it, with hostile words wherever they do not begin a part. */
export function aStructure(): fc.Arbitrary<Root> {
	const chapter = fc.tuple(fc.array(heading('Kapitel'), { maxLength: 1 }), fc.array(section, { maxLength: 3 }));
	return fc.tuple(fc.array(chapter, { maxLength: 2 }), fc.array(annex, { maxLength: 2 })).map(([chapters, annexes]) => {
		const root: Root = { type: 'root', children: [...chapters.flat(2), ...annexes] };
		setStructureAnchors(root);
		return root;
	});
}

/** What follows a word of its own begins nothing. */
const paragraph = aHostileText.map(
	(value): Paragraph => ({ type: 'paragraph', children: [{ type: 'text', value: `Ord ${value}` }] }),
);

function heading(word: string): fc.Arbitrary<Heading> {
	return aHostileText.map((value) => ({
		type: 'heading',
		depth: 2,
		children: [{ type: 'text', value: `${word} ${value}` }],
	}));
}

function item(number: string, blocks: ListItem['children']): ListItem {
	return { type: 'listItem', spread: false, children: blocks, data: { item: { number, written: number } } };
}

const letters = fc.array(paragraph, { minLength: 1, maxLength: 3 }).map(
	(texts): List => ({
		type: 'list',
		ordered: true,
		start: 1,
		spread: false,
		children: texts.map((text, index) => item(String.fromCodePoint(0x61 + index), [text])),
		data: { letters: true },
	}),
);

const numbers = fc
	.tuple(
		fc.integer({ min: 1, max: 12 }),
		fc.array(fc.tuple(paragraph, fc.option(letters, { nil: undefined })), { minLength: 1, maxLength: 3 }),
	)
	.map(
		([start, items]): List => ({
			type: 'list',
			ordered: true,
			start,
			spread: false,
			children: items.map(([text, inner], index) => item(String(start + index), inner ? [text, inner] : [text])),
		}),
	);

const blocks: fc.Arbitrary<RootContent[]> = fc
	.tuple(fc.array(paragraph, { maxLength: 2 }), fc.array(fc.oneof(numbers, letters), { maxLength: 1 }))
	.map(([texts, lists]) => [...texts, ...lists]);

const section: fc.Arbitrary<Section> = fc
	.tuple(
		fc.integer({ min: 1, max: 120 }),
		fc.constantFrom('', ' a', ' z'),
		fc.array(blocks, { minLength: 1, maxLength: 3 }),
	)
	.map(([count, letter, parts]) => ({
		type: 'section',
		number: `${count}${letter}`,
		label: `§ ${count}${letter}.`.replaceAll(' ', '\u00a0'),
		children: parts.map(
			(children, index): Subsection => ({
				type: 'subsection',
				number: index + 1,
				...(index > 0 && { label: `Stk.\u00a0${index + 1}.` }),
				children,
			}),
		),
	}));

const annex: fc.Arbitrary<Annex> = fc
	.tuple(
		fc.integer({ min: 1, max: 9 }).chain((number) => fc.tuple(fc.constant(number), heading(`Bilag ${number}.`))),
		blocks,
		fc.array(section, { maxLength: 1 }),
	)
	.map(([[number, title], children, sections]) => ({
		type: 'annex',
		number,
		label: `Bilag\u00a0${number}`,
		children: [title, ...children, ...sections],
	}));
