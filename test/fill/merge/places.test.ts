import fc from 'fast-check';
import type { Nodes } from 'mdast';
import { visit } from 'unist-util-visit';
import { expect, test } from 'vitest';
import { merge, text } from './merge.ts';

/** Lines whose words say on which line they stand: `L12`. */
type Line = (number: number) => string;

const plainLine: fc.Arbitrary<readonly Line[]> = fc.constantFrom<readonly Line[]>(
	[(n) => `Avsnitt L${n} {{company.name}} slutt`, () => ''],
	[(n) => `{{company.name}} L${n}`, () => ''],
	[(n) => `## Overskrift L${n}`, () => ''],
	[(n) => `- punkt L${n}`, (n) => `  - under *L${n}* {{company.employees}}`, () => ''],
	[(n) => `> sitat L${n}`, (n) => `> mer L${n}`, () => ''],
	[(n) => `| a L${n} | b |`, () => '|---|---|', (n) => `| {{company.name}} | **L${n}** |`, () => ''],
	[(n) => `fotnote L${n} \\{{ikke}} {{! merknad }}L${n}`, () => '{{! alene }}', () => ''],
	[() => '```', (n) => `kode L${n}`, () => '```', () => ''],
	[(n) => `{{#if company.name~}}   L${n}  {{~/if}} etter`, () => ''],
	[(n) => `[lenke L${n}](side.md) ![L${n}](a.png)`, () => ''],
	[() => '{{pen "Dato"}} {{pen "Sted"}}', () => ''],
);

const blocks: readonly (readonly [open: string, close: string])[] = [
	['{{#if company.name}}', '{{/if}}'],
	['{{#if company.cvr}}', '{{else}}\n{{/if}}'],
	['{{#unless company.cvr}}', '{{/unless}}'],
	['{{#each company.contacts}}', '{{/each}}'],
	['{{#with company}}', '{{/with}}'],
	['  {{#if company.name}}  ', '  {{/if}}  '],
];

/** Names mean something else inside a loop, so the facts there are reached from the root. */
const template = fc
	.array(fc.tuple(fc.option(fc.constantFrom(...blocks)), fc.array(plainLine, { maxLength: 4 })), {
		minLength: 1,
		maxLength: 6,
	})
	.map((parts) =>
		parts.flatMap(([block, groups]): readonly Line[] => {
			const inside = groups.flat().map(
				(line): Line =>
					(n) =>
						line(n).replaceAll('company.', '@root.company.'),
			);
			const lines =
				block === null ? inside : [() => block[0], ...inside, ...block[1].split('\n').map((close) => () => close)];
			return [...lines, () => ''];
		}),
	)
	.map((lines) => lines.map((line, index) => line(index + 1)).join('\n'));

test('every node of a merged text knows the line it was written on', { timeout: 3_600_000 }, () => {
	fc.assert(
		fc.property(template, fc.constantFrom('', '---\ntitle: x\n---\n', '---\n\n\n---\n'), (written, frontMatter) => {
			const shift = frontMatter.split('\n').length - 1;
			const source = { ...text('template.md', frontMatter + written), bodyStart: frontMatter.length };
			const { root, told } = merge(source);
			expect(told).toEqual([]);
			const whole: Nodes = root ?? { type: 'root', children: [] };
			visit(whole, (node) => {
				expect(node.position).toBeUndefined();
				expect(node.data?.place?.file).toBe('template.md');
				const words = JSON.stringify(node).match(/L\d+/g) ?? [];
				const first = Math.min(...words.map((word) => Number(word.slice(1))));
				if (
					['text', 'inlineCode', 'image', 'emphasis', 'strong', 'link', 'heading'].includes(node.type) &&
					words.length > 0
				) {
					expect(node.data?.place?.line).toBe(first + shift);
				}
			});
		}),
		{ numRuns: process.env.REGELRETT_LONG === '1' ? 5_000 : 200 },
	);
});

test('places are true to the column', () => {
	const { root } = merge(
		'før **fet {{company.name}}**\n\n{{#if company.name}}\n  Etter {{document.title}} og *mer*\n{{/if}}\n',
	);
	const found: string[] = [];
	const whole: Nodes = root ?? { type: 'root', children: [] };
	visit(whole, (node) => {
		found.push(`${node.type} ${node.data?.place?.line}:${node.data?.place?.column}`);
	});
	expect(found).toEqual([
		'root 1:1',
		'paragraph 1:1',
		'text 1:1',
		'strong 1:5',
		'text 1:7',
		'paragraph 4:3',
		'text 4:3',
		'emphasis 4:31',
		'text 4:32',
	]);
});

test('an item of a list has the place of the line that made it', () => {
	const { root } = merge('Liste:\n\n{{#each company.contacts}}\n- {{name}}\n{{/each}}\n');
	const [, list] = root?.children ?? [];
	const items = list?.type === 'list' ? list.children : [];
	expect(items.map((item) => item.data?.place)).toEqual([
		{ file: 'template.md', line: 4, column: 1 },
		{ file: 'template.md', line: 4, column: 1 },
	]);
});
