import fc from 'fast-check';
import { afterAll, expect, test } from 'vitest';
import { plainNotation } from '../../scripts/fields/plain-notation.ts';
import { readFields } from '../../scripts/fields/read-fields.ts';
import { fieldTypes } from '../../scripts/fields/types/index.ts';
import { parseFrontMatter } from '../../scripts/load/read-front-matter.ts';
import type { Field, FieldTypeName, Message } from '../../scripts/types/index.ts';
import { noteFigure } from '../support/note-figure.ts';

const label = { nb: 'x', nn: 'x', da: 'x', en: 'x' };

function field(key: string, type: FieldTypeName, more: Partial<Field> = {}): Field {
	return { key, type, label, requirement: 'optional', choices: [], fields: [], norms: [], ...more };
}

function read(yaml: string, fields: readonly Field[]) {
	const messages: Message[] = [];
	const report = (message: Message) => messages.push(message);
	const source = parseFrontMatter(`---\n${yaml}\n---\n`, 'a.md', report);
	if (source === undefined) throw new Error(`unreadable: ${yaml}`);
	const data = readFields(source.values, fields, report, { file: 'a.md', line: 1, column: 1 });
	return { data, found: messages.map(({ code, place }) => `${place.line}:${place.column} ${code}`) };
}

const exact: readonly [type: FieldTypeName, written: string, datum: unknown][] = [
	['yearly-day', '05-15', '05-15'],
	['yearly-day', '02-29', '02-29'],
	['postcode', '0150', '0150'],
	['postcode', '"0580"', '0580'],
	['integer', '42', 42],
	['integer', '0', 0],
	['integer', '"42"', 42],
	['version', '2', '2'],
	['version', '"2"', '2'],
	['version', '2.10', '2.10'],
	['date', '2025', '2025'],
	['date', '"2025"', '2025'],
	['date', '2025-02-28', '2025-02-28'],
	['date', '2024-02-29', '2024-02-29'],
	['instant', '2026-03-29T10:00+02:00', '2026-03-29T10:00+02:00'],
	['instant', '"2026-03-29T08:00:30Z"', '2026-03-29T08:00:30Z'],
	['instant', '2024-02-29T23:59-12:00', '2024-02-29T23:59-12:00'],
	['instant', '2026-01-01T00:00+14:00', '2026-01-01T00:00+14:00'],
	['text', '12:30', '12:30'],
	['text', '1-004', '1-004'],
	['text', 'no', 'no'],
	['text', '1e3', '1e3'],
	['text', '0o17', '0o17'],
	['text', '+4722334455', '+4722334455'],
	['phone', '+47 22 33 44 55', '+47 22 33 44 55'],
	['phone', '113', '113'],
	['yes-no', 'ja', true],
	['yes-no', 'Nei', false],
	['yes-no', 'nej', false],
	['yes-no', 'true', true],
	['yes-no', 'no', false],
	['organisation-number', '123456785', '123456785'],
	['organisation-number', '974 760 673', '974 760 673'],
	['cvr', '12345674', '12345674'],
	['industry-code', '"16.100"', '16.100'],
	['industry-code', '16.100', '16.100'],
	['colour', '"#1f4e6b"', '#1f4e6b'],
	['email', 'kari@sag.example', 'kari@sag.example'],
	['path', 'company/logo.svg', 'company/logo.svg'],
	['handbook-address', 'https://hms.sag.example', 'https://hms.sag.example'],
	['handbook-address', 'https://sag.example/hms/', 'https://sag.example/hms/'],
	['handbook-address', 'https://xn--hndbok-iua.example:8443', 'https://xn--hndbok-iua.example:8443'],
	['handbook-address', 'https://sag.example/h%C3%A5ndbok', 'https://sag.example/h%C3%A5ndbok'],
];

test.each(exact)('%s %s is read as it is meant', (type, written, datum) => {
	expect(read(`a: ${written}`, [field('a', type)])).toEqual({ data: { a: datum }, found: [] });
});

