import type { CompanySource, Group, Kind, Place, Report, Source } from '../types/index.ts';
import { isDocumentFile } from './is-document-file.ts';
import { companyOf, ordersFolder } from './orders/orders.ts';
import { ownerOf } from './owner-of.ts';
import {
	parseFrontMatter,
	type ReadHead,
	readFrontMatter,
	type WithFrontMatter,
	withText,
} from './read-front-matter.ts';
import { readText } from './read-text.ts';
import type { Kinds } from './templates/kinds.ts';

/** Where a file stands and which kind it is when it does not say so itself. */
interface Lot {
	readonly company: string | undefined;
	readonly draft: boolean;
	readonly defaultKind: string | undefined;
}

/**
 * Reads every document: Markdown below `instructions/` and `company/` other than READMEs.
 * @param kept what was read before of files that have not changed since, by the same kinds
 */
export async function loadDocuments(
	root: string,
	files: readonly string[],
	companies: readonly CompanySource[],
	known: Kinds,
	report: Report,
	kept: ReadonlyMap<string, Source> = new Map(),
	readHead: ReadHead = readFrontMatter,
): Promise<readonly Source[]> {
	const read = files.filter(isDocumentFile).map((file) => {
		const before = kept.get(file);
		const isSame = before !== undefined && before.company === lotOf(file, files, companies)?.company;
		return isSame ? before : loadDocument(root, file, files, companies, known, report, readHead);
	});
	return (await Promise.all(read)).filter((source) => source !== undefined);
}

/** Reads one document; one that cannot be read is reported. */
export async function loadDocument(
	root: string,
	file: string,
	files: readonly string[],
	companies: readonly CompanySource[],
	known: Kinds,
	report: Report,
	readHead: ReadHead = readFrontMatter,
): Promise<Source | undefined> {
	const lot = lotOf(file, files, companies);
	if (lot === undefined) return undefined;
	const read = await (needsHead(file) ? readHead : readOrder)(root, file, report);
	return read && sourceOf(read, lot, known, report);
}

/** The same of a text that need not stand in the file. */
export function documentOf(
	text: string,
	file: string,
	files: readonly string[],
	companies: readonly CompanySource[],
	known: Kinds,
	report: Report,
): Source | undefined {
	const lot = lotOf(file, files, companies);
	if (lot === undefined || !(needsHead(file) || text.startsWith('---'))) return undefined;
	const read = parseFrontMatter(text, file, report);
	return read && sourceOf(read, lot, known, report);
}

function sourceOf(read: WithFrontMatter, lot: Lot, known: Kinds, report: Report): Source | undefined {
	const kind = kindOf(read.values, read.file, lot.defaultKind, known, report);
	return kind && withText({ kind, company: lot.company, draft: lot.draft }, read);
}

function needsHead(file: string): boolean {
	return !file.startsWith(ordersFolder);
}

/** An order needs no front matter; without it, it is read as one and is no document. */
const readOrder: ReadHead = async (root, file, report) => {
	const text = await readText(root, file, report);
	return text?.startsWith('---') ? parseFrontMatter(text, file, report) : undefined;
};

/** Undefined where the README of the company could not be read: its documents cannot be understood without it. */
function lotOf(file: string, files: readonly string[], companies: readonly CompanySource[]): Lot | undefined {
	const draft = file.includes('/drafts/');
	if (file.startsWith(ordersFolder)) {
		// An order is no instruction that firms share.
		const root = companies.find(({ folder }) => folder === 'company');
		return { company: companyOf(file, companies) ?? root?.id, draft, defaultKind: 'revision-order' };
	}
	if (file.startsWith('instructions/')) return { company: undefined, draft, defaultKind: 'instruction' };
	const owner = ownerOf(file, files, companies);
	return owner && { company: owner.id, draft, defaultKind: undefined };
}

function kindOf(
	values: Group,
	file: string,
	defaultKind: string | undefined,
	{ kinds, unread }: Kinds,
	report: Report,
): Kind | undefined {
	const written = values.entries.get('kind')?.value;
	const name = written?.type === 'scalar' ? written.text : defaultKind;
	const place: Place = written?.place ?? { file, line: 1, column: 1 };
	if (name === undefined) {
		report({ code: 'kind-missing', severity: 'error', place, params: {}, expected: [...kinds.keys()] });
		return undefined;
	}
	const kind = kinds.get(name);
	if (kind === undefined && !unread.has(name))
		report({ code: 'kind-unknown', severity: 'error', place, params: { kind: name }, expected: [...kinds.keys()] });
	return kind;
}
