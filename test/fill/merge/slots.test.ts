import type { Root } from 'mdast';
import { toString as textOf } from 'mdast-util-to-string';
import { visit } from 'unist-util-visit';
import { expect, test } from 'vitest';
import { merge, text } from './merge.ts';

const body = [
	'Innledning.',
	'',
	'## Formål',
	'',
	'Hvorfor {{company.name}} gjør dette.',
	'',
	'### Under formål',
	'',
	'Mer.',
	'',
	'## Ansvar',
	'',
	'Hvem.',
].join('\n');

test('the body goes where its slot is, each node with its own author’s place', () => {
	const { root, told } = merge('# {{document.title}}\n\n{{body}}\n\nSlutt.', { body });
	expect(told).toEqual([]);
	expect(outline(root)).toEqual([
		'Brann (template.md 1)',
		'Innledning. (document.md 1)',
		'Formål (document.md 3)',
		'Hvorfor Eksempelsaga AS gjør dette. (document.md 5)',
		'Under formål (document.md 7)',
		'Mer. (document.md 9)',
		'Ansvar (document.md 11)',
		'Hvem. (document.md 13)',
		'Slutt. (template.md 5)',
	]);
});

test('a section goes where its own slot is, whole and with its heading; the body’s slot takes the rest', () => {
	const { root, told } = merge('{{section "responsibility"}}\n\n{{body}}\n\n{{section "purpose"}}', { body });
	expect(told).toEqual([]);
	expect(outline(root).map((line) => line.split(' (')[0])).toEqual([
		'Ansvar',
		'Hvem.',
		'Innledning.',
		'Formål',
		'Hvorfor Eksempelsaga AS gjør dette.',
		'Under formål',
		'Mer.',
	]);
});

test('a section may be named by another of its headings', () => {
	const written = '##  ansvar  og MYNDIGHET\n\nHvem.';
	const otherHeadings = new Map([['responsibility', ['Ansvar og myndighet']]]);
	const { root, told } = merge('{{section "responsibility"}}', { body: written, otherHeadings });
	expect(told).toEqual([]);
	expect(outline(root)).toHaveLength(2);
});

test('a section that the author did not write leaves its slot empty', () => {
	expect(merge('a\n\n{{section "purpose"}}\n\nb').root?.children).toHaveLength(2);
});

test.each([
	['no slot at all', 'Fast tekst.', body, 1],
	['slots for some of its sections', '{{section "responsibility"}}', '## Ansvar\n\nx\n\n## Formål\n\ny', 5],
	['a slot that is not reached', '{{#if company.cvr}}{{body}}{{/if}}', 'Tekst.', 1],
	['two sections of one name', '{{section "purpose"}}', '## Formål\n\na\n\n## Formål\n\nb', 5],
])('a body is never lost: a template with %s', (_, template, written, line) => {
	const { messages } = merge(template, { body: written });
	expect(messages).toEqual([
		{ code: 'body-without-slot', severity: 'error', place: { file: 'document.md', line, column: 1 }, params: {} },
	]);
});

test('a body of nothing needs no slot', () => {
	expect(merge('Fast tekst.', { body: '\n\n{{! merknad }}\n' }).told).toEqual([]);
});

test.each([
	['before {{body}}', '{{body}}', 8],
	['{{body}} after', '{{body}}', 1],
	['- {{body}}', '{{body}}', 3],
	['> {{section "purpose"}}', '{{section "purpose"}}', 3],
	['# {{body}}', '{{body}}', 3],
	['`{{body}}`', '{{body}}', 2],
	['[a]({{body}})', '{{body}}', 5],
	['| a |\n|---|\n| {{body}} |', '{{body}}', 3],
	['*{{body}}*', '{{body}}', 2],
])('a slot stands alone in its paragraph: %s', (template, slot, column) => {
	const { messages } = merge(template, { body });
	expect(messages).toContainEqual(expect.objectContaining({ code: 'slot-place', params: { slot } }));
	expect(messages[0]?.place.column).toBe(column);
});

