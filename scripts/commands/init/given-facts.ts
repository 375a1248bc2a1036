import { relative, resolve } from 'node:path';
import { clean } from '../../fields/clean.ts';
import { readFields } from '../../fields/read-fields.ts';
import type { Fact, Facts } from '../../fill/init/facts.ts';
import { readText } from '../../load/read-text.ts';
import { parseValues } from '../../load/yaml/parse-values.ts';
import { placeOf } from '../../load/yaml/place-of.ts';
import type { Field, Group, Message, Report, Value } from '../../types/index.ts';
import { UsageError } from '../usage-error.ts';
import { editionOf } from './edition-of.ts';
import { faultOf, type Known } from './fault-of.ts';
import type { InitWritten } from './init-written.ts';

/** The facts that the options and the file named by them give; a wrong option stops the command, what is wrong in the file is reported. */
export async function givenFacts(
	written: InitWritten,
	fields: readonly Field[],
	country: string,
	known: Known,
	report: Report,
): Promise<Facts> {
	const facts = new Map<string, Fact | null>();
	if (written.facts !== undefined) {
		const group = await readFacts(relative(process.cwd(), resolve(written.facts)), report);
		if (group !== undefined) checkFacts(group, fields, known, report);
		for (const [key, { value }] of group?.entries ?? []) facts.set(key, factOf(value));
	}
	const land = String(facts.get('country') ?? country);
	const set = (key: string, text: string | undefined) => {
		if (text === undefined) return;
		refuse(fields, key, key, clean(text), known);
		facts.set(key, clean(text));
	};
	set('name', written.name);
	set(land === 'DK' ? 'cvr' : 'orgNumber', written.orgNumber);
	set('employees', written.employees);
	if (written.industry !== undefined)
		facts.set('industryCodes', industryCodes(clean(written.industry), fields, land, known));
	return facts;
}

async function readFacts(file: string, report: Report): Promise<Group | undefined> {
	const text = await readText(process.cwd(), file, report);
	const value = text === undefined ? undefined : parseValues(text, file, 0, report);
	if (value === undefined || value.type === 'group') return value;
	report({ code: 'front-matter-shape', severity: 'error', place: value.place, params: {} });
	return undefined;
}

function checkFacts(group: Group, fields: readonly Field[], known: Known, report: Report): void {
	// What is not given may be asked for.
	const optional = fields.map(
		(field): Field => (group.entries.has(field.key) ? field : { ...field, requirement: 'optional' }),
	);
	readFields(group, optional, report, group.place);
	const look = (path: readonly PropertyKey[], fault: Message | undefined) => {
		if (fault !== undefined) report({ ...fault, place: placeOf(group, path) });
	};
	for (const key of ['id', 'brand.logo']) {
		const path = key.split('.');
		const text = textAt(group, path);
		if (text !== undefined) look(path, faultAt(fields, path, text, known));
	}
	const codes = group.entries.get('industryCodes')?.value;
	(codes?.type === 'list' ? codes.items : []).forEach((item, index) => {
		const [code, edition] = [textAt(item, ['code']), textAt(item, ['edition'])];
		if (code === undefined || edition === undefined) return;
		look(['industryCodes', index, 'code'], faultAt(fields, ['industryCodes', 'edition'], edition, known, { code }));
	});
}

function faultAt(
	fields: readonly Field[],
	path: readonly string[],
	text: string,
	known: Known,
	beside: Readonly<Record<string, Fact>> = {},
) {
	const field = fieldAt(fields, path);
	const fault = field && faultOf(field, path.join('.'), text, known, beside);
	// What the field itself says is reported with the others.
	return fault === undefined || /^field-(?!company-id)/.test(fault.code) ? undefined : fault;
}

function fieldAt(fields: readonly Field[], [key, ...rest]: readonly string[]): Field | undefined {
	const field = fields.find((candidate) => candidate.key === key);
	return rest.length === 0 || field === undefined ? field : fieldAt(field.fields, rest);
}

function textAt(value: Value | undefined, [key, ...rest]: readonly string[]): string | undefined {
	if (key === undefined) return value?.type === 'scalar' && value.text !== '' ? value.text : undefined;
	return value?.type === 'group' ? textAt(value.entries.get(key)?.value, rest) : undefined;
}

function industryCodes(code: string, fields: readonly Field[], country: string, known: Known): Fact {
	refuse(fields, 'industryCodes.code', 'industryCodes.code', code, known);
	const edition = editionOf(code, country, known.industries) ?? '';
	refuse(fields, 'industryCodes.edition', 'industryCodes.edition', edition, known, { code });
	return [{ code, edition }];
}

function refuse(
	fields: readonly Field[],
	key: string,
	path: string,
	text: string,
	known: Known,
	beside: Readonly<Record<string, Fact>> = {},
): void {
	const field = fieldAt(fields, key.split('.'));
	const fault = field && faultOf(field, path, text, known, beside);
	if (fault !== undefined) throw new UsageError(fault);
}

/** What was written, without the parts that were left empty. */
function factOf(value: Value): Fact | null {
	if (value.type === 'scalar') return ['', '~', 'null'].includes(value.text.trim()) ? null : value.text;
	if (value.type === 'list') return value.items.map(factOf).filter((fact) => fact !== null);
	const parts = [...value.entries].flatMap(([key, entry]): [string, Fact][] => {
		const fact = factOf(entry.value);
		return fact === null ? [] : [[key, fact]];
	});
	return parts.length === 0 ? null : Object.fromEntries(parts);
}