const refused: readonly [type: FieldTypeName, written: string, code: string][] = [
	['integer', '042', 'field-integer'],
	['integer', '1e3', 'field-integer'],
	['integer', '1_000', 'field-integer'],
	['integer', '42.0', 'field-integer'],
	['integer', '-1', 'field-integer'],
	['integer', '12345678901234567890', 'field-integer'],
	['date', '2026-13-01', 'field-date'],
	['date', '2025-02-30', 'field-date'],
	['date', '2023-02-29', 'field-date'],
	['date', '01.03.2025', 'field-date'],
	['day', '2025', 'field-date'],
	['instant', '2026-03-29', 'field-instant'],
	['instant', '2026-03-29 10:00+02:00', 'field-instant'],
	['instant', '2026-03-29T10:00', 'field-instant'],
	['instant', '2026-02-30T10:00+01:00', 'field-instant'],
	['instant', '2026-03-29T24:00+02:00', 'field-instant'],
	['instant', '2026-03-29T10:60+02:00', 'field-instant'],
	['instant', '2026-03-29T10:00+0200', 'field-instant'],
	['instant', '2026-03-29T10:00+15:00', 'field-instant'],
	['instant', '2026-03-29T10:00-13:00', 'field-instant'],
	['instant', '2026-03-29T10:00+01:60', 'field-instant'],
	['version', '0', 'field-version'],
	['version', '02', 'field-version'],
	['version', 'v2', 'field-version'],
	['yearly-day', '15.5', 'field-yearly-day'],
	['yearly-day', '5-15', 'field-yearly-day'],
	['yearly-day', '02-30', 'field-yearly-day'],
	['yearly-day', '2027-05-15', 'field-yearly-day'],
	['postcode', '150', 'field-postcode'],
	['yes-no', 'kanskje', 'field-yes-no'],
	['organisation-number', '974760674', 'field-organisation-number'],
	['organisation-number', '97476067', 'field-organisation-number'],
	['cvr', '12345678', 'field-cvr'],
	['phone', 'ring meg', 'field-phone'],
	['email', 'kari@', 'field-email'],
	['address', 'javascript:alert(1)', 'field-address'],
	['handbook-address', 'http://hms.sag.example', 'field-handbook-address'],
	['handbook-address', 'hms.sag.example', 'field-handbook-address'],
	['handbook-address', 'https:hms.sag.example', 'field-handbook-address'],
	['handbook-address', 'HTTPS://hms.sag.example', 'field-handbook-address'],
	['handbook-address', 'javascript:alert(1)', 'field-handbook-address'],
	['handbook-address', 'data:text/html,x', 'field-handbook-address'],
	['handbook-address', '//hms.sag.example', 'field-handbook-address'],
	['handbook-address', 'https://', 'field-handbook-address'],
	['handbook-address', 'https://sag.example@tyv.example', 'field-handbook-address'],
	['handbook-address', 'https://a:b@sag.example', 'field-handbook-address'],
	['handbook-address', 'https://@sag.example', 'field-handbook-address'],
	['handbook-address', 'https://sag.example/?a=b', 'field-handbook-address'],
	['handbook-address', 'https://sag.example/?', 'field-handbook-address'],
	['handbook-address', 'https://sag.example/#a', 'field-handbook-address'],
	['handbook-address', 'https://sag.example/index.html', 'field-handbook-address'],
	['handbook-address', 'https://sag.example/a/../b', 'field-handbook-address'],
	['handbook-address', 'https://sag.example/%2e%2e/b', 'field-handbook-address'],
	['handbook-address', 'https://sag.example\\b', 'field-handbook-address'],
	['handbook-address', 'https://SAG.example', 'field-handbook-address'],
	['handbook-address', 'https://sag.example:443', 'field-handbook-address'],
	['handbook-address', 'https://sag.example:99999', 'field-handbook-address'],
	['handbook-address', 'https://håndbok.example', 'field-handbook-address'],
	['handbook-address', 'https://sag.example/håndbok', 'field-handbook-address'],
	['handbook-address', 'https://sag.example/a b', 'field-handbook-address'],
	['handbook-address', "'https://sag.example/\"><script>'", 'field-handbook-address'],
	['handbook-address', "'https://sag.example/{{company.name}}'", 'field-handbook-address'],
	['handbook-address', 'https://2130706433', 'field-handbook-address'],
	['handbook-address', `https://sag.example/${'a'.repeat(61)}`, 'field-handbook-address'],
	['colour', '"#12345"', 'field-colour'],
	['path', '../secret', 'field-path'],
	['path', '/etc/passwd', 'field-path'],
	['path', 'a\\b', 'field-path'],
	['industry-code', '"1610"', 'field-industry-code'],
	['document-id', '1004', 'field-document-id'],
];

