import { expect, test } from 'vitest';
import { catalogues } from '../../scripts/messages/catalogues.ts';
import { codes } from '../../scripts/messages/codes.ts';
import { samples } from '../../scripts/messages/samples/index.ts';
import type { Text } from '../../scripts/messages/text.ts';
import type { Code, Language } from '../../scripts/types/index.ts';
import { faultsOf } from './faults-of.ts';
import { variantsOf } from './variants.ts';

const languages: readonly Language[] = ['nb', 'nn', 'da', 'en'];

test.each(languages)('%s has a text for every code, and for no other', (language) => {
	expect(Object.keys(catalogues[language]).sort()).toEqual(Object.keys(samples).sort());
});

test.each(codes)('%s is well worded in every language', (code) => {
	const faults = languages.flatMap((language) => {
		const { message, remedy, why } = textOf(code, language);
		const texts = variantsOf(code).flatMap((params) => [
			{ text: message(params), params },
			{ text: remedy(params), params },
		]);
		return [...texts, { text: why, params: {} }].flatMap(({ text, params }) =>
			faultsOf(text, language, params).map((fault) => `${language}: ${fault}: ${text}`),
		);
	});
	expect(faults).toEqual([]);
});

test.each(codes)('%s is translated', (code) => {
	for (const params of variantsOf(code)) {
		const [nb, en] = [textOf(code, 'nb'), textOf(code, 'en')];
		expect(en.message(params)).not.toBe(nb.message(params));
		expect(en.remedy(params)).not.toBe(nb.remedy(params));
		expect(en.why).not.toBe(nb.why);
	}
	const whys = languages.map((language) => textOf(code, language).why);
	expect(new Set(whys).size).toBe(languages.length);
});

test('a code is kebab-case', () => {
	expect(codes.filter((code) => !/^[a-z]+(-[a-z]+)*$/.test(code))).toEqual([]);
});

function textOf(code: Code, language: Language): Text<object> {
	return catalogues[language][code] as Text<object>;
}
