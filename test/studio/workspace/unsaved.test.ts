import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { startCommand } from '../../../scripts/own-commands/start-command.ts';
import { lock } from '../../../scripts/publish/lock.ts';
import { bytesLike } from '../../../scripts/studio/workspace/bytes-like.ts';
import type {
	StudioDocument,
	StudioFacts,
	StudioPages,
	StudioPreview,
	StudioSaved,
	StudioText,
} from '../../../scripts/types/index.ts';
import { withControlDigits } from '../../support/identity-number.ts';
import { aStudio } from '../a-studio.ts';

const file = 'instructions/1-002_Avvik.md';
const company = 'prove';

/** Every file below a folder, with its content and when it was written. */
function stateOf(folder: string): readonly string[] {
	return readdirSync(folder, { recursive: true, withFileTypes: true })
		.filter((entry) => entry.isFile())
		.map(({ parentPath, name }) => join(parentPath, name))
		.map((path) => `${path} ${statSync(path).mtimeMs} ${readFileSync(path, 'base64')}`)
		.sort();
}

test('what is shown of a text is what a build makes of it once it is saved, byte for byte, and nothing is written before', async () => {
	const { root, get, post } = await aStudio();
	const { text, hash } = await get<StudioDocument>('/api/document', { file, company });
	const now = text
		.replace('owner: Verksmester', 'owner: Verksmester og «nesten»')
		.replace('## Formål\n', '## Formål\n\nNy setning, {{company.name}}.\n');
	const before = stateOf(root);
	const shown = await post<StudioPreview>('/api/preview', { file, company, text: now });
	const pages = await post<StudioPages>('/api/pages', { file, company, text: now });
	expect(stateOf(root)).toEqual(before);
	expect(pages.documents[0]?.pages.length).toBeGreaterThan(0);
	expect(shown.documents.map(({ title }) => title)).toEqual(['Avvik']);
	expect(shown.documents[0]?.html).toMatch(/Verksmester og «nesten»[\s\S]*Ny setning, Prøve Verksted AS\./);
	expect((await post<StudioSaved>('/api/save', { file, hash, text: now })).type).toBe('saved');
	const built = await startCommand([
		'build',
		'--root',
		root,
		'--out',
		join(root, 'dist'),
		'--formats',
		'html',
		'--json',
	]).end;
	expect(built.code).toBe(0);
	const [{ path = '', html = '' } = {}] = shown.documents;
	expect(readFileSync(join(root, 'dist', `${path}.html`), 'utf8')).toBe(html);
});

test('what is wrong is told with its place and its field, and what must stand nowhere is not shown', async () => {
	const { get, post } = await aStudio();
	const { text } = await get<StudioDocument>('/api/document', { file, company });
	const previewed = (now: string) => post<StudioPreview>('/api/preview', { file, company, text: now });
	const lineOf = (start: string) => text.split('\n').findIndex((line) => line.startsWith(start)) + 1;

	const wrong = await previewed(text.replace(/version: .*/, 'version: to'));
	expect(wrong.findings).toContainEqual(
		expect.objectContaining({ file, line: lineOf('version:'), code: 'field-version', field: ['version'] }),
	);
	const missing = await previewed(text.replace(/title: .*\n/, ''));
	expect(missing.findings).toContainEqual(expect.objectContaining({ code: 'field-missing', field: ['title'] }));
	const broken = await previewed(text.replace('title: ', 'title: ['));
	expect(broken.documents).toEqual([]);
	expect(broken.findings[0]).toMatchObject({ file, severity: 'error', code: 'yaml-syntax' });
	const unknown = await previewed(text.replace('## Formål\n', '## Formål\n\n{{company.nam}}\n'));
	expect(unknown.findings).toContainEqual(expect.objectContaining({ file, code: 'name-unknown' }));
	const number = withControlDigits('010170501') ?? withControlDigits('010170503') ?? '';
	const secret = await previewed(text.replace('## Formål\n', `## Formål\n\nOla Prøve, ${number}.\n`));
	expect(secret.documents).toEqual([]);
	expect(secret.findings.map(({ code }) => code)).toContain('privacy-number');
	expect(JSON.stringify(secret)).not.toContain(number);
});

