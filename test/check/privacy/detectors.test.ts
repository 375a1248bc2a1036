import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { healthOfPersons } from '../../../scripts/check/privacy/health-beside-person.ts';
import { identityNumbers } from '../../../scripts/check/privacy/identity-numbers.ts';
import { markingIn } from '../../../scripts/check/privacy/marking-in.ts';
import { maskNumbers } from '../../../scripts/check/privacy/mask-numbers.ts';
import { measurementsIn } from '../../../scripts/check/privacy/measurements-in.ts';
import { namesIn } from '../../../scripts/check/privacy/names-in.ts';
import { requestsTold } from '../../../scripts/check/privacy/requests-told.ts';
import { loadWordLists } from '../../../scripts/load/templates/word-lists.ts';
import { type Language, languages, type PrivacyWords } from '../../../scripts/types/index.ts';

const runs = process.env.REGELRETT_LONG === '1' ? 5000 : 100;

const read = await loadWordLists(process.cwd(), (message) => {
	throw new Error(message.code);
});

const lists = new Map(
	languages.map((language): readonly [Language, PrivacyWords] => [language, read[language].privacy]),
);

const words = (list: keyof PrivacyWords, language?: Language) =>
	fc.constantFrom(
		...[...lists].flatMap(([one, { [list]: all }]) =>
			language === undefined || one === language ? all.map((word) => ({ word, language: one })) : [],
		),
	);

/** A word as it stands in a sentence: as listed, at its beginning, or shouted. */
const cased = (word: string) =>
	fc
		.constantFrom(word, word.charAt(0).toUpperCase() + word.slice(1), word.toUpperCase())
		.filter((form) => form.toLowerCase() === word.toLowerCase());

const names = fc.constantFrom(
	'Ola Mønster',
	'Åse Prøve',
	'Anne-Lise Eksempel',
	'Jens P. Prøve',
	'Kari von Mønster',
	'Øystein D’Eksempel',
);

const others = (...those: readonly string[]) => namesIn(() => those);

const before = fc.constantFrom('', 'Hallen er stor. ', 'Sjå § 3-1. ', 'Hvad nu? ', '«Slik var det.» ', '☃ 🦺 ', 'É̈ ');
const behind = fc.constantFrom('', ' Det er alt.', ' – slik', '\n', ' 🦺');

/** Frames of sentences, with where the word goes. */
function framed(frames: readonly ((word: string, name: string) => readonly [string, string])[]) {
	return fc.tuple(fc.constantFrom(...frames), before, behind);
}

const healthFrames = framed([
	(_, name) => [`${name} har `, '.'],
	(_, name) => ['Om ', ` hos ${name}.`],
	(_, name) => [`${name}: `, '!'],
	(_, name) => [`${name} (`, ')'],
	(_, name) => ['', `, ${name}.`],
	(_, name) => [`Vi hørte om ${name}, «`, '», i går'],
]);

describe('health beside a name', () => {
	const word = words('health').chain(({ word: listed, language }) => cased(listed).map((form) => ({ form, language })));

	test('names of others are asked for only where a name stands beside it, and then once', () => {
		let asked = 0;
		const all = namesIn(() => {
			asked += 1;
			return ['Prøve Helse', 'Prøve Lager 7 AS'];
		});
		const find = healthOfPersons(['astma'], all);
		expect(find('Har noen astma, sier de fra til lederen.')).toEqual([]);
		expect(asked).toBe(0);
		expect(find('Ved astma ringer du PRØVE\nHELSE eller prøve lager 7 AS.')).toEqual([]);
		expect(find('Ved astma ringer du Prøve Helse.')).toEqual([]);
		expect(find('Ved astma ringer du Prøve Lager.').map(({ beside }) => beside)).toEqual(['name']);
		expect(asked).toBe(1);
	});

	test('any listed word is found where it stands', () => {
		fc.assert(
			fc.property(word, names, healthFrames, ({ form, language }, name, [frame, start, end]) => {
				const [first, last] = frame(form, name);
				const text = `${start}${first}${form}${last}${end}`;
				const found = healthOfPersons(lists.get(language)?.health ?? [], others())(text);
				expect(found).toContainEqual({ word: form, at: start.length + first.length, beside: 'name' });
			}),
			{ numRuns: runs },
		);
	});

	test('none is found in another sentence, within a word, beside a firm, or without a name', () => {
		fc.assert(
			fc.property(word, names, ({ form, language }, name) => {
				const find = healthOfPersons(lists.get(language)?.health ?? [], others('Prøve Helse'));
				for (const text of [
					`${name} leder arbeidet. Vi vil hindre ${form.toLowerCase()} hos alle.`,
					`${name} har x${form}x.`,
					`Prøve Helse gir råd om ${form}.`,
					`Vi vil hindre ${form.toLowerCase()} hos alle som arbeider her.`,
				])
					expect(find(text), text).toEqual([]);
			}),
			{ numRuns: runs },
		);
	});
});

