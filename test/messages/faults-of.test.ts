import { expect, test } from 'vitest';
import { faultsOf } from './faults-of.ts';

test('a well made text has no faults', () => {
	expect(faultsOf('Feltet «status» mangler.', 'nb', { field: 'status' })).toEqual([]);
	expect(faultsOf('Feltet »brug« mangler. Skriv {{pen "Dato"}}.', 'da', {})).toEqual([]);
	expect(faultsOf('The file “Håndbok” is not in mappe/fil.md.', 'en', { other: 'mappe/fil.md' })).toEqual([]);
});

test.each([
	['', 'en', ['empty', 'no full stop', 'no capital']],
	['The field is undefined.', 'en', ['a value that is missing']],
	['The field is [object Object].', 'en', ['a value that is missing']],
	[`The field is ${'$'}{field}.`, 'en', ['a placeholder left over']],
	['See README.md:3:1.', 'en', ['a place in a file']],
	['The field is missing', 'en', ['no full stop']],
	['the field is missing.', 'en', ['no capital']],
	['The  field is missing.', 'en', ['stray spaces']],
	['The field «x» is missing.', 'en', ['quotation marks of another language']],
	['The håndbok is missing.', 'en', ['letters of another language']],
	['The file og the folder.', 'en', ['the foreign word og']],
	['Fila finst ikke.', 'nn', ['the foreign word ikke']],
	['Fila finnes ikkje.', 'nb', ['the foreign word ikkje']],
	['Filen findes ikkje.', 'da', ['the foreign word ikkje']],
	['Feltet «x» mangler.', 'da', ['quotation marks of another language']],
] as const)('%j in %s is faulted', (text, language, faults) => {
	expect(faultsOf(text, language, {})).toEqual(faults);
});
