import { expect, test } from 'vitest';
import { markdownOf } from '../../../scripts/import/markdown-of.ts';
import { withPens } from '../../../scripts/import/text/pens.ts';
import { read } from './read.ts';

async function bodyOf(lines: readonly string[], kind = 'instruction'): Promise<readonly string[]> {
	const { imported, messages } = await read(['Skjema for prøvebenken', '', ...lines].join('\n'), kind);
	expect(messages).toEqual([]);
	const [document] = withPens(imported ?? { documents: [], findings: [] }).documents;
	return markdownOf(document?.body ?? { type: 'root', children: [] })
		.trim()
		.split('\n\n');
}

test.each([
	['a name before a line', ['Underskrift: ________'], ['{{pen "Underskrift"}}']],
	['several on one line', ['Sted: ........ Dato ________'], ['{{pen "Sted"}} {{pen "Dato"}}']],
	['names below', ['________   ________', '', 'Dato   Underskrift'], ['{{pen "Dato"}} {{pen "Underskrift"}}']],
	['a question above', ['Hva skjedde?', '', '________', '', '________'], ['{{pen "Hva skjedde?"}}']],
])('lines that are drawn by typing are blanks for the pen: %s', async (_, lines, expected) => {
	expect(await bodyOf(lines)).toEqual(expected);
});

test.each([
	['a blank in a sentence', ['Skjemaet leveres innen ........ dager.']],
	['a line that nothing names', ['Benken er ren.', '', '________', '', 'Lederen ser over den.']],
	['fewer names than lines', ['________   ________', '', 'Underskrift']],
	['what looks like a field', ['Navn {{x}}: ________']],
])('what nothing names stays as it is: %s', async (_, lines) => {
	expect((await bodyOf(lines)).join('\n\n')).not.toContain('{{pen');
});

test('a text of law keeps its blanks', async () => {
	const lines = ['§ 1. Laget heter ........', '', '§ 2. Laget velger et styre.', '', 'Dato: ________'];
	expect((await bodyOf(lines, 'legal-text')).join('\n\n')).not.toContain('{{pen');
});
