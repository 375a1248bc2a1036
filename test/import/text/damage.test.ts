import fc from 'fast-check';
import type { Nodes } from 'mdast';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { expect, test } from 'vitest';
import { markdownOf } from '../../../scripts/import/markdown-of.ts';
import '../../support/seed.ts';
import { read } from './read.ts';

const runs = process.env.REGELRETT_LONG === '1' ? 2000 : 120;

const title = 'Instruks for prøvebenken';

const sentence = fc
	.array(fc.constantFrom('benken', 'flaska', 'hetten', 'straks', 'alltid', 'lederen', 'og', 'ved', 'skjermen', 'når'), {
		minLength: 4,
		maxLength: 30,
	})
	.map((words) => `Den ${words.join(' ')} i bruk.`);

const paragraph = fc.array(sentence, { minLength: 1, maxLength: 3 }).map((list) => list.join(' '));

const items = fc.array(
	sentence.map((text) => text.slice(0, 50).trim()),
	{ minLength: 2, maxLength: 4 },
);

/** A clean text: the headings of an instruction, paragraphs, and a list. */
const clean = fc
	.tuple(fc.array(paragraph, { minLength: 1, maxLength: 2 }), paragraph, items, paragraph)
	.map(([purpose, responsibility, list, procedure]) => [
		{ heading: 'Formål', paragraphs: purpose, list: [] as readonly string[] },
		{ heading: 'Ansvar', paragraphs: [responsibility], list },
		{ heading: 'Gjennomføring', paragraphs: [procedure], list: [] as readonly string[] },
	]);

const damage = fc.record({
	width: fc.constantFrom(undefined, 48, 72),
	bullet: fc.constantFrom('-', '–', '•', '*', '▪', '+'),
	numbered: fc.boolean(),
	doubled: fc.boolean(),
	pages: fc.constantFrom(undefined, 'feed' as const, 'number' as const),
	quoted: fc.boolean(),
	soft: fc.boolean(),
	tabs: fc.boolean(),
	lineEnd: fc.constantFrom('\n', '\r\n', '\r'),
	encoding: fc.constantFrom('utf-8', 'windows-1252', 'utf-16' as const),
});

type Damage = typeof damage extends fc.Arbitrary<infer One> ? One : never;

type Part = { readonly heading: string; readonly paragraphs: readonly string[]; readonly list: readonly string[] };

test('a text keeps its words and headings however it was broken, and what pages put between them goes', async () => {
	await fc.assert(
		fc.asyncProperty(clean, damage, async (parts, how) => {
			const { imported, messages } = await read(bytesOf(broken(parts, how), how));
			expect(messages).toEqual([]);
			const [document, ...others] = imported?.documents ?? [];
			expect(others).toEqual([]);
			expect(document?.title).toBe(title);
			const tree = markdown.parse(markdownOf(document?.body ?? { type: 'root', children: [] }));
			const whole = parts.flatMap(({ heading, paragraphs, list }) => [heading, ...paragraphs, ...list]).join('');
			expect(lettersOf(wordsOf(tree))).toBe(lettersOf(whole));
			const headings = tree.children.flatMap((node) => (node.type === 'heading' ? [wordsOf(node)] : []));
			expect(headings).toEqual(parts.map(({ heading }) => heading));
		}),
		{ numRuns: runs },
	);
}, 600_000);

function broken(
	parts: readonly Part[],
	{ width, bullet, numbered, doubled, pages, quoted, soft, tabs }: Damage,
): string {
	const body = parts.flatMap(({ heading, paragraphs, list }, index) => [
		'',
		`${numbered ? `${index + 1}. ` : ''}${heading}`,
		...paragraphs.flatMap((text) => ['', ...wrapped(text, width)]),
		...(list.length === 0 ? [] : ['', ...list.map((text) => `${bullet} ${text}`)]),
	]);
	const lines = [title, ...body].map((line) => (tabs && line !== '' ? `\t${line}` : line));
	const spaced = doubled ? lines.flatMap((line) => (line === '' ? [''] : [line, ''])) : lines;
	const paged = pages === undefined ? spaced : withPages(spaced, pages);
	const text = paged.map((line) => (quoted ? `> ${line}`.trimEnd() : line)).join('\n');
	return soft ? text.replace(/skjermen/gu, 'skjer\u00admen') : text;
}

/** Four pages, each with its head, and its number in it or below it. */
function withPages(lines: readonly string[], how: 'feed' | 'number'): readonly string[] {
	const step = Math.ceil(lines.length / 4);
	return [0, 1, 2, 3].flatMap((page) => {
		const own = lines.slice(page * step, (page + 1) * step);
		if (how === 'number') return [...own, '', 'PRØVEVERKETS HÅNDBOK', '', `Side ${page + 1}`, ''];
		return page === 0 ? own : [`\fPRØVEVERKETS HÅNDBOK – Side ${page + 1}`, ...own];
	});
}

function wrapped(text: string, width: number | undefined): readonly string[] {
	if (width === undefined) return [text];
	return text.split(' ').reduce<string[]>((lines, word) => {
		const last = lines.at(-1);
		if (last !== undefined && last.length + 1 + word.length <= width) lines[lines.length - 1] = `${last} ${word}`;
		else lines.push(word);
		return lines;
	}, []);
}

function bytesOf(text: string, { lineEnd, encoding }: Damage): Uint8Array {
	const written = text.replaceAll('\n', lineEnd);
	if (encoding === 'utf-16') return Buffer.from(`\uFEFF${written}`, 'utf16le');
	if (encoding === 'utf-8') return Buffer.from(written);
	return Buffer.from(written.replaceAll('•', '\u0095').replaceAll('–', '\u0096').replaceAll('▪', '\u0095'), 'latin1');
}

const markdown = unified().use(remarkParse).use(remarkGfm, { singleTilde: false });

function wordsOf(node: Nodes): string {
	if ('children' in node) return node.children.map(wordsOf).join(' ');
	return 'value' in node ? node.value : '';
}

function lettersOf(text: string): string {
	return text.match(/[\p{L}\p{M}\p{N}]/gu)?.join('') ?? '';
}
