import fc from 'fast-check';
import type { Heading, Paragraph, Root, RootContent } from 'mdast';
import type { Section, Subsection } from '../../../scripts/types/index.ts';

const words = fc
	.array(fc.constantFrom('styret', 'velger', 'en', 'formand', 'for', 'to', 'år', '§ 3', 'stk. 2', 'nr. 1', '1.'), {
		minLength: 2,
		maxLength: 8,
	})
	.map((some) => some.join(' '));
const paragraph = words.map((value): Paragraph => ({ type: 'paragraph', children: [{ type: 'text', value }] }));
const list = fc.array(paragraph, { minLength: 1, maxLength: 3 }).map(
	(items): RootContent => ({
		type: 'list',
		ordered: true,
		start: 1,
		spread: false,
		children: items.map((child) => ({ type: 'listItem', spread: false, children: [child] })),
	}),
);
const quote = paragraph.map((child): RootContent => ({ type: 'blockquote', children: [child] }));
/** What the number of a part stands beside, and what stands under it. */
const blocks = fc
	.tuple(paragraph, fc.option(fc.oneof(list, paragraph, quote), { freq: 2 }))
	.map(([first, other]): RootContent[] => (other === null ? [first] : [first, other]));

interface Draft {
	readonly heading: string | null;
	/** From the number before to this one; 0: the same with a letter. */
	readonly step: number;
	readonly parts: readonly RootContent[][];
}

const draft: fc.Arbitrary<Draft> = fc.record({
	heading: fc.option(words, { freq: 3 }),
	step: fc.constantFrom(0, 1, 1, 1, 1, 3),
	parts: fc.array(blocks, { minLength: 1, maxLength: 4 }),
});

/** Statutes: chapters, §§ that go on, leap or bear letters, their parts, lists and quotes in them. */
export const canonicalStatute: fc.Arbitrary<Root> = fc
	.tuple(fc.array(draft, { minLength: 1, maxLength: 7 }), fc.boolean())
	.map(([drafts, inBrackets]) => {
		let number = 0;
		let letters = 0;
		const children = drafts.flatMap(({ heading, step, parts }): RootContent[] => {
			if (step === 0 && number > 0) letters += 1;
			else {
				number += Math.max(1, step);
				letters = 0;
			}
			const own = letters === 0 ? String(number) : `${number} ${String.fromCharCode(96 + letters)}`;
			const section: Section = {
				type: 'section',
				number: own,
				label: `§ ${own}.`,
				children: parts.map((each, index): Subsection => {
					const label = inBrackets ? `(${index + 1})` : `Stk. ${index + 1}.`;
					return { type: 'subsection', number: index + 1, ...(index > 0 && { label }), children: each };
				}),
			};
			const title: Heading[] =
				heading === null ? [] : [{ type: 'heading', depth: 2, children: [{ type: 'text', value: heading }] }];
			return [...title, section];
		});
		return { type: 'root', children };
	});
