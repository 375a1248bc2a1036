import { existsSync, readFileSync } from 'node:fs';
import { toString as wordsOf } from 'mdast-util-to-string';
import { beforeAll, expect, test } from 'vitest';
import { lixOf } from '../../scripts/check/prose/lix.ts';
import { allSentences } from '../../scripts/check/prose/prose.ts';
import { toWords } from '../../scripts/check/prose/to-words.ts';
import { prepare } from '../../scripts/pipeline.ts';
import { arrange } from '../../scripts/report/arrange.ts';
import type { DocumentSubject, Message } from '../../scripts/types/index.ts';

const file = 'instructions/1-004_Bruk-av-bedriftshelsetjenesten-BHT.md';
const order = '../shared/seeds/003_79127712e1a012c0.txt';

let subject: DocumentSubject;
let text: string;
const messages: Message[] = [];

beforeAll(async () => {
	const asOf = '2026-11-21';
	const prepared = await prepare('.', '.', { asOf, earlier: undefined }, (message) => messages.push(message));
	const filled = prepared.companies[0]?.documents.find(({ doc }) => doc.id === '1-004');
	if (filled === undefined) throw new Error('1-004 was not built');
	subject = { ...filled, repository: prepared.repository, asOf, spelling: undefined };
	text = filled.doc.body.children.map((block) => wordsOf(block)).join('\n');
});

test('S3-file, S3-6, S3-7, S3-8: it carries the number, version, date and status that the order asks for', () => {
	expect(subject.doc).toMatchObject({
		id: '1-004',
		file,
		frame: { line: '1-004 · versjon 2 · 2025 · Aktiv' },
		meta: { title: 'Bruk av bedriftshelsetjenesten (BHT)', version: '2', date: '2025', supersedes: '1-004 versjon 1' },
	});
});

test('the repository has no error and no warning, strictly', () => {
	expect(arrange(messages, true).filter(({ severity }) => severity !== 'info')).toEqual([]);
});

test('S3-2 SKAL: it is short and easy to read', () => {
	const sentences = allSentences(subject).filter(({ words }) => words.length > 0);
	expect(sentences.length).toBeGreaterThan(30);
	expect(toWords(text).length).toBeLessThanOrEqual(450);
	expect(lixOf(sentences)).toBeLessThanOrEqual(45);
	expect(Math.max(...sentences.map(({ words }) => words.length))).toBeLessThanOrEqual(30);
});

test('S3-4 SKAL, S3-5: it holds facts of the firm, from README.md', () => {
	expect([...subject.used].filter((path) => path.startsWith('company.')).length).toBeGreaterThanOrEqual(8);
	for (const fact of ['Eksempelsaga AS', 'Eksempel Bedriftshelse AS', 'Kari Eksempel', 'Ola Prøve'])
		expect(text).toContain(fact);
});

test('the parts stand in the fixed order', () => {
	const headings = subject.doc.body.children.flatMap((node) =>
		node.type === 'heading' && node.depth === 2 ? [wordsOf(node)] : [],
	);
	expect(headings).toEqual(['Formål', 'Definisjon', 'Målgruppe', 'Ansvar', 'Gjennomføring', 'Referanser']);
});

const faults = [
	'Stamina',
	'karvet',
	'hovedsaking',
	'tillittsvalgte',
	'arbeidsopppgaver',
	'off-shore',
	'Årsplan',
	'ihht',
	'BHT s ',
	'risiko-forhold',
	'arvestoffskadelig',
	'lønnsom',
	'opplysningsplikt',
];

test.each(faults)('the old fault »%s« does not return', (fault) => {
	expect(text.toLowerCase()).not.toContain(fault.toLowerCase());
	expect(text).not.toMatch(/§\d/);
});

test('no duty to report vaccination is claimed, secrecy is the rule, and add-on services are kept apart', () => {
	expect(text).not.toMatch(/vaksin/i);
	expect(text).toMatch(/taushetsplikt/i);
	expect(text).toMatch(/samtykke/);
	expect(text).toMatch(/tilleggstjenester/);
});

const reason = existsSync(order) ? '' : ' (skipped: the revision order of the user is not beside the repository)';

test.skipIf(!existsSync(order))(`no run of six words is taken from the old text${reason}`, () => {
	const old = runs(toWords(readFileSync(order, 'utf8').toLowerCase()));
	expect([...runs(toWords(text.toLowerCase()))].filter((run) => old.has(run))).toEqual([]);
});

function runs(words: readonly string[]): ReadonlySet<string> {
	return new Set(words.slice(5).map((_, index) => words.slice(index, index + 6).join(' ')));
}
