import { maskNumbers } from '../../check/privacy/mask-numbers.ts';
import { isGroup } from '../../fields/datum.ts';
import { registerScope } from '../../fill/registers/register-scope.ts';
import { takenFields } from '../../fill/registers/taken-scope.ts';
import { studioTexts } from '../../messages/studio.ts';
import type { HeldCompany } from '../../preview/hold-company.ts';
import type { DataGroup, Datum, Field, Filled, Kind, Language, StudioMergeField } from '../../types/index.ts';
import { derivedLabel } from './derived-label.ts';

/** Longer values are cut: they are shown beside a name, to be known again. */
const longest = 200;

/**
 * Every fact that a text may take, with what it says for a company; no identity number stands in it in full.
 * @param made the document as it was filled in last, for what is worked out; undefined: it could not be
 */
export function mergeFields(
	{ company, reading }: HeldCompany,
	kind: Kind | undefined,
	data: DataGroup,
	made: Filled | undefined,
	reader: Language,
): readonly StudioMergeField[] {
	const { registerTypes } = reading.repository;
	const rows = registerScope(company, reading.repository);
	return [
		...ofFields('company', company.fields, company.data, reader),
		...ofFields('document', kind?.fields ?? [], data, reader),
		...[...registerTypes].map(([name, { label }]) => {
			return { path: `register.${name}`, label: label[reader], value: shown(rows[name], reader) };
		}),
		...(kind?.forEach === undefined
			? []
			: ofFields('row', registerTypes.get(kind.forEach)?.columns ?? [], made?.row?.data ?? {}, reader)),
		...(kind === undefined ? [] : ofTaken(kind, reading.repository.kinds, made, reader)),
		...ofDerived([], made?.derived ?? {}, kind, reader),
	];
}

/** The documents that it takes over from, by the field that names them, also where it names none yet. */
function ofTaken(
	kind: Kind,
	kinds: ReadonlyMap<string, Kind>,
	made: Filled | undefined,
	reader: Language,
): readonly StudioMergeField[] {
	return [...takenFields(kind, kinds)].flatMap(([name, fields]) => {
		const heading = kind.fields.find(({ key }) => key === name)?.label[reader] ?? name;
		return ofFields(`taken.${name}`, fields, made?.taken.get(name)?.data ?? {}, reader, `${heading}: `);
	});
}

function ofFields(
	above: string,
	fields: readonly Field[],
	data: DataGroup,
	reader: Language,
	heading = '',
): readonly StudioMergeField[] {
	return fields.flatMap(({ key, type, label, fields: inner }) => {
		const [path, name] = [`${above}.${key}`, heading + label[reader]];
		const datum = data[key];
		if (type !== 'group') return [{ path, label: name, value: shown(datum, reader) }];
		return ofFields(path, inner, isGroup(datum) ? datum : {}, reader, `${name}: `);
	});
}

function ofDerived(
	above: readonly string[],
	data: DataGroup,
	kind: Kind | undefined,
	reader: Language,
): readonly StudioMergeField[] {
	return Object.entries(data).flatMap(([key, datum]) => {
		const keys = [...above, key];
		if (isGroup(datum)) return ofDerived(keys, datum, kind, reader);
		const path = ['derived', ...keys].join('.');
		return [{ path, label: derivedLabel(keys, kind, reader) ?? path, value: shown(datum, reader) }];
	});
}

function shown(datum: Datum | undefined, reader: Language): string | undefined {
	const text = maskNumbers(written(datum ?? null, reader));
	if (text === '') return undefined;
	return text.length > longest ? `${text.slice(0, longest)}…` : text;
}

function written(datum: Datum, reader: Language): string {
	if (datum === null) return '';
	if (typeof datum === 'boolean') return studioTexts[reader].document.form[datum ? 'yesWritten' : 'noWritten'];
	if (Array.isArray(datum)) return datum.map((one) => written(one, reader)).join('; ');
	if (typeof datum !== 'object') return String(datum);
	return Object.values(datum)
		.map((one) => written(one, reader))
		.filter(Boolean)
		.join(', ');
}
