import { expect, test } from 'vitest';
import { lookUpIndustry } from '../../scripts/check/registers/look-up-industry.ts';
import { loadIndustries } from '../../scripts/load/templates/industries.ts';

const industries = await loadIndustries(process.cwd(), (message) => {
	throw new Error(JSON.stringify(message));
});
if (industries === undefined) throw new Error('The industry codes could not be read');
const { classifications } = industries;

/** As the standards themselves count their divisions, groups and classes. */
test.each([
	['SN2007', 88, 272, 615],
	['DB07', 88, 272, 615],
	['SN2025', 87, 287, 651],
	['DB25', 87, 287, 651],
])('%s has %i divisions, %i groups and %i classes', (edition, ...counts) => {
	const codes = [...(classifications.get(edition)?.codes ?? [])];
	expect([2, 4, 5].map((length) => codes.filter((code) => code.length === length).length)).toEqual(counts);
});

test('every edition that is known can be looked up', () => {
	expect(industries.editions.filter((edition) => !classifications.has(edition))).toEqual([]);
});

test.each(['16', '16.1', '16.10', '16.100', '03.111', '43.320', '98.100'])('%s is a code of SN2007', (code) => {
	expect(lookUpIndustry({ code, edition: 'SN2007' }, industries)).toBeUndefined();
});

test.each(['16.110', '16.120', '43.320', '86.993'])('%s is a code of SN2025', (code) => {
	expect(lookUpIndustry({ code, edition: 'SN2025' }, industries)).toBeUndefined();
});

test.each([
	['SN2007', '16.110', '16.100'],
	['SN2007', '16.102', '16.100'],
	['SN2007', '16.3', '16.2'],
	['SN2007', '04', '03'],
	['SN2025', '16.100', '16.110'],
	['DB07', '25.99.00', undefined],
	['DB07', '25.98.00', '25.99'],
])('%s has no %s; the nearest is named', (edition, code, nearest) => {
	const found = lookUpIndustry({ code, edition }, industries);
	if (nearest === undefined) expect(found).toBeUndefined();
	else expect(found).toEqual({ code: 'industry-code-unknown', params: { code, edition, nearest } });
});

test('of every class, the code that the national edition divides it into exists, and no other', () => {
	for (const edition of ['SN2007', 'SN2025']) {
		const classification = classifications.get(edition);
		for (const code of [...(classification?.codes ?? [])].filter(({ length }) => length === 5)) {
			const digits = classification?.fifthDigits.get(code);
			for (let digit = 0; digit <= 9; digit++) {
				const found = lookUpIndustry({ code: `${code}${digit}`, edition }, industries);
				expect(found === undefined, `${edition} ${code}${digit}`).toBe(digits?.includes(String(digit)) ?? true);
			}
		}
	}
});