test.each(refused)('%s %s is refused at its place', (type, written, code) => {
	expect(read(`a: ${written}`, [field('a', type)])).toEqual({ data: { a: null }, found: [`2:4 ${code}`] });
});

test('every address of a handbook that is taken is the one that a browser goes to', () => {
	const part = fc.oneof(
		fc.webPath(),
		fc.string({ maxLength: 12 }),
		fc.constantFrom('/../', '/./', '//', '%2F', '\u202e'),
	);
	const written = fc.tuple(fc.oneof(fc.webAuthority({ withUserInfo: true, withPort: true }), fc.domain()), part);
	fc.assert(
		fc.property(written, ([host, path]) => {
			const text = `https://${host}${path}`;
			const reading = fieldTypes['handbook-address'].read(text, field('a', 'handbook-address'), plainNotation);
			if (!('datum' in reading)) return;
			const { href, protocol, username, password, search, hash } = new URL(text);
			expect([protocol, username, password, search, hash]).toEqual(['https:', '', '', '', '']);
			expect(href.replace(/\/$/, '')).toBe(text.replace(/\/$/, ''));
			expect(text).toMatch(/^[!-~]{1,80}$/);
		}),
	);
});

afterAll(() => noteFigure(5, `${exact.length} values read exactly, ${refused.length} refused`, true));

test('a required field that is missing or empty is an error, a recommended one a warning that --strict sharpens', () => {
	const fields = [field('a', 'text', { requirement: 'required' }), field('b', 'text', { requirement: 'recommended' })];
	expect(read('b:', fields).found).toEqual(['1:1 field-missing', '2:3 field-empty']);
});

test('every declared field is a key of the answer, null where it has no value', () => {
	const group = field('g', 'group', { fields: [field('x', 'text')] });
	expect(read('g: {}', [group, field('b', 'text')]).data).toEqual({ g: { x: null }, b: null });
});

test('unknown keys, wrong shapes and items are all told, each at its place', () => {
	const list = field('l', 'list', { fields: [field('n', 'integer', { requirement: 'required' })] });
	const yaml = 'typo: 1\ng: word\nl:\n  - {n: 1}\n  - {m: 2}\n  - word';
	const { found } = read(yaml, [field('g', 'group'), list]);
	expect(found).toEqual([
		'2:1 field-unknown',
		'3:4 field-shape',
		'6:6 field-unknown',
		'6:5 field-missing',
		'7:5 field-shape',
	]);
});

test('the short form of a group stands for its key', () => {
	const state = field('state', 'choice', { choices: [{ value: 'historic', aliases: [] }] });
	const legal = field('legalBasis', 'group', { short: 'state', fields: [state, field('asOf', 'day')] });
	expect(read('legalBasis: historic', [legal]).data).toEqual({ legalBasis: { state: 'historic', asOf: null } });
});

test('what was read cannot be changed afterwards', () => {
	const { data } = read('l: [a]', [field('l', 'list', { item: 'text' })]);
	expect(Object.isFrozen(data)).toBe(true);
	expect(Object.isFrozen(data.l)).toBe(true);
});