test('facts are checked as they are written, and shown in the documents only when they are saved', async () => {
	const { get, post } = await aStudio();
	const facts = await get<StudioFacts>('/api/facts', { company });
	const wrong = facts.text.replace(/orgNumber: .*/, 'orgNumber: "12"');
	const { documents, findings } = await post<StudioPreview>('/api/preview', { file: facts.file, company, text: wrong });
	expect(documents).toEqual([]);
	expect(findings).toContainEqual(
		expect.objectContaining({ file: 'README.md', code: 'field-organisation-number', field: ['orgNumber'] }),
	);
	const renamed = facts.text.replace('Prøve Verksted AS', 'Ny Prøve AS');
	const htmlOf = async () => {
		const { text } = await get<StudioDocument>('/api/document', { file, company });
		return (await post<StudioPreview>('/api/preview', { file, company, text })).documents[0]?.html;
	};
	await post('/api/preview', { file: facts.file, company, text: renamed });
	expect(await htmlOf()).not.toContain('Ny Prøve AS');
	await post<StudioSaved>('/api/save', { file: facts.file, hash: facts.hash, text: renamed });
	expect(await htmlOf()).toContain('Ny Prøve AS');
});

test('a form has the fields of the kind in the words of the reader, and the facts that a text may take', async () => {
	const { get } = await aStudio();
	const { fields, mergeFields, row } = await get<StudioDocument>('/api/document', { file, company });
	expect(row).toMatchObject({ file, id: '1-002', kind: 'instruction' });
	expect(fields.slice(0, 6).map(({ key }) => key)).toEqual(['id', 'title', 'kind', 'version', 'date', 'status']);
	expect(fields.find(({ key }) => key === 'status')?.choices[0]).toEqual({
		value: 'Utkast',
		also: ['Udkast', 'Draft'],
		label: 'Utkast',
	});
	const language = fields.find(({ key }) => key === 'language');
	expect(language?.choices).toContainEqual({ value: 'nn', also: [], label: 'norsk nynorsk' });
	const basis = fields.find(({ key }) => key === 'legalBasis');
	expect([basis?.short, basis?.fields.map(({ key }) => key)]).toEqual(['state', ['state', 'asOf']]);
	expect(mergeFields).toContainEqual({ path: 'company.name', label: 'Navn', value: 'Prøve Verksted AS' });
	expect(mergeFields).toContainEqual({ path: 'document.title', label: 'Tittel', value: 'Avvik' });
	expect(mergeFields.some(({ path }) => path.startsWith('register.'))).toBe(true);
});

test('a file that somebody else has changed meanwhile is left as it is, and told', async () => {
	const { root, get, post } = await aStudio();
	const { text, hash } = await get<StudioDocument>('/api/document', { file, company });
	const theirs = `${text}\nDeres.\n`;
	writeFileSync(join(root, file), theirs);
	const answer = await post<StudioSaved>('/api/save', { file, hash, text: `${text}\nMin.\n` });
	const now = (await get<StudioText>('/api/document', { file, company })).hash;
	expect(answer).toEqual({ type: 'changed', now: { file, text: theirs, hash: now } });
	expect(readFileSync(join(root, file), 'utf8')).toBe(theirs);
	expect(await post<StudioSaved>('/api/save', { file, hash: now, text: `${text}\nBegge.\n` })).toMatchObject({
		type: 'saved',
	});
	// What the next answer is made of is what was saved.
	expect((await get<StudioText>('/api/document', { file, company })).text).toBe(`${text}\nBegge.\n`);
});

test('what no file may hold is not saved, and says why', async () => {
	const { root, get, post } = await aStudio();
	const { text, hash } = await get<StudioDocument>('/api/document', { file, company });
	for (const [now, code] of [
		[`${text}\u202e`, 'control-character'],
		[`${text}\r\n`, 'control-character'],
		[' \n', 'file-empty'],
		[text + 'a'.repeat(512 * 1024), 'file-too-large'],
	] as const) {
		const answer = await post<StudioSaved>('/api/save', { file, hash, text: now });
		expect(answer).toMatchObject({ type: 'refused', findings: [{ file, code }] });
	}
	expect(readFileSync(join(root, file), 'utf8')).toBe(text);
	mkdirSync(join(root, '.regelrett'), { recursive: true });
	const held = await lock(join(root, 'dist'), () => {});
	const answer = await post<StudioSaved>('/api/save', { file, hash, text: `${text}\nMer.\n` });
	expect(answer).toMatchObject({ type: 'refused', findings: [{ code: 'build-locked' }] });
	await held?.release();
	expect((await post<StudioSaved>('/api/save', { file, hash, text: `${text}\nMer.\n` })).type).toBe('saved');
});

