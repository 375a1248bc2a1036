import { appendFileSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { PassThrough } from 'node:stream';
import { setTimeout as delay } from 'node:timers/promises';
import { stripVTControlCharacters } from 'node:util';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { type Asker, Stopped } from '../../scripts/commands/init/asker.ts';
import { terminal } from '../../scripts/commands/init/terminal.ts';
import { initCommand } from '../../scripts/commands/init.ts';
import { tree } from '../publish/support/tree.ts';
import { makeRepository } from '../support/repository.ts';

let printed = '';
const streams = () => [process.stdout, process.stderr].map((stream) => vi.spyOn(stream, 'write'));

beforeEach(() => {
	printed = '';
	for (const spy of streams())
		spy.mockImplementation((text) => {
			printed += String(text);
			return true;
		});
});
afterEach(() => vi.restoreAllMocks());

/** The first answer to each question that has any of these words, and Enter to every other. */
const answers: readonly (readonly [question: RegExp, answer: string])[] = [
	[/^Navn$/, 'Nordre Trevare AS'],
	[/^Organisasjonsnummer$/, '920000126'],
	[/^Adresse – gateadresse/, 'Havnegata 12'],
	[/^Adresse – postnummer/, '0150'],
	[/^Adresse – poststed/, 'Nordvik'],
	[/^Næringskoder – kode/, '16.100'],
	[/^Ansatte$/, '18'],
	[/^Øverste leder – navn/, 'Berit Nordre'],
	[/^Øverste leder – telefon/, '+47 99 00 00 10'],
	[/^Arbeidsmiljøutvalg/, 'nei'],
	[/^Farekilder – trestøv/, 'ja'],
];

test('a firm is asked for everything once, and what is passed by leaves no trace of the example', async () => {
	const { root, remove } = makeRepository([]);
	const asked: string[] = [];
	expect(await initCommand({ root }, answering(asked))).toBe(0);
	remove();
	expect(new Set(asked).size).toBe(asked.length);
	for (const [question] of answers)
		expect(
			asked.filter((words) => question.test(words)),
			String(question),
		).toHaveLength(1);
	expect(asked.slice(0, 4)).toEqual(['Språk', 'Land', 'Navn', 'Kortnavn']);
	expect(asked.some((words) => words.startsWith('CVR'))).toBe(false);
});

test('what was answered stands in the README, and what follows from it too', async () => {
	const { root, remove } = makeRepository([]);
	await initCommand({ root }, answering([]));
	const readme = readFileSync(join(root, 'README.md'), 'utf8');
	remove();
	expect(readme).toBe(`---
id: nordre-trevare-as
type: enterprise
language: nb
country: NO
name: Nordre Trevare AS
orgNumber: 920000126
address: {street: Havnegata 12, postcode: "0150", city: Nordvik}
industryCodes:
  - {code: "16.100", edition: SN2007}
employees: 18
manager: {name: Berit Nordre, phone: +47 99 00 00 10}
workingEnvironmentCommittee: nei
hazards:
  woodDust: ja
emergencyContacts:
  - {name: Brann, phone: 110}
  - {name: Politi, phone: 112}
  - {name: Medisinsk nødtelefon, phone: 113}
  - {name: Daglig leder Berit Nordre, phone: +47 99 00 00 10}
library: nb
---

Et lite verksted som bare finnes i prøvene.
`);
});

test('a Danish firm is asked for its own register’s number and codes, and keeps no Norwegian number', async () => {
	const { root, remove } = makeRepository([]);
	const asked: string[] = [];
	const danish = answering(asked, Number.POSITIVE_INFINITY, [
		[/^Språk$/, 'da'],
		[/^Navn$/, 'Nørre Træ ApS'],
		// From here on the firm is spoken to in its own language.
		[/^Branchekoder – kode/, '161000'],
		[/^Ansatte$/, '18'],
		[/^Øverste leder – navn/, 'Birthe Nørre'],
	]);
	expect(await initCommand({ root }, danish)).toBe(0);
	const readme = readFileSync(join(root, 'README.md'), 'utf8');
	remove();
	expect(asked.slice(0, 4)).toEqual(['Språk', 'Land', 'Navn', 'Kort navn']);
	expect(asked).toContain('CVR-nummer');
	expect(asked).not.toContain('Organisasjonsnummer');
	expect(readme).toContain('country: DK\n');
	expect(readme).toContain('  - {code: "161000", edition: DB07}\n');
	expect(printed).toContain('Kør »npm run build« for at bygge håndbogen.');
	expect(readme).toContain('  - {name: Alarmcentralen, phone: 112}\n');
	expect(readme).not.toContain('orgNumber');
});

test.each([
	['99.999', 'Næringskoder – kode: Næringskode 99.999 finnes ikke'],
	['43.210', undefined],
	['"43.210"', undefined],
])('the industry code %s is judged where it can still be changed', async (code, told) => {
	const { root, remove } = makeRepository([]);
	const asked: string[] = [];
	const other = answers.filter(([question]) => !question.test('Næringskoder – kode'));
	const asker = answering(asked, Number.POSITIVE_INFINITY, [[/^Næringskoder – kode/, code], ...other]);
	const done = initCommand({ root }, asker).then(String, String);
	if (told === undefined) expect(await done).toBe('0');
	else expect(await done).toContain(told);
	remove();
	expect(asked.includes('Næringskoder – utgave')).toBe(told === undefined);
});

test('what must be answered says so in plain words', async () => {
	const { root, remove } = makeRepository([]);
	const nameless = answers.filter(([question]) => !question.test('Øverste leder – navn'));
	const asker = answering([], Number.POSITIVE_INFINITY, nameless);
	await expect(initCommand({ root }, asker)).rejects.toThrow('Øverste leder – navn: Dette må dere svare på.');
	remove();
});

test('a file of facts is the whole answer: what it does not name, the firm has not', async () => {
	const { root, remove } = makeRepository([]);
	const facts = join(root, 'facts.yaml');
	const least =
		'name: Nordre Trevare AS\naddress: {street: Havnegata 12, postcode: "0150", city: Nordvik}\nemployees: 3\n';
	writeFileSync(facts, least);
	await expect(initCommand({ root, facts })).rejects.toThrow('init-missing');
	writeFileSync(facts, `${least}manager: {name: Berit Nordre}\n`);
	expect(await initCommand({ root, facts })).toBe(0);
	const readme = readFileSync(join(root, 'README.md'), 'utf8');
	remove();
	expect(readme).toContain('manager: {name: Berit Nordre}\n');
	expect(readme).not.toMatch(/occupationalHealthService|safetyRepresentative|hazards|logo/);
});

test('Ctrl-C at any question changes nothing', async () => {
	const asked: string[] = [];
	const whole = makeRepository([]);
	await initCommand({ root: whole.root }, answering(asked));
	whole.remove();
	const { root, remove } = makeRepository([]);
	const before = tree(root);
	for (let last = 0; last < asked.length; last++) {
		expect(await initCommand({ root }, answering([], last)), asked[last]).toBe(130);
		expect(tree(root), asked[last]).toEqual(before);
	}
	remove();
	expect(printed).toContain('Avbrutt. Ingenting er endret.');
});

test('no to the last question changes nothing', async () => {
	const { root, remove } = makeRepository([]);
	const before = tree(root);
	const asker = answering([]);
	const choose: Asker['choose'] = (question) =>
		question.message.startsWith('Skrive') ? Promise.resolve('nei') : asker.choose(question);
	expect(await initCommand({ root }, { ...asker, choose })).toBe(130);
	expect(tree(root)).toEqual(before);
	remove();
});

test('a README that is edited while the questions are asked is not overwritten', async () => {
	const { root, remove } = makeRepository([]);
	const asker = answering([]);
	const text: Asker['text'] = (question) => {
		if (question.message === 'Ansatte') appendFileSync(join(root, 'README.md'), 'En linje til.\n');
		return asker.text(question);
	};
	const before = tree(root);
	expect(await initCommand({ root }, { ...asker, text })).toBe(1);
	expect(readFileSync(join(root, 'README.md'), 'utf8')).toBe(
		`${before['README.md'] && Buffer.from(before['README.md'], 'latin1')}En linje til.\n`,
	);
	remove();
	expect(printed).toContain('init-changed');
});

test('an answer is judged as the field is everywhere, in the language of the user', async () => {
	const { root, remove } = makeRepository([]);
	const faults: (string | undefined)[] = [];
	const asker = answering([]);
	const text: Asker['text'] = (question) => {
		if (question.message === 'Organisation number')
			faults.push(question.fault('920000127'), question.fault('920000126'), question.fault(''));
		if (question.message === 'Employees') faults.push(question.fault('ten'), question.fault(''));
		if (question.message === 'Industry codes – edition')
			faults.push(question.fault('SN2025'), question.fault('SN2007'));
		return question.message === 'Name'
			? Promise.resolve('Nordre Trevare AS')
			: question.message.endsWith('code') && !question.message.includes('2')
				? Promise.resolve('16.100')
				: asker.text(question);
	};
	await initCommand({ root, lang: 'en' }, { ...asker, text }).catch(() => undefined);
	remove();
	expect(faults.map((fault) => fault?.split('.')[0])).toEqual([
		'The organisation number “920000127” is wrong: the check digit does not match',
		undefined,
		undefined,
		expect.stringContaining('There is no industry code 16'),
		undefined,
		expect.stringContaining('ten'),
		expect.any(String),
	]);
});

test('the screen says only our words, and takes no answer that is wrong', async () => {
	const { input, screen, asker } = screenOf();
	const answer = asker.text({
		message: 'Ansatte',
		hint: 'Enter hopper over',
		fault: (text) => (text === '12' ? undefined : 'Skriv et tall.'),
	});
	await type(input, 'tolv', '\r', '\u007f\u007f\u007f\u007f', '12', '\r');
	expect(await answer).toBe('12');
	const choice = asker.choose({
		message: 'Trestøv',
		answers: ['ja', 'nei'].map((word) => ({ value: word, label: word })),
	});
	await type(input, '\u001b[B', '\r');
	expect(await choice).toBe('nei');
	const words = new Set(screen().match(/\p{L}+/gu));
	expect(
		[...words].filter(
			(word) =>
				!['Ansatte', 'Enter', 'hopper', 'over', 'Skriv', 'et', 'tall', 'Trestøv', 'ja', 'nei'].includes(word) &&
				!'tolv'.startsWith(word) &&
				word !== 'nter',
		),
	).toEqual([]);
});

test('Ctrl-C on the screen stops', async () => {
	const { input, asker } = screenOf();
	const answer = asker.text({ message: 'Ansatte', fault: () => undefined });
	const stopped = expect(answer).rejects.toBeInstanceOf(Stopped);
	await type(input, '\u0003');
	await stopped;
});

function screenOf() {
	const [input, output] = [new PassThrough(), new PassThrough()];
	let shown = '';
	output.on('data', (bytes) => {
		shown += stripVTControlCharacters(String(bytes));
	});
	return { input, screen: () => shown, asker: terminal(input, output) };
}

async function type(input: PassThrough, ...keys: readonly string[]): Promise<void> {
	for (const key of keys) {
		await delay(50);
		input.write(key);
	}
}

/** Answers what it knows, and passes by the rest; breaks off at question number `stopAt`. */
function answering(asked: string[], stopAt = Number.POSITIVE_INFINITY, known = answers): Asker {
	const left = [...known];
	const take = (message: string): string | undefined => {
		if (asked.length === stopAt) throw new Stopped();
		asked.push(message);
		const at = left.findIndex(([question]) => question.test(message));
		return at === -1 ? undefined : left.splice(at, 1)[0]?.[1];
	};
	return {
		text: async ({ message, proposal, fault }) => {
			const answer = take(message) ?? proposal ?? '';
			const wrong = fault(answer);
			if (wrong !== undefined) throw new Error(`${message}: ${wrong}`);
			return answer;
		},
		choose: async ({ message, answers: allowed, proposal }) => {
			// Enter takes the answer that is marked, as on the screen.
			const answer = take(message) ?? proposal ?? allowed[0]?.value ?? '';
			if (!allowed.some(({ value }) => value === answer)) throw new Error(`${message}: »${answer}« is not offered`);
			return answer;
		},
	};
}
