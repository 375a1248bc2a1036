import { readFileSync, writeFileSync } from 'node:fs';
import fc from 'fast-check';
import type { Root } from 'mdast';
import { visit } from 'unist-util-visit';
import { describe, expect, test } from 'vitest';
import { facts } from '../merge/merge.ts';
import { outline } from './outline.ts';
import { readStructure } from './read.ts';

const page = 'test/fill/structure/da.md';
const example = /^## (.+)\n\n```markdown\n([\s\S]*?)^```\n\n```tree\n([\s\S]*?)^```$/gm;

describe('the parts of a Danish text', () => {
	const text = readFileSync(page, 'utf8');
	if (import.meta.env.MODE === 'accept')
		test('accepted', () => {
			const accepted = text.replace(example, (whole, _title, markdown: string, tree: string) =>
				whole.replace(`\`\`\`tree\n${tree}\`\`\``, () => `\`\`\`tree\n${read(markdown)}\`\`\``),
			);
			writeFileSync(page, accepted);
		});
	else
		test.each(
			[...text.matchAll(example)].map(([, title = '', markdown = '', tree = '']) => ({ title, markdown, tree })),
		)('$title', ({ markdown, tree }) => {
			expect(read(markdown)).toBe(tree);
		});
});

function read(markdown: string): string {
	const { root, messages } = readStructure(markdown, 'da', 'sections');
	const told = messages.map(
		({ code, place, params }) => `! ${place.line}:${place.column} ${code} ${JSON.stringify(params)}`,
	);
	return `${[outline(root), ...told].join('\n')}\n`;
}

test('numbers are found in Norwegian as Norwegian statutes write them', () => {
	const { root, messages } = readStructure(
		'§ 1. Navn.\n\n(2) Sted, se § 1.\n\n## Vedlegg 1 Kart\n\nTekst.',
		'nb',
		'sections',
	);
	expect(labels(root)).toEqual(['§\u00a01.', '', '(2)', 'Vedlegg\u00a01']);
	expect(messages).toEqual([]);
});

test('§§ count within their chapters, also behind a letter, and may have a title before their first part', () => {
	const { root, messages } = readStructure(
		'§ 1-1. Formål\n\n(1) Orden.\n\n(2) Mer, se § 2 A-6 (2) og § 1-1, ledd 2.\n\n§ 2 A-6. Varsling.\n\n(2) Straks, jf. § 1-1.',
		'nb',
		'sections',
	);
	expect(labels(root)).toEqual(['§\u00a01-1.', '', '(1)', '(2)', '§\u00a02\u00a0A-6.', '', '(2)']);
	expect(anchorsReferredTo(root)).toEqual(['p2A-6', 'p1-1-stk2', 'p1-1']);
	expect(messages).toEqual([]);
	const anchors: (string | undefined)[] = [];
	visit(root, 'subsection', ({ data }) => void anchors.push(data?.anchor));
	expect(anchors).toEqual(['p1-1-stk0', 'p1-1-stk1', 'p1-1-stk2', 'p2A-6-stk1', 'p2A-6-stk2']);
});

test('a § of its own chapter that is not there is told', () => {
	const { messages } = readStructure('§ 1-1. Formål.\n\n§ 1-2. Mer, se § 1-3.', 'nb', 'sections');
	expect(messages.map(({ code }) => code)).toEqual(['provision-missing']);
});

test('a kind without numbering is left as it is', () => {
	const { root } = readStructure('§ 1. Navn.\n\nStk. 2. Sted.', 'da', undefined);
	expect(labels(root)).toEqual([]);
});

test('a fact never begins a part nor refers to one', () => {
	fc.assert(
		fc.property(fc.constantFrom('§ 9. Ny.', 'Stk. 9. Ny.', 'a. ny', '9. ny', 'jf. § 9, stk. 9', 'bilag 9'), (name) => {
			const scope = { ...facts, company: { ...(facts.company as object), name } };
			const { root, messages } = readStructure(
				'§ 1. Vi.\n\n{{company.name}}\n\n{{company.name}} er her.',
				'da',
				'sections',
				scope,
			);
			expect(labels(root)).toEqual(['§\u00a01.', '']);
			expect(messages).toEqual([]);
		}),
	);
});

const structure = fc.array(fc.array(fc.nat({ max: 4 }), { minLength: 1, maxLength: 6 }), {
	minLength: 1,
	maxLength: 20,
});

test('every number that is written is a part, and every part can be referred to', () => {
	fc.assert(
		fc.property(structure, (sections) => {
			const parts = sections.flatMap((items, section) =>
				items.flatMap((count, part) => [
					part === 0 ? `§ ${section + 1}. Tekst.` : `Stk. ${part + 1}. Tekst.`,
					...Array.from({ length: count }, (_, item) => `${item + 1}. Punkt`),
				]),
			);
			const referring = sections.flatMap((items, section) =>
				items.flatMap((count, part) => [
					`§ ${section + 1}, stk. ${part + 1}`,
					...Array.from({ length: count }, (_, item) => `§ ${section + 1}, stk. ${part + 1}, nr. ${item + 1}`),
				]),
			);
			const { root, messages } = readStructure(
				`${parts.join('\n\n')}\n\n## Slut\n\n${referring.join(' samt ')}`,
				'da',
				'sections',
			);
			expect(messages).toEqual([]);
			expect(anchorsReferredTo(root)).toEqual(
				sections.flatMap((items, section) =>
					items.flatMap((count, part) => [
						`p${section + 1}-stk${part + 1}`,
						...Array.from({ length: count }, (_, item) => `p${section + 1}-stk${part + 1}-nr${item + 1}`),
					]),
				),
			);
		}),
	);
});

function labels(root: Root): readonly string[] {
	const found: string[] = [];
	visit(root, (node) => {
		if (node.type === 'section' || node.type === 'annex') found.push(node.label);
		if (node.type === 'subsection') found.push(node.label ?? '');
	});
	return found;
}

function anchorsReferredTo(root: Root): readonly string[] {
	const found: string[] = [];
	visit(root, 'structureReference', ({ anchor }) => void found.push(anchor));
	return found;
}
