import { isCompanyId } from '../../fields/is-company-id.ts';
import {
	type CompanySource,
	type CompanyType,
	type Entry,
	type Field,
	type Group,
	type List,
	languages,
	type RegisterType,
	type Report,
	type Scalar,
	type Value,
	type Words,
} from '../../types/index.ts';
import { readCsv } from '../registers/read-csv.ts';
import type { FleetCompany } from './fleet-company.ts';

/** Items of a list that a table may have columns for: `emergencyContacts[5].phone`. */
const mostItems = 5;

/** What a row takes from the README of the repository where it says nothing else. */
const inherited = ['type', 'language', 'country', 'library'];

/**
 * Reads companies from a CSV, one a row: its columns are the fields of the types of companies, by key (`manager.name`,
 * `emergencyContacts[1].phone`) or by label in any language (`Øverste leder: Navn`); `id` and `name` must be there. What is
 * wrong with the table is reported at its cell, and the other rows are read all the same.
 * @param file as the user names it
 * @param home the company of the repository
 */
export async function companiesInTable(
	file: string,
	home: CompanySource,
	types: ReadonlyMap<string, CompanyType>,
	report: Report,
): Promise<readonly FleetCompany[]> {
	const ordered = [home.type, ...[...types.values()].filter((type) => type !== home.type)];
	const { rows, notation } = await readCsv('', file, tableOf(ordered), report);
	return rows.flatMap((row): readonly FleetCompany[] => {
		const source = companyIn(row, file, home, types, report);
		return source === undefined ? [] : [{ source, own: [], additions: [], notation }];
	});
}

function tableOf(types: readonly CompanyType[]): RegisterType {
	const columns = new Map<string, Field>();
	for (const { fields } of types)
		for (const column of columnsOf(fields, undefined)) if (!columns.has(column.key)) columns.set(column.key, column);
	const none = { key: undefined, holds: undefined, due: [] };
	return { name: 'companies', label: home, columns: [...columns.values()], ...none };
}

const home: Words = { nb: '', nn: '', da: '', en: '' };

interface Above {
	readonly key: string;
	readonly label: Words;
}

/** The fields that are one cell, each by its whole path. */
function columnsOf(fields: readonly Field[], above: Above | undefined): readonly Field[] {
	return fields.flatMap((field): readonly Field[] => {
		const path = { key: above ? `${above.key}.${field.key}` : field.key, label: labelled(above, field.label) };
		if (field.type === 'group') return columnsOf(field.fields, path);
		if (field.type !== 'list') return [cell(field, path)];
		return Array.from({ length: mostItems }, (_, index) => index + 1).flatMap((number) => {
			const item = { key: `${path.key}[${number}]`, label: numbered(path.label, number) };
			return field.fields.length === 0 ? [cell(field, item)] : columnsOf(field.fields, item);
		});
	});
}

/** Whether a company must have it is told where all its facts are read; a table must tell companies apart. */
function cell(field: Field, { key, label }: Above): Field {
	return { ...field, key, label, requirement: key === 'id' || key === 'name' ? 'required' : 'optional' };
}

function labelled(above: Above | undefined, label: Words): Words {
	return above === undefined ? label : inAll((language) => `${above.label[language]}: ${label[language]}`);
}

function numbered(label: Words, number: number): Words {
	return inAll((language) => `${label[language]} ${number}`);
}

function inAll(say: (language: (typeof languages)[number]) => string): Words {
	return Object.fromEntries(languages.map((language) => [language, say(language)])) as unknown as Words;
}

function companyIn(
	row: Group,
	file: string,
	home: CompanySource,
	types: ReadonlyMap<string, CompanyType>,
	report: Report,
): CompanySource | undefined {
	const cells = [...row.entries].filter(([, { value }]) => value.type === 'scalar' && value.text.trim() !== '');
	const values = nested(cells, row);
	for (const key of inherited) {
		const own = home.values.entries.get(key);
		if (!values.has(key) && own !== undefined) values.set(key, own);
	}
	const id = values.get('id')?.value as Scalar | undefined;
	const type = values.get('type')?.value as Scalar | undefined;
	const place = row.entries.get('id')?.keyPlace ?? row.place;
	if (id === undefined) {
		report({ code: 'field-empty', severity: 'error', place, params: { field: 'id' } });
		return undefined;
	}
	if (!isCompanyId(id.text.trim())) {
		report({ code: 'field-company-id', severity: 'error', place, params: { field: 'id', text: id.text } });
		return undefined;
	}
	const known = types.get(type?.text.trim() ?? '');
	if (known === undefined) {
		const params = { type: type?.text ?? '', known: [...types.keys()].join(', ') };
		report({ code: 'company-type-unknown', severity: 'error', place: type?.place ?? place, params });
		return undefined;
	}
	const group: Group = { type: 'group', entries: values, place: row.place };
	const text = { file, text: '', bodyStart: 0 };
	return { id: id.text.trim(), folder: `company/${id.text.trim()}`, ...text, values: group, type: known };
}

/** Cells by their paths as the groups and lists that front matter would have. */
function nested(cells: readonly (readonly [string, Entry])[], { place }: Group): Map<string, Entry> {
	const top = new Map<string, Entry>();
	for (const [path, entry] of cells) {
		const steps = path.split(/\.|(?=\[)/);
		put(top, steps, entry);
	}
	return top;

	function put(entries: Map<string, Entry>, [key = '', ...rest]: readonly string[], entry: Entry): void {
		const [next] = rest;
		if (next === undefined) entries.set(key, entry);
		else if (next.startsWith('[')) {
			const list = (entries.get(key)?.value ?? { type: 'list', items: [], place }) as List;
			entries.set(key, { keyPlace: entry.keyPlace, value: { ...list, items: withItem(list.items, rest, entry) } });
		} else {
			const inner = new Map((entries.get(key)?.value as Group | undefined)?.entries);
			put(inner, rest, entry);
			entries.set(key, { keyPlace: entry.keyPlace, value: { type: 'group', entries: inner, place: entry.keyPlace } });
		}
	}

	function withItem(items: readonly Value[], [index = '', ...rest]: readonly string[], entry: Entry): readonly Value[] {
		const at = Math.min(Number(index.slice(1, -1)) - 1, items.length);
		const inner = new Map((items[at] as Group | undefined)?.entries);
		if (rest.length > 0) put(inner, rest, entry);
		const item: Value = rest.length === 0 ? entry.value : { type: 'group', entries: inner, place: entry.keyPlace };
		return [...items.slice(0, at), item, ...items.slice(at + 1)];
	}
}
