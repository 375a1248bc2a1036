import { expect, test } from 'vitest';
import { z } from 'zod';
import { arrange } from '../../scripts/report/arrange.ts';
import { reporters } from '../../scripts/report/index.ts';
import type { Message } from '../../scripts/types/index.ts';

function missing(file: string, line: number, field: string, more: Partial<Message> = {}): Message {
	return {
		code: 'field-missing',
		severity: 'error',
		place: { file, line, column: 1 },
		params: { field },
		...more,
	} as Message;
}

const subject = { documents: 2, language: 'nb', colours: false } as const;

test('findings stand by file, line and column, each once', () => {
	const found = [missing('b.md', 1, 'x'), missing('a.md', 10, 'x'), missing('a.md', 9, 'x'), missing('b.md', 1, 'x')];
	expect(arrange(found, false).map(({ place }) => `${place.file}:${place.line}`)).toEqual([
		'a.md:9',
		'a.md:10',
		'b.md:1',
	]);
});

test('--strict sharpens the warnings that say so, and no others', () => {
	const found = [
		missing('a.md', 1, 'owner', { severity: 'warning', strict: true }),
		missing('a.md', 2, 'x', { severity: 'warning' }),
	];
	expect(arrange(found, true).map(({ severity }) => severity)).toEqual(['error', 'warning']);
	expect(arrange(found, false).map(({ severity }) => severity)).toEqual(['warning', 'warning']);
});

test('text: a heading a file, a line a finding, the remedy below it, a closing line', () => {
	const messages = [missing('a.md', 3, 'status', { norms: ['S3-8'] })];
	expect(reporters.text({ ...subject, messages })).toBe(`a.md
  3:1    feil       Feltet «status» mangler.  field-missing [S3-8]
                    → Legg til en linje som begynner med «status:».

2 dokumenter kontrollert: 1 feil, 0 advarsler.
`);
});

test('json: the shape that programs rely on, and nothing else', () => {
	const shape = z.strictObject({
		version: z.literal(1),
		summary: z.strictObject({ documents: z.literal(2), errors: z.literal(1), warnings: z.literal(0) }),
		messages: z.tuple([
			z.strictObject({
				file: z.literal('a.md'),
				line: z.literal(3),
				column: z.literal(1),
				severity: z.literal('error'),
				code: z.literal('field-missing'),
				norms: z.tuple([z.literal('S3-8')]),
				message: z.string().min(5),
				remedy: z.string().min(5),
				expected: z.tuple([z.literal('Aktiv')]),
			}),
		]),
	});
	const messages = [missing('a.md', 3, 'status', { norms: ['S3-8'], expected: ['Aktiv'] })];
	expect(shape.safeParse(JSON.parse(reporters.json({ ...subject, messages }))).error).toBeUndefined();
});

test('github: one annotation a finding, with everything escaped that would end it early', () => {
	const messages = [missing('a,b:c%.md', 3, 'x%\ny')];
	expect(reporters.github({ ...subject, messages })).toBe(
		'::error file=a%2Cb%3Ac%25.md,line=3,col=1,title=field-missing::Feltet «x%25%0Ay» mangler. Legg til en linje som begynner med «x%25%0Ay:».\n',
	);
});
