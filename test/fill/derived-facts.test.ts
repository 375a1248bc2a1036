import fc from 'fast-check';
import { expect, test } from 'vitest';
import { isCompanyId } from '../../scripts/fields/is-company-id.ts';
import { emergencyContactsOf, idOf, withDerived } from '../../scripts/fill/init/derived-facts.ts';
import type { Facts } from '../../scripts/fill/init/facts.ts';
import { consoleTexts } from '../../scripts/messages/console.ts';

test.each([
	['Nordre Trevare AS', 'nordre-trevare-as'],
	['Ærlig & Ålreit Sønn', 'aerlig-aalreit-soenn'],
	['Con', 'virksomhet'],
	['🪵', 'virksomhet'],
])('%s gets the short name %s', (name, id) => {
	expect(idOf(name)).toBe(id);
});

test('whatever a firm is called, its folders can be made', () => {
	fc.assert(fc.property(fc.string({ unit: 'grapheme' }), (name) => isCompanyId(idOf(name))));
});

test.each(['nb', 'nn', 'da', 'en'] as const)(
	'%s names the emergency numbers of the country, and the manager after them',
	(language) => {
		const words = consoleTexts[language].init.contacts;
		const phones = (country: string) =>
			(emergencyContactsOf(country, { name: 'Berit', phone: '+47 99 00 00 10' }, words) as { phone: string }[]).map(
				({ phone }) => phone,
			);
		expect(phones('NO')).toEqual(['110', '112', '113', '+47 99 00 00 10']);
		expect(phones('DK')).toEqual(['112', '114', '+47 99 00 00 10']);
		expect(emergencyContactsOf('NO', { name: 'Berit' }, words)).toHaveLength(3);
	},
);

const derived = (facts: Facts) => withDerived(facts, { country: 'NO', language: 'nb' }, consoleTexts.nb.init.contacts);

test("an approval of the shared instructions is the firm's own or none, never the example's", () => {
	expect(derived(new Map([['name', 'Nordre Trevare AS']])).get('libraryApproved')).toBeNull();
	expect(derived(new Map([['libraryApproved', '2026-01-15']])).get('libraryApproved')).toBe('2026-01-15');
});

test('and so is whom the firm asked about them, and what those people said', () => {
	const own = [{ asked: 'Verneombudet', from: '2026-01-05' }];
	expect(derived(new Map([['name', 'Nordre Trevare AS']])).get('libraryHearing')).toBeNull();
	expect(derived(new Map([['libraryHearing', own]])).get('libraryHearing')).toBe(own);
});
