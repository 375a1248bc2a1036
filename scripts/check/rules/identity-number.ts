import { validate as validateCpr } from 'stdnum/lib/cjs/dk/cpr.js';
import { validate as validateFodselsnummer } from 'stdnum/lib/cjs/no/fodselsnummer.js';
import { z } from 'zod';
import type { DocumentRule, Place, Severity } from '../../types/index.ts';

const settingsSchema = z.object({ norm: z.string().optional() });

/** Digits that nothing but an identity number would be written as: `010203 12345`, `010203-1234`, `0102031234`. */
const candidates = /(?<![\d.-])(?:\d{6}[ .-]?\d{5}|\d{6}-?\d{4})(?![\d-])/g;

/**
 * No identity number stands in the file, front matter or text. Norwegian numbers have check digits; Danish ones may
 * have none, so ten digits without a hyphen are only a warning. The tax administration's test numbers are let through.
 */
export const identityNumber: DocumentRule = {
	code: 'identity-number',
	for: 'named',
	scope: 'document',
	check({ source }, report, settings) {
		const { norm } = settingsSchema.parse(settings);
		for (const [index, line] of source.text.split('\n').entries()) {
			for (const { 0: written, index: column } of line.matchAll(candidates)) {
				const params = judge(written);
				if (params === undefined) continue;
				const place: Place = { file: source.file, line: index + 1, column: column + 1 };
				const severity: Severity = params.certain ? 'error' : 'warning';
				report({ code: 'identity-number', severity, place, params, ...(norm !== undefined && { norms: [norm] }) });
			}
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
