import { Document, parseDocument } from 'yaml';
import { fieldText } from '../fields/field-text.ts';
import { fileName } from '../fill/names/file-name.ts';
import { nextId } from '../fill/names/next-id.ts';
import { ordersFolder } from '../load/orders/orders.ts';
import type { CompanySource, Finding, ImportedDocument, Kind, Repository } from '../types/index.ts';
import { settleAnnexes, settleForeign, withNumbers } from './foreign-sections.ts';
import { markdownOf } from './markdown-of.ts';
import { unfilled } from './unfilled.ts';

/** A document to be written: its file relative to the root, and what is to be told of it. */
export interface DocumentFile {
	readonly file: string;
	readonly text: string;
	readonly findings: readonly Finding[];
}

/** For whom documents are written, and on which day. */
export interface Destination {
	/** Undefined: instructions are the library's, all else is the root company's. */
	readonly company: CompanySource | undefined;
	/** YYYY-MM-DD; undefined: the date is left to be filled in, since there is no clock. */
	readonly asOf: string | undefined;
}

/**
 * An imported document as a draft of its kind, under a number that is free: its own, or the next of the kind. What the
 * source does not say is left out, so that checks ask for it.
 * @param taken ids that other documents of the same import have
 */
export function documentFile(
	document: ImportedDocument,
	kind: Kind,
	{ company: named, asOf }: Destination,
	repository: Repository,
	taken: readonly string[],
): DocumentFile & { readonly id: string } {
	const { title, language, body, facts, order } = document;
	if (order !== undefined)
		return { id: '', file: `${ordersFolder}${folderOf(named)}${order.name}.md`, text: order.text, findings: [] };
	const root = repository.companies.find(({ folder }) => folder === 'company');
	const company = named ?? (kind.name === 'instruction' ? undefined : root);
	const ids = [
		...taken,
		...repository.sources
			.filter((source) => company === undefined || source.company === undefined || source.company === company.id)
			.flatMap(({ values }) => fieldText(values, 'id') ?? []),
	];
	const wished = typeof facts.id === 'string' ? facts.id : undefined;
	const id =
		wished === undefined || ids.includes(wished) ? nextId(wished ?? exampleId(kind), ids, kind.idPattern) : wished;
	const { id: _, ...others } = facts;
	const frontMatter = new Document({
		id,
		title,
		...(company !== undefined && { kind: kind.name }),
		version: '1',
		...(asOf !== undefined && { date: asOf }),
		status: kind.statuses.find(({ state }) => state === 'draft')?.words[language][0] ?? '',
		language,
		...others,
	});
	const text = structuredClone(body);
	const foreign =
		kind.numbering !== undefined ? [...settleForeign(text, language, repository), ...settleAnnexes(text)] : [];
	const taking: readonly Finding[] =
		wished !== undefined && wished !== id
			? [{ name: 'taken', grade: 'doubtful', place: undefined, params: { id: wished, given: id } }]
			: [];
	return {
		id,
		file: `${company === undefined ? 'instructions' : company.folder}/${fileName(id, title)}.md`,
		text: `---\n${frontMatter.toString({ lineWidth: 0, flowCollectionPadding: false })}---\n\n${withNumbers(markdownOf(text))}`,
		findings: [
			...taking,
			...foreign.map(
				(written): Finding => ({ name: 'foreign', grade: 'guessed', place: undefined, params: { text: written } }),
			),
			...unfilled(document, kind, repository),
		],
	};
}

function folderOf(company: CompanySource | undefined): string {
	return company === undefined ? '' : `${company.id}/`;
}

function exampleId({ example: { text, bodyStart } }: Kind): string {
	return String(parseDocument(text.slice('---\n'.length, bodyStart).replace(/---\n*$/, '')).get('id'));
}
