import type { Field, Group, Notation, RegisterType, Report } from '../../types/index.ts';
import { readCsv } from '../registers/read-csv.ts';

/** Reads a list that was sent out and came back: rows of text by its columns, of which some must be there. */
export async function readAnswers(
	file: string,
	columns: readonly string[],
	required: readonly string[],
	report: Report,
): Promise<{ readonly rows: readonly Group[]; readonly notation: Notation }> {
	const nothing = { nb: '', nn: '', da: '', en: '' };
	const type: RegisterType = {
		name: 'answers',
		label: nothing,
		columns: columns.map(
			(key): Field => ({
				key,
				type: 'text',
				label: { nb: key, nn: key, da: key, en: key },
				requirement: required.includes(key) ? 'required' : 'optional',
				choices: [],
				fields: [],
				norms: [],
			}),
		),
		key: undefined,
		holds: undefined,
		due: [],
	};
	return readCsv('', file, type, report);
}
