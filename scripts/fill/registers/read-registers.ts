import { readFields } from '../../fields/read-fields.ts';
import { having } from '../../load/lists/having.ts';
import type {
	CompanySource,
	DataGroup,
	Field,
	Group,
	Message,
	Register,
	RegisterSource,
	Report,
	Repository,
} from '../../types/index.ts';

/** Reads a company's registers by their columns, by name; what is wrong is reported at its cell, named as its author does. */
export function readRegisters(
	company: CompanySource,
	repository: Repository,
	report: Report,
): ReadonlyMap<string, Register> {
	const own = having(repository.registers, 'company', company.id);
	return new Map(own.map((source) => [source.type.name, readRegister(source, report)]));
}

function readRegister(source: RegisterSource, report: Report): Register {
	let sound = source.whole;
	const note: Report = (message) => {
		if (message.severity === 'error') sound = false;
		report(inAuthorsWords(message, source.headings));
	};
	const columns = written(source);
	const rows = source.rows.map((row) => withAll(readFields(row, columns, note, row.place, source.notation), source));
	reportRepeated(source, rows, note);
	return { source, rows: Object.freeze(rows), sound };
}

/** A column that is not there has been reported once, not once a row. */
function written({ type, headings }: RegisterSource): readonly Field[] {
	return headings.size === 0 ? type.columns : type.columns.filter(({ key }) => headings.has(key));
}

/** Every declared column is a key, null where it is not written. */
function withAll(row: DataGroup, { type }: RegisterSource): DataGroup {
	return Object.freeze(Object.fromEntries(type.columns.map(({ key }) => [key, row[key] ?? null])));
}

function inAuthorsWords(message: Message, headings: ReadonlyMap<string, string>): Message {
	if (!('field' in message.params)) return message;
	const column = headings.get(message.params.field);
	if (column === undefined) return message;
	if (message.code === 'field-empty') return { ...message, code: 'register-cell-empty', params: { column } };
	if (message.code === 'field-choice') {
		const { field: _, ...params } = message.params;
		return { ...message, code: 'register-cell-choice', params: { column, ...params } };
	}
	return { ...message, params: { ...message.params, field: column } } as Message;
}

function reportRepeated(
	{ type, rows: groups, headings }: RegisterSource,
	rows: readonly DataGroup[],
	report: Report,
): void {
	const { key } = type;
	if (key === undefined) return;
	const seen = new Map<string, Group>();
	rows.forEach((row, index) => {
		const group = groups[index];
		const text = row[key];
		if (group === undefined || typeof text !== 'string') return;
		const other = seen.get(text);
		if (other === undefined) seen.set(text, group);
		else {
			const place = group.entries.get(key)?.value.place ?? group.place;
			const params = { column: headings.get(key) ?? key, text, line: other.place.line };
			report({ code: 'register-key-repeated', severity: 'error', place, params });
		}
	});
}