test.each(['{{body}}', '{{section "purpose"}}'])('%s is no part of a body', (slot) => {
	const { messages } = merge('{{body}}', { body: `Tekst.\n\n${slot}` });
	expect(messages).toEqual([
		{ code: 'slot-in-body', severity: 'error', place: { file: 'document.md', line: 3, column: 1 }, params: { slot } },
	]);
});

test.each(['{{body}}', '{{section "purpose"}}'])('%s stands once', (slot) => {
	expect(merge(`${slot}\n\n${slot}`, { body: '## Formål\n\nx' }).told).toEqual(['slot-repeated 3:1']);
	expect(merge(`{{#each company.languages}}\n${slot}\n\n{{/each}}`, { body: '## Formål\n\nx' }).told).toEqual([
		'slot-repeated 2:1',
	]);
});

test.each(['heading', 'section'])('{{%s}} names a section that the kind has', (helper) => {
	const { messages } = merge(`{{${helper} "purpos"}}`);
	expect(messages).toEqual([
		expect.objectContaining({ code: 'section-unknown', params: { key: 'purpos', nearest: 'purpose' } }),
	]);
});

test.each([
	'{{heading}}',
	'{{heading company.name}}',
	'{{section ""}}',
	'{{section "purpose" "x"}}',
	'{{pen}}',
	'{{pen 1}}',
	'{{body "x"}}',
])('%s is told what it takes', (template) => {
	expect(merge(template).messages.map(({ code }) => code)).toEqual(['helper-argument']);
});

test('places count from the first line of the file, front matter and all', () => {
	const frontMatter = '---\ntitle: {{ikke lest}}\n---\n';
	const source = {
		...text('document.md', `${frontMatter}\n## Ansvar\n\n{{company.cvr}}`),
		bodyStart: frontMatter.length,
	};
	expect(merge('{{body}}', { body: source }).told).toEqual(['value-missing 7:3']);
});

test('lines of dashes at a body’s top are no front matter', () => {
	const { root } = merge('{{body}}', { body: '---\n\ntekst\n\n---\n' });
	expect(root?.children.map(({ type }) => type)).toEqual(['thematicBreak', 'paragraph', 'thematicBreak']);
});

test('blanks for the pen stand among text, and two may share a paragraph', () => {
	const { root } = merge('{{pen "Sted og dato"}} og {{pen "Underskrift"}}');
	expect(root?.children).toMatchObject([
		{
			type: 'paragraph',
			children: [
				{ type: 'penBlank', label: 'Sted og dato', data: { place: { line: 1, column: 1 } } },
				{ type: 'text', value: ' og ', data: { place: { line: 1, column: 23 } } },
				{ type: 'penBlank', label: 'Underskrift', data: { place: { line: 1, column: 27 } } },
			],
		},
	]);
});

test('footnotes of one name in template and body stay apart', () => {
	const { root, told } = merge('Mal[^1][^a].\n\n{{body}}\n\n[^1]: fra malen\n\n[^a]: også', {
		body: 'Tekst[^1][^1-2].\n\n[^1]: fra forfatteren\n\n[^1-2]: to',
	});
	expect(told).toEqual([]);
	const names: string[] = [];
	const whole: Root = root ?? { type: 'root', children: [] };
	visit(whole, (node) => {
		if (node.type === 'footnoteReference') names.push(`→ ${node.identifier}`);
		if (node.type === 'footnoteDefinition') names.push(`${node.identifier} ${node.label}: ${textOf(node)}`);
	});
	expect(names).toEqual([
		'→ 1',
		'→ a',
		'→ 1-3',
		'→ 1-2',
		'1-3 1-3: fra forfatteren',
		'1-2 1-2: to',
		'1 1: fra malen',
		'a a: også',
	]);
});

function outline(root: Root | undefined): readonly string[] {
	return (root?.children ?? []).map((node) => {
		const place = node.data?.place;
		return `${textOf(node)} (${place?.file} ${place?.line})`;
	});
}
