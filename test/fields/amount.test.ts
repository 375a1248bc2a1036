import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { amount } from '../../scripts/fields/types/amount.ts';
import type { Field } from '../../scripts/types/index.ts';

const label = { nb: 'Kostnad', nn: 'Kostnad', da: 'Omkostning', en: 'Cost' };

const field: Field = {
	key: 'cost',
	type: 'amount',
	label,
	requirement: 'optional',
	choices: [],
	fields: [],
	norms: [],
};

function read(text: string, decimal: '.' | ',') {
	const reading = amount.read(text, field, { decimal, dayFirst: true });
	return 'datum' in reading ? reading.datum : reading.params?.why;
}

describe('an amount', () => {
	test.each([
		[',', '1234', '1234'],
		[',', '1 234,5', '1234.50'],
		[',', '1\u00a0234\u202f567,00', '1234567.00'],
		[',', '-12,05', '-12.05'],
		['.', '1234.50', '1234.50'],
		[',', '0,10', '0.10'],
		[',', '007', '7'],
		[',', '90071992547409931,05', '90071992547409931.05'],
		[',', '1.234', 'ambiguous'],
		['.', '1,234', 'ambiguous'],
		[',', '1,234', 'ambiguous'],
		['.', '1.234', 'ambiguous'],
		[',', '12,505', 'ambiguous'],
		[',', '12.50', 'separator'],
		['.', '12,50', 'separator'],
		[',', '1.234,50', 'mixed'],
		['.', '1,234.50', 'mixed'],
		[',', '1e3', 'form'],
		[',', '12 34', 'form'],
		[',', '1234,505', 'form'],
		[',', 'kr 12', 'form'],
		[',', '12,-', 'form'],
	] as const)('where %s parts kroner and øre, «%s» is %s', (decimal, text, expected) => {
		expect(read(text, decimal)).toBe(expected);
	});

	test('is exact, however large', () => {
		fc.assert(
			fc.property(fc.bigInt({ min: 0n, max: 10n ** 25n }), fc.constantFrom('.' as const, ','), (cents, decimal) => {
				const [whole, rest] = [cents / 100n, String(cents % 100n).padStart(2, '0')];
				const grouped = String(whole).replace(/(?<=\d)(?=(\d{3})+$)/g, ' ');
				const plain = read(`${whole}${decimal}${rest}`, decimal);
				expect(plain).toBe(`${whole}.${rest}`);
				expect(read(`${grouped}${decimal}${rest}`, decimal)).toBe(plain);
			}),
		);
	});
});
