import { type Field, type Kind, languages } from '../../types/index.ts';
import { isoDay, readDay } from './own-date.ts';
import { lineAt, type Passage } from './passage.ts';
import type { Reading } from './reading.ts';

/** What forms call the fields of every document, beside their labels. */
const alsoCalled: Readonly<Record<string, string>> = {
	dokumentnr: 'id',
	'dok nr': 'id',
	dokumentnummer: 'id',
	utgave: 'version',
	udgave: 'version',
	utgåve: 'version',
	revisjon: 'version',
	revision: 'version',
	rev: 'version',
	dokumentansvarlig: 'owner',
	dokumentansvarleg: 'owner',
	eier: 'owner',
	eigar: 'owner',
	ejer: 'owner',
	godkjenner: 'approver',
};

const labelled = /^(?<name>\p{Lu}[\p{L}. ]{1,30}?)\s?:\s*(?<value>\S.*)$/u;

/** Fields of all documents that a text may give itself; what else stands so is left to its author. */
const usual = new Set(['id', 'version', 'date', 'owner', 'approver', 'supersedes']);

/**
 * What lines before the text say of it as `name: value`, by the fields of its kind: a line counts when all that stands in it is
 * known. It is moved to front matter, and told.
 */
export function leadingFields(
	passages: readonly Passage[],
	kind: Kind,
	{ gone, tell }: Pick<Reading, 'gone' | 'tell'>,
): { readonly facts: Readonly<Record<string, unknown>>; readonly rest: readonly Passage[] } {
	const facts: Record<string, unknown> = {};
	const taken = new Set<Passage>();
	for (const passage of passages.slice(0, 12)) {
		if (passage.rows !== undefined) break;
		const cells = passage.text.split(/\s{2,}|\t/u).map((text) => labelled.exec(text)?.groups);
		const said = cells.map((groups) => groups && factOf(groups.name ?? '', groups.value ?? '', kind));
		if (said.some((fact) => fact === undefined || fact.key in facts)) continue;
		taken.add(passage);
		for (const { line } of passage.lines) gone.add(line);
		for (const fact of said) {
			if (fact === undefined) continue;
			facts[fact.key] = fact.value;
			const place = { unit: 'line', number: lineAt(passage) } as const;
			tell({ name: 'moved', grade: 'lost', place, params: { field: fact.key, text: fact.written } });
		}
	}
	return { facts, rest: passages.filter((passage) => !taken.has(passage)) };
}

function factOf(name: string, written: string, { fields, idPattern }: Kind) {
	const called = name.toLowerCase().replaceAll('.', '').trim();
	// A field of the kind itself before one of all documents.
	const field = fields.findLast(
		({ key, label }) =>
			alsoCalled[called] === key || languages.some((language) => label[language].toLowerCase() === called),
	);
	if (field === undefined) return undefined;
	const value = datumOf(field, written.replace(/\.$/u, ''), idPattern, usual.has(field.key));
	return value === undefined ? undefined : { key: field.key, value, written: `${name}: ${written}` };
}

function datumOf({ key, type, item }: Field, written: string, idPattern: RegExp, isUsual: boolean): unknown {
	if (type === 'document-id') return idPattern.test(written) ? written : undefined;
	if (type === 'version') return /^\d{1,3}(?:\.\d{1,3})?$/u.test(written) ? written : undefined;
	if (type === 'date' || type === 'day') {
		const groups = readDay(written);
		return groups && isoDay(groups);
	}
	if (type === 'list' && item === 'text') return [written];
	return type === 'text' && (isUsual || key !== 'title') && key !== 'kind' ? written : undefined;
}
