import { validate as validateCpr } from 'stdnum/lib/cjs/dk/cpr.js';
import { validate as validateFodselsnummer } from 'stdnum/lib/cjs/no/fodselsnummer.js';
import { z } from 'zod';
import type { DocumentRule, Place, Severity } from '../../types/index.ts';

/** `register`: the rows that the document shows are looked through too. */
const settingsSchema = z.strictObject({ norm: z.string().optional(), register: z.string().optional() });

/** Digits that nothing but an identity number would be written as: `010203 12345`, `010203-1234`, `0102031234`. */
const candidates = /(?<![\d.-])(?:\d{6}[ .-]?\d{5}|\d{6}-?\d{4})(?![\d-])/g;

/**
 * No identity number stands in the file, front matter or text, nor in the register that it shows. Norwegian numbers have check digits; Danish ones may
 * have none, so ten digits without a hyphen are only a warning. The tax administration's test numbers are let through.
 */
export const identityNumber: DocumentRule = {
	code: 'identity-number',
	for: 'named',
	scope: 'document',
	check({ source, company }, report, settings) {
		const { norm, register } = settingsSchema.parse(settings);
		const look = (text: string, placeAt: (column: number) => Place) => {
			for (const { 0: written, index } of text.matchAll(candidates)) {
				const params = judge(written);
				if (params === undefined) continue;
				const severity: Severity = params.certain ? 'error' : 'warning';
				const place = placeAt(index);
				report({ code: 'identity-number', severity, place, params, ...(norm !== undefined && { norms: [norm] }) });
			}
		};
		source.text.split('\n').forEach((line, index) => {
			look(line, (column) => ({ file: source.file, line: index + 1, column: column + 1 }));
		});
		for (const { entries } of company.registers.get(register ?? '')?.source.rows ?? []) {
			for (const { value } of entries.values()) if (value.type === 'scalar') look(value.text, () => value.place);
		}
	},
};

function judge(written: string) {
	const digits = written.replace(/\D/g, '');
	if (digits.length === 11) {
		const { isValid } = validateFodselsnummer(digits);
		return isValid ? ({ country: 'NO', certain: true } as const) : undefined;
	}
	const { isValid } = validateCpr(digits);
	return isValid ? ({ country: 'DK', certain: written.includes('-') } as const) : undefined;
}
