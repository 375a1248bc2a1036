import GithubSlugger from 'github-slugger';
import type { Nodes } from 'mdast';
import { toString as textOf } from 'mdast-util-to-string';
import { visit } from 'unist-util-visit';
import { describe, expect, test } from 'vitest';
import { createMarkdownRenderer } from '../../../scripts/render/markdown/index.ts';
import type { Edition } from '../../../scripts/types/index.ts';
import { aDoc } from '../a-doc.ts';
import { anEdition } from '../an-edition.ts';
import { read } from './read.ts';

async function handbook(edition: Edition): Promise<string> {
	const rendered = await createMarkdownRenderer().renderEdition(edition);
	if (!('files' in rendered)) throw new Error('There are messages instead of a handbook');
	const [file, ...others] = rendered.files;
	expect(others).toEqual([]);
	expect(file?.path).toBe('eksempelsaga/handbook.md');
	return new TextDecoder('utf-8', { fatal: true }).decode(file?.bytes);
}

function doc(id: string, title: string, markdown: string) {
	const path = `eksempelsaga/instruction/${id}_X`;
	return aDoc({ id, path, markdown, meta: { title } });
}

const two = anEdition([
	doc(
		'1-001',
		'Mål',
		'## Formål\n\nVi vil [fram](document:2-001_X).\n\n## Gjennomføring\n\nSe [formål](#formål) og[^1].\n\n[^1]: Note en.',
	),
	doc('2-001', 'Støy | rør', '## Formål\n\nHørsel.[^1]\n\n[^1]: Note to.\n\n## Gjennomføring\n\n- [ ] Mål'),
]);

function all<Type extends Nodes['type']>(markdown: string, type: Type) {
	const found: Extract<Nodes, { type: Type }>[] = [];
	visit(read(markdown.replace(/^---\n.*?\n---\n/su, '')), type, (node) => {
		found.push(node as Extract<Nodes, { type: Type }>);
	});
	return found;
}

describe('the handbook as Markdown', () => {
	test('holds title, contents, contacts, register and every document, each heading under the one above it', async () => {
		const headings = all(await handbook(two), 'heading').map((heading) => [heading.depth, textOf(heading)]);
		expect(headings).toEqual([
			[1, 'HMS-håndbok'],
			[2, 'Innhold'],
			[2, 'Hvem du ringer'],
			[2, 'Oversikt over dokumenter'],
			[2, '1 Del 1'],
			[3, '1-001 Mål'],
			[4, 'Formål'],
			[4, 'Gjennomføring'],
			[2, '2 Del 2'],
			[3, '2-001 Støy | rør'],
			[4, 'Formål'],
			[4, 'Gjennomføring'],
		]);
	});

	test('every inner link leads to the anchor that readers make of its heading, also of those that are alike', async () => {
		const markdown = await handbook(two);
		const slugger = new GithubSlugger();
		const headings = new Map(all(markdown, 'heading').map((heading) => [slugger.slug(textOf(heading)), heading]));
		const links = all(markdown, 'link').filter(({ url }) => url.startsWith('#'));
		const led = links.map((link) => [textOf(link), textOf(headings.get(link.url.slice(1)) ?? read(''))]);
		expect(led.filter(([, target]) => target === '')).toEqual([]);
		expect(led).toContainEqual(['fram', '2-001 Støy | rør']);
		expect(led).toContainEqual(['formål', 'Formål']);
		expect(led).toContainEqual(['Støy | rør', '2-001 Støy | rør']);
	});

	test('footnotes of two documents keep their own texts', async () => {
		const notes = all(await handbook(two), 'footnoteDefinition');
		expect(notes.map((note) => textOf(note))).toEqual(['Note en.', 'Note to.']);
		expect(new Set(notes.map(({ identifier }) => identifier)).size).toBe(2);
	});

	test('the register has a row a document, with a link to the file of one that is not in the handbook', async () => {
		const outside = {
			...two.register[0],
			id: '3-001',
			title: 'Utkast',
			anchor: undefined,
			path: 'instruction/3-001_U_UTKAST',
		};
		const markdown = await handbook({ ...two, register: [...two.register, outside] as Edition['register'] });
		const [register] = all(markdown, 'table');
		expect(register?.children).toHaveLength(1 + 3);
		expect(all(markdown, 'link').map(({ url }) => url)).toContain('instruction/3-001_U_UTKAST.md');
	});

	test('what there is none of has no heading', async () => {
		const markdown = await handbook({ ...two, contacts: [], changes: [] });
		const words = all(markdown, 'heading').map((heading) => textOf(heading));
		expect(words).not.toContain('Hvem du ringer');
		expect(words).not.toContain('Endringer');
	});

	test('the mark of an example stands at the head, and once', async () => {
		const markdown = await handbook(two);
		expect(markdown.match(/oppdiktede opplysninger/g)).toHaveLength(1);
	});
});
