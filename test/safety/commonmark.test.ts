import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { rules } from '../../scripts/check/rules/index.ts';
import { createDocxRenderer } from '../../scripts/render/docx/index.ts';
import { createHtmlRenderer } from '../../scripts/render/html/index.ts';
import { createMarkdownRenderer } from '../../scripts/render/markdown/index.ts';
import type { Doc, Message, Renderer } from '../../scripts/types/index.ts';
import { look } from '../render/html/look.ts';
import { aPdfRenderer } from '../render/pdf/a-pdf-renderer.ts';
import { noteFigure } from '../support/note-figure.ts';
import { aHouse, file } from './a-house.ts';
import { gfmExamples } from './gfm-examples.ts';
import { blocksIn, wordsIn } from './words-in.ts';

interface Example {
	readonly markdown: string;
	readonly html: string;
}

/** Tabs are drawn as arrows there. */
const commonmark: readonly Example[] = (createRequire(import.meta.url)('commonmark-spec').tests as Example[]).map(
	({ markdown, html }) => ({ markdown: markdown.replaceAll('→', '\t'), html: html.replaceAll('→', '\t') }),
);

/** The normal run takes every fourth example of CommonMark; the long form takes all. */
const step = process.env.REGELRETT_LONG === '1' ? 1 : 4;

/** Checks that a text has to pass before it is rendered, whatever its language and kind. */
const ofMarkdown = rules.filter(({ code }) =>
	['heading-level', 'image-alt', 'link-empty', 'list-empty', 'nesting-depth', 'table-header'].includes(code),
);

const whole = readFileSync(`test/cases/base/${file}`, 'utf8');
const sentence = 'Et avvik er noe som ikke er som det skal.';

let judge: Awaited<ReturnType<typeof aHouse>>;
const pdf = aPdfRenderer();
const others: readonly Renderer[] = [createMarkdownRenderer(), createHtmlRenderer(look, []), createDocxRenderer()];
beforeAll(async () => {
	judge = await aHouse(ofMarkdown);
});
afterAll(() => pdf.close());

test.each<[string, readonly Example[], number]>([
	['the 652 examples of CommonMark', commonmark, 652],
	['what GitHub adds', gfmExamples, gfmExamples.length],
])('%s lose no text in any format, or are refused', { timeout: 900_000 }, async (_, examples, count) => {
	expect(examples).toHaveLength(count);
	const lost: string[] = [];
	const refused = new Map<string, number>();
	const note = (messages: readonly Message[]) => {
		const [first] = messages;
		refused.set(first?.code ?? 'without a word', (refused.get(first?.code ?? 'without a word') ?? 0) + 1);
	};
	const taken = examples.filter((_, index) => examples === gfmExamples || index % step === 0);
	for (const { markdown, html } of taken) {
		const { doc, messages } = judge(whole.replace(sentence, () => markdown));
		const errors = messages.filter(({ severity }) => severity === 'error');
		if (doc === undefined || errors.length > 0) note(errors);
		else lost.push(...(await lostIn(doc, { markdown, html }, note)));
	}
	expect(lost).toEqual([]);
	expect([...refused.keys()]).not.toContain('without a word');
	const counted = [...refused].map(([code, times]) => `${times} ${code}`).join(', ');
	const total = [...refused.values()].reduce((sum, times) => sum + times, 0);
	expect(total, counted).toBeLessThan(taken.length / 2);
	noteFigure(17, `${taken.length} examples, 0 lost text, ${total} refused`, true);
});

async function lostIn(
	doc: Doc,
	{ markdown, html }: Example,
	note: (messages: readonly Message[]) => void,
): Promise<readonly string[]> {
	const lost: string[] = [];
	const expected = blocksIn(html);
	for (const renderer of [...others, { ...pdf, format: 'pdf' as const }]) {
		const rendered = await renderer.render(doc);
		if ('messages' in rendered) {
			note(rendered.messages);
			continue;
		}
		const words = await wordsIn(renderer.format, rendered.bytes);
		for (const block of expected)
			if (!words.includes(block)) lost.push(`${renderer.format} of ${JSON.stringify(markdown)} lost ${block}`);
	}
	return lost;
}
