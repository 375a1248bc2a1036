import { DOMParser, onErrorStopParsing } from '@xmldom/xmldom';
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

test('a finding told twice stays at its worst, whichever came first', () => {
	const warning = missing('a.md', 1, 'x', { severity: 'warning' });
	const error = missing('a.md', 1, 'x');
	for (const found of [
		[warning, error],
		[error, warning],
	])
		expect(arrange(found, false).map(({ severity }) => severity)).toEqual(['error']);
});

test('findings at one place stand by their codes, and arranging twice changes nothing', () => {
	const found = [missing('a.md', 1, 'x', { code: 'field-unknown' }), missing('a.md', 1, 'x', { code: 'field-empty' })];
	const arranged = arrange(found, false);
	expect(arranged.map(({ code }) => code)).toEqual(['field-empty', 'field-unknown']);
	expect(arrange(arranged, false)).toEqual(arranged);
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

test('text: what only informs has no remedy, and a command that checks no documents counts none', () => {
	const messages = [missing('a.md', 3, 'status', { severity: 'info' })];
	expect(reporters.text({ ...subject, documents: undefined, messages })).toBe(`a.md
  3:1    opplysning Feltet «status» mangler.  field-missing

0 feil, 0 advarsler.
`);
});

test('text: colours are marks that can be taken away again', () => {
	const messages = [missing('a.md', 3, 'status'), missing('b.md', 1, 'owner', { severity: 'warning' })];
	const painted = reporters.text({ ...subject, messages, colours: true });
	const plain = reporters.text({ ...subject, messages });
	expect(painted).not.toBe(plain);
	// biome-ignore lint/suspicious/noControlCharactersInRegex: colours are control characters
	expect(painted.replace(/\u001b\[\d+m/g, '')).toBe(plain);
});

test('text: nothing found is one line', () => {
	expect(reporters.text({ ...subject, messages: [] })).toBe('2 dokumenter kontrollert: 0 feil, 0 advarsler.\n');
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

test('github: a warning is a warning, and what only informs a notice', () => {
	const messages = [missing('a.md', 1, 'x', { severity: 'warning' }), missing('a.md', 2, 'x', { severity: 'info' })];
	const lines = reporters.github({ ...subject, messages }).split('\n');
	expect(lines.map((line) => line.split(' ', 1)[0])).toEqual(['::warning', '::notice', '']);
});

test('github: one annotation a finding, with everything escaped that would end it early', () => {
	const messages = [missing('a,b:c%.md', 3, 'x%\ny')];
	expect(reporters.github({ ...subject, messages })).toBe(
		'::error file=a%2Cb%3Ac%25.md,line=3,col=1,title=field-missing::Feltet «x%25%0Ay» mangler. Legg til en linje som begynner med «x%25%0Ay:».\n',
	);
});

test('sarif: a run, a rule a code, a result a finding at its place, as the standard has it', () => {
	const place = z.strictObject({
		physicalLocation: z.strictObject({
			artifactLocation: z.strictObject({ uri: z.string(), uriBaseId: z.literal('%SRCROOT%') }),
			region: z.strictObject({ startLine: z.int().min(1), startColumn: z.int().min(1) }),
		}),
	});
	const result = z.strictObject({
		ruleId: z.string(),
		ruleIndex: z.int().min(0),
		level: z.enum(['none', 'note', 'warning', 'error']),
		message: z.strictObject({ text: z.string().min(1) }),
		locations: z.tuple([place]),
		properties: z.strictObject({ norms: z.array(z.string()) }).optional(),
	});
	const rules = z.array(z.strictObject({ id: z.string() }));
	const shape = z.strictObject({
		$schema: z.url(),
		version: z.literal('2.1.0'),
		runs: z.tuple([
			z.strictObject({
				tool: z.strictObject({ driver: z.strictObject({ name: z.string(), rules }) }),
				language: z.string().regex(/^[a-z]{2}-[A-Z]{2}$/),
				columnKind: z.literal('utf16CodeUnits'),
				results: z.array(result),
			}),
		]),
	});
	const messages = [
		missing('company/å b/#%.md', 3, 'x', { norms: ['S3-8'] }),
		missing('a.md', 1, 'x', { severity: 'warning', code: 'field-empty' }),
		missing('a.md', 2, 'x', { severity: 'info' }),
	];
	const [run] = shape.parse(JSON.parse(reporters.sarif({ ...subject, messages }))).runs;
	expect(run.tool.driver.rules.map(({ id }) => id)).toEqual(['field-empty', 'field-missing']);
	expect(run.results.map(({ level }) => level)).toEqual(['error', 'warning', 'note']);
	for (const { ruleId, ruleIndex } of run.results) expect(run.tool.driver.rules[ruleIndex]?.id).toBe(ruleId);
	const [first] = run.results;
	const uri = first?.locations[0].physicalLocation.artifactLocation.uri ?? '';
	expect(decodeURIComponent(new URL(uri, 'file:///r/').pathname)).toBe('/r/company/å b/#%.md');
	expect(first?.properties?.norms).toEqual(['S3-8']);
});

test('junit: an error is a test that failed, a file without any one that passed, and no text ends the XML early', () => {
	const overview = { company: 'A', document: '1-001', status: 'Aktiv', version: '1', deadline: undefined } as const;
	const overviews = ['a.md', 'b.md', 'c.md'].map((file) => ({ ...overview, file, change: 'none' }) as const);
	const messages = [
		missing('b.md', 3, '</failure>]]>&"<x>\u0001'),
		missing('b.md', 4, 'y'),
		missing('c.md', 1, 'z', { severity: 'warning' }),
		missing('README.md', 2, 'w'),
	];
	const written = reporters.junit({ ...subject, messages, checked: { overviews, compared: false } });
	const { documentElement: root } = new DOMParser({ onError: onErrorStopParsing }).parseFromString(written, 'text/xml');
	const all = (name: string) => Array.from(root?.getElementsByTagName(name) ?? []);
	expect([root?.getAttribute('tests'), root?.getAttribute('failures')]).toEqual(['5', '3']);
	const suites = all('testsuite').map((suite) => [
		suite.getAttribute('name'),
		suite.getAttribute('tests'),
		suite.getAttribute('failures'),
		suite.getElementsByTagName('testcase').length,
		suite.getElementsByTagName('failure').length,
	]);
	expect(suites).toEqual([
		['README.md', '1', '1', 1, 1],
		['a.md', '1', '0', 1, 0],
		['b.md', '2', '2', 2, 2],
		['c.md', '1', '0', 1, 0],
	]);
	expect(all('failure').map((failure) => failure.textContent)).toContainEqual(
		'3:1 Feltet «</failure>]]>&"<x>» mangler. Legg til en linje som begynner med «</failure>]]>&"<x>:».',
	);
	expect(all('system-out').map((told) => told.textContent)).toEqual([
		'1:1 Feltet «z» mangler. Legg til en linje som begynner med «z:».',
	]);
});

test('a summary tells of each document its status, version, deadline and what it lacks, as Markdown', () => {
	const overview = {
		file: 'a.md',
		company: 'Prøve | Verksted AS',
		document: '1-001 Orden',
		status: 'Aktiv',
		version: '2',
		deadline: '2028-03-01',
		change: 'none',
	} as const;
	const fresh = { ...overview, file: 'b.md', document: '1-002 Avvik', deadline: undefined, change: 'new' } as const;
	const messages = [1, 2, 3, 4].map((line) => missing('b.md', line, `x${line}`));
	const checked = { overviews: [overview, fresh], compared: true };
	const written = reporters.summary({ ...subject, messages: [...messages, missing('README.md', 3, 'y')], checked });
	expect(written).toBe(
		[
			'# Kontroll av dokumentene',
			'2 dokumenter kontrollert: 5 feil, 0 advarsler.',
			'## Nye og endrede dokumenter',
			[
				'| Dokument | Status | Versjon | Neste revisjon | Mangler |',
				'| --- | --- | --- | --- | --- |',
				'| 1-002 Avvik (nytt) – Prøve \\| Verksted AS | Aktiv | 2 | – | Feltet «x1» mangler. Feltet «x2» mangler. Feltet «x3» mangler. (+ 1) |',
			].join('\n'),
			'## Andre filer',
			'- README.md:3 Feltet «y» mangler.\n',
		].join('\n\n'),
	);
	const all = reporters.summary({ ...subject, messages, checked: { ...checked, compared: false } });
	expect(all).toContain('\n## Alle dokumenter\n');
	expect(all).toContain('| 1-001 Orden – Prøve \\| Verksted AS | Aktiv | 2 | 2028-03-01 | Ingenting |');
});