test('line ends and byte order mark of a file stay through the page', async () => {
	const written = readFileSync(join('test/cases/base', file), 'utf8').replaceAll('\n', '\r\n');
	const { root, get, post } = await aStudio([{ file, write: `\ufeff${written}` }]);
	const { text, hash } = await get<StudioDocument>('/api/document', { file, company });
	expect(text).not.toMatch(/\r|\ufeff/);
	await post('/api/save', { file, hash, text: text.replace('title: Avvik', 'title: Avvik 2') });
	expect(readFileSync(join(root, file), 'utf8')).toBe(`\ufeff${written.replace('title: Avvik', 'title: Avvik 2')}`);
});

/** A text with these ends of lines, and the bytes of it. */
function linesWith(ends: readonly string[]) {
	const line = fc.tuple(fc.constantFrom('', 'a', 'b', 'æ'), fc.constantFrom(...ends));
	return fc
		.record({
			lines: fc.array(line, { maxLength: 12 }),
			last: fc.constantFrom('', 'slutt'),
			mark: fc.constantFrom('', '\ufeff'),
		})
		.map(({ lines, last, mark }) => {
			const text = lines.map(([words, end]) => words + end).join('') + last;
			return { text, mark, read: text.replace(/\r\n?/g, '\n'), bytes: new TextEncoder().encode(mark + text) };
		});
}

const asWritten = (bytes: Uint8Array) => new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);

test('a text that was not changed is saved as the bytes that it was read from, whatever its line ends', () => {
	fc.assert(
		fc.property(linesWith(['\n', '\r\n', '\r']), ({ bytes, read, mark, text }) => {
			expect(asWritten(bytesLike(bytes, read))).toBe(mark + text);
		}),
		{ numRuns: 1000 },
	);
});

test('a line that is changed leaves the ends of all other lines, and is read as it was written', () => {
	const endsOf = (text: string) => text.match(/\r\n?|\n/g) ?? [];
	fc.assert(
		fc.property(linesWith(['\n', '\r\n']), fc.nat(12), ({ bytes, read, mark, text }, at) => {
			const parts = read.split('\n');
			const place = at % parts.length;
			const now = asWritten(bytesLike(bytes, parts.with(place, 'ny').join('\n')));
			expect(now.replaceAll('\r\n', '\n')).toBe(mark + parts.with(place, 'ny').join('\n'));
			const others = (ends: readonly string[]) => ends.filter((_, index) => index !== place);
			expect(others(endsOf(now))).toEqual(others(endsOf(text)));
		}),
		{ numRuns: 1000 },
	);
	fc.assert(
		fc.property(linesWith(['\n', '\r\n', '\r']), fc.array(fc.constantFrom('', 'x')), ({ bytes, mark }, lines) => {
			const now = asWritten(bytesLike(bytes, lines.join('\n')));
			expect(now.replace(/\r\n?/g, '\n')).toBe(mark + lines.join('\n'));
		}),
		{ numRuns: 1000 },
	);
});

test('a text whose file has been deleted is told so, and is written anew when that is asked for, and only then', async () => {
	const { root, get, post } = await aStudio();
	const { text, hash } = await get<StudioText>('/api/document', { file, company });
	rmSync(join(root, file));
	const now = `${text}\nMin.\n`;
	expect(await post<StudioSaved>('/api/save', { file, hash, text: now })).toEqual({ type: 'changed' });
	expect(existsSync(join(root, file))).toBe(false);
	expect(await post<StudioSaved>('/api/save', { file, hash: '', text: now })).toMatchObject({ type: 'saved' });
	expect(readFileSync(join(root, file), 'utf8')).toBe(now);
	// Somebody else has written it anew in the meantime.
	expect(await post<StudioSaved>('/api/save', { file, hash: '', text })).toMatchObject({
		type: 'changed',
		now: { text: now },
	});
});
