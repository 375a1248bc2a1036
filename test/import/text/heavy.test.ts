import { expect, test } from 'vitest';
import { named, read } from './read.ts';

test.each([
	['one line of marks', '1. '.repeat(150_000)],
	['items on lines within the limit', Array(24).fill('x, - '.repeat(3800)).join('\n\n')],
	['lines without number', 'ord\n'.repeat(100_000)],
	['full lines without a paragraph', 'ordene er mange og lange, og de er delt slik at linjene er fulle\n'.repeat(7000)],
	['divided words', 'ord-\n'.repeat(90_000)],
])('a text that asks too much is refused before it is taken apart: %s', async (_, text) => {
	const { imported, messages } = await read(text);
	expect(imported).toBeUndefined();
	expect(messages.map(({ code }) => code)).toEqual(['markdown-too-heavy']);
});

test('items each further in than the one before are nested so far as any reader goes', async () => {
	const stairs = Array.from({ length: 500 }, (_, index) => `${' '.repeat(2 * index)}- trinn`).join('\n');
	const { imported, messages } = await read(`Rutine\n\nFormål\nÅ gå.\n\nAnsvar\n${stairs}\n`);
	expect(messages).toEqual([]);
	expect(named(imported ?? { documents: [], findings: [] }, 'count').map(({ params }) => params.count)).toContain(500);
});

test('page numbers and the heads of pages are taken out and told, with the line they stood on', async () => {
	const page = (number: number) =>
		`\fProvelagets regler\nTekst nummer ${'abc'[number - 1]} star her.\nSide ${number} av 3\n`;
	const { imported } = await read([1, 2, 3].map(page).join(''));
	const told = imported?.findings.filter(({ name }) => name === 'furniture').map(({ place }) => place?.number);
	expect(told).toEqual([1, 3]);
});