describe('markings', () => {
	const listed = fc.oneof(words('classified'), words('production')).map(({ word }) => word);
	const all = [...lists.values()].flatMap(({ classified, production }) => [...classified, ...production]);

	test('any listed word is found alone, set off, or in capitals', () => {
		fc.assert(
			fc.property(listed, fc.constantFrom('', '**', '[', '– ', '«', '   '), (word, round) => {
				const capitals = word.toUpperCase();
				const lines = [
					capitals,
					`${round}${capitals}${round}`,
					`${capitals}: plan for hallen`,
					`Plan for hallen (${capitals})`,
				];
				for (const line of lines) expect(markingIn(line, all, false), line).toBe(word);
				expect(markingIn(`${word.charAt(0).toUpperCase()}${word.slice(1)}`, all, true)).toBe(word);
			}),
			{ numRuns: runs },
		);
	});

	test('none is found in running text, or as a part of a word', () => {
		fc.assert(
			fc.property(listed, (word) => {
				for (const line of [`Det som er ${word}, står ikke her.`, `${word} er et ord`, `X${word.toUpperCase()}X`])
					expect(markingIn(line, all, true), line).toBeUndefined();
			}),
			{ numRuns: runs },
		);
	});
});

describe('requests', () => {
	const of = (language: Language) =>
		fc.tuple(words('request', language), words('inspection', language), words('secrecy', language));
	const drawn = fc.constantFrom(...languages).chain((language) => of(language).map((three) => ({ language, three })));

	test('any listed request is found beside any visit, and in an occasion without one', () => {
		fc.assert(
			fc.property(drawn, before, ({ language, three: [{ word: request }, { word: visit }] }, start) => {
				const find = requestsTold(lists.get(language) as PrivacyWords);
				const first = `${start}Om ${visit}: `;
				expect(find(`${first}${request}.`, '')).toEqual([{ words: request, at: first.length }]);
				expect(find(`${request}`, 'anledning')).toEqual([{ words: request, at: 0 }]);
			}),
			{ numRuns: runs },
		);
	});

	test('none is found in a sentence on silence, or without a visit', () => {
		fc.assert(
			fc.property(drawn, ({ language, three: [{ word: request }, { word: visit }, { word: silence }] }) => {
				const find = requestsTold(lists.get(language) as PrivacyWords);
				expect(find(`Om ${visit}: ${silence} ${request}.`, '')).toEqual([]);
				expect(find(`Xyz ${request} xyz.`, 'tittel')).toEqual([]);
			}),
			{ numRuns: runs },
		);
	});
});

