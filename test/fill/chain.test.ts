import { toString as textOf } from 'mdast-util-to-string';
import { expect, test } from 'vitest';
import { prepare } from '../../scripts/pipeline.ts';
import { arrange } from '../../scripts/report/arrange.ts';
import type { Doc, Message } from '../../scripts/types/index.ts';
import { type Edits, makeRepository } from '../support/repository.ts';

const words = (text: string) => `{nb: ${text}, nn: ${text}, da: ${text}, en: ${text}}`;

/** A kind that makes a letter of each deviation, and one that answers any letter and a notice. */
const kinds: Edits = [
	{ copy: 'templates', to: 'templates' },
	{
		file: 'templates/letter/kind.yaml',
		write: `label: ${words('Brev')}
id: '^BREV-\\d{4}$'
forEach: deviations
fields:
  sender: {required: true, label: ${words('Avsender')}}
`,
	},
	{ file: 'templates/letter/template.md', write: '{{row.number}}: {{row.what}} ({{document.sender}})\n\n{{body}}\n' },
	{ file: 'templates/letter/example.md', write: '---\nid: BREV-2026\n---\n' },
	{
		file: 'templates/reply/kind.yaml',
		write: `label: ${words('Svar')}
id: '^SVAR-\\d{4}$'
takesFrom: {to: letter, about: any}
fields:
  to: {type: document-id, required: true, label: ${words('Brev')}}
  about: {type: document-id, label: ${words('Om')}}
`,
	},
	{
		file: 'templates/reply/template.md',
		write: 'Til {{taken.to.sender}}{{#if taken.about}} om {{taken.about.title}}{{/if}}.\n\n{{body}}\n',
	},
	{ file: 'templates/reply/example.md', write: '---\nid: SVAR-2026\n---\n' },
];

const base = 'version: 1\ndate: 2026-03-01\nstatus: Aktiv\nowner: Leder\napprover: Leder\n';
const letter = (rest = 'sender: Eva\n', body = 'Med hilsen.') =>
	`---\nid: BREV-2026\ntitle: Brev\nkind: letter\n${base}${rest}---\n\n${body}\n`;
const reply = (rest: string) => `---\nid: SVAR-2026\ntitle: Svar\nkind: reply\n${base}${rest}---\n\nTakk.\n`;

const deviations = (...numbers: readonly string[]) =>
	['number;date;place;what;responsible;deadline;severity', ...numbers.map(row)].join('\n');
const row = (number: string) => `${number};2026-01-12;Lager;Olje på gulvet;Leder;2026-02-01;lav`;

async function make(edits: Edits): Promise<{ docs: readonly Doc[]; found: readonly string[] }> {
	const { root, remove } = makeRepository([...kinds, ...edits]);
	try {
		const messages: Message[] = [];
		const options = { asOf: undefined, earlier: undefined };
		const { companies } = await prepare(root, root, options, (message) => messages.push(message));
		const docs = companies.flatMap(({ documents }) => documents.map(({ doc }) => doc));
		const told = arrange(messages, false).filter(({ severity }) => severity !== 'info');
		return {
			docs: docs.filter(({ kind }) => kind === 'letter' || kind === 'reply'),
			found: told.map(({ code, place }) => `${code} ${place.file}:${place.line}:${place.column}`),
		};
	} finally {
		remove();
	}
}

const letterFile = 'company/BREV-2026_Brev.md';
const replyFile = 'company/SVAR-2026_Svar.md';
const register = (...numbers: readonly string[]) => ({ file: 'company/deviations.csv', write: deviations(...numbers) });

test('each row of a register makes a document, with its own title, file and text', async () => {
	const { docs, found } = await make([register('1', '2'), { file: letterFile, write: letter() }]);
	expect(found).toEqual([]);
	expect(docs.map(({ path, meta }) => [path.split('/').at(-1), meta.title])).toEqual([
		['BREV-2026_Brev_1', 'Brev – 1'],
		['BREV-2026_Brev_2', 'Brev – 2'],
	]);
	expect(docs.map(({ body }) => textOf(body))).toEqual([
		'1: Olje på gulvet (Eva)Med hilsen.',
		'2: Olje på gulvet (Eva)Med hilsen.',
	]);
});

test('rows whose names look alike in file names have files of their own', async () => {
	const { docs } = await make([register('a b', 'A-B', '漢'), { file: letterFile, write: letter() }]);
	expect(docs.map(({ path }) => path.split('/').at(-1))).toEqual([
		'BREV-2026_Brev_a-b',
		'BREV-2026_Brev_A-B-2',
		'BREV-2026_Brev_3',
	]);
});

test('a slip in the text is told once, not once a row', async () => {
	const { found } = await make([
		register('1', '2', '3'),
		{ file: letterFile, write: letter('sender: Eva\n', 'Skriv til {{company.name}} TODO') },
	]);
	expect(found).toEqual([`blank-unfilled ${letterFile}:13:28`]);
});

test('a register without rows makes no document, and that is told', async () => {
	const { docs, found } = await make([register(), { file: letterFile, write: letter() }]);
	expect(docs).toEqual([]);
	expect(found).toContain(`row-none ${letterFile}:1:1`);
});

test('of a register that is faulty nothing is made, and only the fault is told', async () => {
	const { docs, found } = await make([register('1', '1'), { file: letterFile, write: letter() }]);
	expect(docs).toEqual([]);
	expect(found).toEqual(['register-key-repeated company/deviations.csv:3:1']);
});

test('a document takes over what another says', async () => {
	const { docs, found } = await make([
		register('1'),
		{ file: letterFile, write: letter() },
		{ file: replyFile, write: reply('to: BREV-2026\nabout: BREV-2026\n') },
	]);
	expect(found).toEqual([]);
	expect(docs.map(({ body }) => textOf(body))).toContain('Til Eva om Brev.Takk.');
});

test('a document that is not there, or of another kind, is told where it is named, and nothing beside', async () => {
	const { found } = await make([
		register('1'),
		{ file: letterFile, write: letter() },
		{ file: replyFile, write: reply('to: BREV-2025\nabout: SVAR-2026\n') },
	]);
	expect(found).toEqual([`taken-missing ${replyFile}:10:5`, `taken-missing ${replyFile}:11:8`]);
});

test('where no other document is named, its fields are empty', async () => {
	const { docs } = await make([
		register('1'),
		{ file: letterFile, write: letter() },
		{ file: replyFile, write: reply('to: BREV-2026\n') },
	]);
	expect(docs.map(({ body }) => textOf(body))).toContain('Til Eva.Takk.');
});

test('a field that the other kind does not have is told at the template', async () => {
	const { found } = await make([
		{ file: 'templates/reply/template.md', write: '{{taken.to.sendr}} {{taken.about.sender}}\n\n{{body}}\n' },
		register('1'),
		{ file: letterFile, write: letter() },
		{ file: replyFile, write: reply('to: BREV-2026\nabout: BREV-2026\n') },
	]);
	expect(found).toEqual([
		'name-unknown templates/reply/template.md:1:3',
		'name-unknown templates/reply/template.md:1:22',
	]);
});
