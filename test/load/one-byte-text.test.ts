import fc from 'fast-check';
import { expect, test } from 'vitest';
import { oneByteText } from '../../scripts/load/one-byte-text.ts';
import '../support/seed.ts';

/** Where the letters stand, by the tables that Unicode publishes for its vendors' codes. */
const places = {
	cp850: { æ: 0x91, ø: 0x9b, å: 0x86, Æ: 0x92, Ø: 0x9d, Å: 0x8f, é: 0x82, ö: 0x94, '§': 0xf5, '»': 0xaf, '½': 0xab },
	macintosh: {
		...{ æ: 0xbe, ø: 0xbf, å: 0x8c, Æ: 0xae, Ø: 0xaf, Å: 0x81, é: 0x8e, ö: 0x9a, '§': 0xa4, '»': 0xc8, '–': 0xd0 },
	},
	'windows-1252': {
		...{ æ: 0xe6, ø: 0xf8, å: 0xe5, Æ: 0xc6, Ø: 0xd8, Å: 0xc5, é: 0xe9, ö: 0xf6, '§': 0xa7, '‘': 0x91, '›': 0x9b },
	},
} as const;

function bytesOf(text: string, encoding: keyof typeof places): Uint8Array {
	const own: Readonly<Record<string, number>> = places[encoding];
	return Uint8Array.from([...text], (letter) => own[letter] ?? letter.charCodeAt(0));
}

test.each([
	['cp850', 'Årsmøtet skal» ½ læses, jf. § 4. På Øen én gang.'],
	['macintosh', 'Årsmøtet skal – jf. § 4 – læres. På Øya én gang, östen'],
	['windows-1252', 'Årsmøtet ‘skal› læses, jf. § 4. På Øen én gang.'],
	['windows-1252', 'The café is ‘open› each day, § 4.'],
	['windows-1252', 'En rad uten egne bokstaver, én ‘gang.'],
] as const)('%s is known by the letters that stand within words: %s', (encoding, text) => {
	expect(oneByteText(bytesOf(text, encoding))).toEqual({ text, encoding });
});

test('the sign of MS-DOS for § that is a control elsewhere is one', () => {
	const bytes = bytesOf('Se ! 4 på møtet', 'cp850').map((byte) => (byte === 0x21 ? 0x15 : byte));
	expect(oneByteText(bytes).text).toBe('Se § 4 på møtet');
});

const word = fc.string({ unit: fc.constantFrom(...'abdegiklmnoprstuvy'), minLength: 1, maxLength: 8 });

test('whatever else stands in a text, two of the letters within words say in which code it is', () => {
	fc.assert(
		fc.property(
			fc.constantFrom('cp850', 'macintosh', 'windows-1252'),
			fc.array(word),
			fc.shuffledSubarray(['prøve', 'være', 'på'], { minLength: 2 }),
			(encoding, before, own) => {
				const text = [...before, ...own].join(' ');
				expect(oneByteText(bytesOf(text, encoding as keyof typeof places))).toEqual({ text, encoding });
			},
		),
	);
});
