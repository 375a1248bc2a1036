import { textIn } from '../fields/datum.ts';
import { readFields } from '../fields/read-fields.ts';
import type { Company, CompanySource, CompanyType, DataGroup, Language, Message, Notation } from '../types/index.ts';

/** A company's facts as they are read, and nothing else of it. */
export interface CompanyFacts extends Pick<Company, 'id' | 'data' | 'name' | 'language' | 'library'> {
	/** Where they are written. */
	readonly file: string;
	readonly type: CompanyType;
	/** Empty: it has none. */
	readonly orgNumber: string;
	/** What is wrong with them. */
	readonly found: readonly Message[];
}

/**
 * Reads the facts of one company by the fields of its type.
 * @param notation how its file writes numbers and days; undefined: as front matter does
 */
export function companyFacts({ id, file, values, type }: CompanySource, notation?: Notation): CompanyFacts {
	const found: Message[] = [];
	const read = readFields(
		values,
		type.fields,
		(message) => found.push(message),
		{ file, line: 1, column: 1 },
		notation,
	);
	const data: DataGroup = Object.freeze({ ...read, id });
	return {
		id,
		file,
		type,
		data,
		found,
		name: textIn(data.name) ?? id,
		orgNumber: textIn(data.orgNumber) ?? textIn(data.cvr) ?? '',
		language: (textIn(data.language) ?? 'nb') as Language,
		library: textIn(data.library) as Language | undefined,
	};
}