describe('measurements', () => {
	const value = fc.constantFrom('1', '85', '0,3', '92.5', '1200');
	const unit = fc.constantFrom(
		'dB',
		'dB(A)',
		'dB (C)',
		'mg/m3',
		'µg/m³',
		'ug/m3',
		'ppm',
		'f/ml',
		'fibre/cm³',
		'lux',
		'm/s2',
		'm/s²',
	);

	test('any value with a unit is found where it stands', () => {
		fc.assert(
			fc.property(value, unit, fc.constantFrom('', ' ', '\u00A0'), before, (number, of, gap, start) => {
				const written = `${number}${gap}${of}`;
				expect(measurementsIn(`${start}Vi målte ${written}, og mer.`)).toEqual([
					{ word: written, at: start.length + 'Vi målte '.length },
				]);
			}),
			{ numRuns: runs },
		);
	});

	test('other numbers are none', () => {
		const text = '85 dBm, 12 personer, 5 m/s, 3 kg, 2026, 10 mg, A85 dB, side 3, 40 timer, 230 V, 8 lukser';
		expect(measurementsIn(text)).toEqual([]);
	});
});

test('ordinary text of the instructions tells of nobody', () => {
	for (const file of readdirSync('instructions').filter((name) => name.endsWith('.md'))) {
		const text = readFileSync(`instructions/${file}`, 'utf8');
		for (const paragraph of text.split(/\n{2,}|^---$/mu))
			for (const list of lists.values()) {
				expect(healthOfPersons(list.health, others())(paragraph), paragraph).toEqual([]);
				expect(requestsTold(list)(paragraph, ''), paragraph).toEqual([]);
				expect(markingIn(paragraph, [...list.classified, ...list.production], true), paragraph).toBeUndefined();
				expect(identityNumbers(paragraph), paragraph).toEqual([]);
			}
	}
});

describe('any text', () => {
	const pieces = fc.oneof(
		fc.string({ unit: 'binary', maxLength: 30 }),
		fc.string({ unit: 'grapheme', maxLength: 30 }),
		words('health').map(({ word }) => ` ${word} `),
		words('request').map(({ word }) => `${word} `),
		words('inspection').map(({ word }) => ` ${word}. `),
		fc.constantFrom(
			'Ola Mønster ',
			'010160-5000',
			'85 dB',
			'HEMMELIG',
			'\uD800',
			'\uDC00',
			'\u202E',
			'٠١٠١٦٠-٥٠٠٠',
			'\n',
		),
	);
	const texts = fc.array(pieces, { maxLength: 20 }).map((parts) => parts.join(''));

	test('is looked through without a fault, and what is found stands where it is said to', () => {
		fc.assert(
			fc.property(texts, fc.constantFrom(...lists.values()), (text, list) => {
				const said = [
					...healthOfPersons(list.health, others('Prøve AS'))(text),
					...measurementsIn(text),
					...requestsTold(list)(text, 'anledning').map(({ words: word, at }) => ({ word, at })),
				];
				for (const { word, at } of said) expect(text.slice(at, at + word.length)).toBe(word);
				for (const { at, length, digits } of identityNumbers(text)) {
					expect(at >= 0 && at + length <= text.length).toBe(true);
					expect([...text.slice(at, at + length)].filter((one) => /\p{Nd}/u.test(one))).toHaveLength(digits.length);
				}
				markingIn(text, list.classified, true);
				expect(maskNumbers(maskNumbers(text))).toBe(maskNumbers(text));
			}),
			{ numRuns: runs * 5 },
		);
	});

	test.each([
		'0101601234 ',
		'010160-5000 ',
		'1 ',
		'01 ',
		'Aa-',
		'Aa--',
		' ',
		'\n',
		'astma ',
		'Ola Mønster har astma. ',
		'klage fra en ansatt ',
		'85 dB ',
		'1.1',
		'HEMMELIG ',
		'\u00AD',
		'((',
	])('is answered in full however long it is: %j', (piece) => {
		const list = lists.get('nb') as PrivacyWords;
		// Time that grew as the square of the length would not end here.
		const text = `${piece.repeat(160_000 / piece.length)}x`;
		const found = [
			...identityNumbers(text),
			...healthOfPersons(list.health, others('Prøve AS'))(text),
			...requestsTold(list)(text, 'anledning'),
			...measurementsIn(text),
		];
		expect(found.filter(({ at }) => at < 0 || at >= text.length)).toEqual([]);
		expect(maskNumbers(text).endsWith('x')).toBe(true);
		expect(() => markingIn(text, list.classified, true)).not.toThrow();
	});
});
