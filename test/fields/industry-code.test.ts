import { expect, test } from 'vitest';
import { industryCode } from '../../scripts/fields/types/industry-code.ts';
import type { Field } from '../../scripts/types/index.ts';

const label = { nb: 'Kode', nn: 'Kode', da: 'Kode', en: 'Code' };
const field: Field = {
	key: 'code',
	type: 'industry-code',
	label,
	requirement: 'optional',
	choices: [],
	fields: [],
	norms: [],
};

test.each([
	['16', '16'],
	['16.1', '16.1'],
	['16.100', '16.100'],
	['16.10.00', '16.10.00'],
	// As the Danish register of companies prints it.
	['161000', '16.10.00'],
])('%s is the industry code %s', (written, code) => {
	expect(read(written)).toEqual({ datum: code });
});

test.each(['1', '16.', '16100', '16.1000', '1610000', '16,10', 'sag'])('%s is no industry code', (written) => {
	expect(read(written)).toEqual({ code: 'field-industry-code' });
});

function read(text: string) {
	return industryCode.read(text, field, { decimal: '.', dayFirst: true });
}
