import { placeOf } from '../load/yaml/place-of.ts';
import type { CompanySource, Report } from '../types/index.ts';
import type { CompanyFacts } from './company-facts.ts';

/**
 * Tells companies apart, asked one after the other: whether a company is the first of its id, and of its organisation number; of
 * one that is not, it is reported where the first stands.
 */
export function tellApart(
	report: Report,
): (source: CompanySource, facts: CompanyFacts) => { readonly isNew: boolean; readonly isFirstOfNumber: boolean } {
	const ids = new Map<string, string>();
	const numbers = new Map<string, string>();
	return ({ id, file, values }, { orgNumber }) => {
		const number = orgNumber.replace(/\s/g, '');
		const sameNumber = number === '' ? undefined : numbers.get(number);
		if (sameNumber !== undefined) {
			const key = values.entries.has('orgNumber') ? 'orgNumber' : 'cvr';
			const params = { number: orgNumber, other: sameNumber };
			report({ code: 'company-number-duplicate', severity: 'error', place: placeOf(values, [key]), params });
		} else if (number !== '') numbers.set(number, standing(file, placeOf(values, ['orgNumber']).line));
		const sameId = ids.get(id);
		if (sameId === undefined) {
			ids.set(id, standing(file, placeOf(values, ['id']).line));
			return { isNew: true, isFirstOfNumber: sameNumber === undefined };
		}
		const place = values.entries.get('id')?.value.place ?? { file, line: 1, column: 1 };
		report({ code: 'company-id-duplicate', severity: 'error', place, params: { id, other: sameId } });
		return { isNew: false, isFirstOfNumber: sameNumber === undefined };
	};
}

/** A README is one company's; in a table the line tells which. */
function standing(file: string, line: number): string {
	return file.endsWith('README.md') ? file : `${file}:${line}`;
}
