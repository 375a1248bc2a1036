import { type CheckOptions, check } from './check/check.ts';
import { wordsByLanguage } from './check/prose/words-by-language.ts';
import { rules as allRules } from './check/rules/index.ts';
import { complianceDoc } from './fill/compliance/compliance-doc.ts';
import { compliancesOf } from './fill/compliance/compliances-of.ts';
import { editionOf } from './fill/edition/edition-of.ts';
import { type FilledCompany, fillCompany } from './fill/fill-company.ts';
import { readCompany } from './fill/read-company.ts';
import { withoutEchoes } from './fill/without-echoes.ts';
import { loadWith } from './load/load.ts';
import { loadSpelling } from './load/spelling/load-spelling.ts';
import { loadTemplates, type Templates } from './load/templates/load-templates.ts';
import { hashOf } from './publish/hash-of.ts';
import { complianceCsvOutput } from './render/compliance/compliance-csv-output.ts';
import { inputsOf, inputsOfEdition } from './render/inputs-of.ts';
import type {
	Compliance,
	Doc,
	Edition,
	Filled,
	Format,
	Message,
	Output,
	RenderPool,
	Report,
	Repository,
	Waived,
} from './types/index.ts';

/** A repository read, filled in and checked. */
export interface Prepared {
	readonly repository: Repository;
	readonly companies: readonly FilledCompany[];
	/** The handbooks of those companies that have documents for one. */
	readonly editions: readonly Edition[];
	/** Where each norm is documented: the whole list, when all companies are wanted, and for each company. */
	readonly compliances: readonly Compliance[];
	/** What documents waive of what was found. */
	readonly waived: readonly Waived[];
}

export interface PrepareOptions extends CheckOptions {
	/** The id of the one company whose documents are wanted; undefined: of all. */
	readonly company?: string | undefined;
	/** Undefined: they are read. */
	readonly templates?: Templates | undefined;
}

/**
 * Load, fill and check: every document of the companies wanted, with all that was found reported.
 * @param root absolute path of the repository
 * @param templatesRoot absolute path of the folder whose `templates/` is used
 */
export async function prepare(
	root: string,
	templatesRoot: string,
	options: PrepareOptions,
	report: Report,
): Promise<Prepared> {
	const repository = await loadWith(options.templates ?? (await loadTemplates(templatesRoot)), root, report);
	const found: Message[] = [];
	const companies = fillAll(repository, options.company, (message) => found.push(message));
	const words = options.asked?.has('spelling') ? wordsByLanguage(companies, repository) : undefined;
	const spelling = words && (await loadSpelling(words, repository.words, report));
	const waived = check(companies, repository, { ...options, spelling }, found, report);
	const editions = companies.map(({ company, documents }) => editionOf(company, documents, repository));
	return {
		repository,
		companies,
		editions: editions.filter((edition) => edition !== undefined),
		compliances: compliancesOf(companies, repository, options.rules ?? allRules),
		waived,
	};
}

/** Fill: the facts and documents of the company wanted, or of all. */
export function fillAll(repository: Repository, company: string | undefined, report: Report): readonly FilledCompany[] {
	const wanted = repository.companies.filter(({ id }) => (company ?? id) === id);
	return wanted.map((source) => {
		const aboutFacts: Message[] = [];
		const read = readCompany(source, repository, (message) => aboutFacts.push(message));
		aboutFacts.forEach(report);
		const aboutReadme = aboutFacts.filter(({ place }) => place.file === source.file);
		return fillCompany(read, repository, withoutEchoes(aboutReadme, 'company', report));
	});
}

/** What is to be rendered. */
export interface Wanted {
	readonly documents: readonly Filled[];
	readonly editions: readonly Edition[];
	readonly compliances: readonly Compliance[];
}

/** One piece of rendering: what comes of it depends on its key alone, so that what an earlier build made of the same will do. */
export interface Piece {
	readonly key: string;
	/** What was rendered; less than all when something could not be, which has been reported then. */
	make(): Promise<{ readonly outputs: readonly Output[]; readonly whole: boolean }>;
}

/** Render: every document and handbook in every format; one that cannot be rendered is reported, and the others are done. */
export async function render(
	wanted: Wanted,
	pool: RenderPool,
	tool: string,
	report: Report,
): Promise<readonly Output[]> {
	const made = await Promise.all(piecesOf(wanted, pool, tool, report).map((piece) => piece.make()));
	return made.flatMap(({ outputs }) => outputs);
}

/** What there is to render: a handbook in each format, first since it takes longest, and a document in all of them. */
export function piecesOf(
	{ documents, editions, compliances }: Wanted,
	pool: RenderPool,
	tool: string,
	report: Report,
): readonly Piece[] {
	const { formats } = pool;
	const piece = (parts: readonly string[], count: number, make: () => Promise<readonly Output[]>): Piece => ({
		key: hashOf(parts),
		make: async () => {
			const outputs = await make();
			return { outputs, whole: outputs.length >= count };
		},
	});
	const registers = compliances.map((compliance) => ({ compliance, doc: complianceDoc(compliance) }));
	return [
		...editions.flatMap((edition) => {
			// A site links to the formats that are built beside it.
			const inputs = inputsOfEdition(edition, [tool, ...formats].join(' '));
			return formats.map((format) =>
				piece([inputs, format], 1, () => renderHandbook(edition, format, pool, inputs, report)),
			);
		}),
		...registers.map(({ compliance, doc }) => {
			const table = complianceCsvOutput(compliance, doc, tool);
			return piece([table.inputs, table.path], 1, async () => [table]);
		}),
		...[...documents, ...registers].map(({ doc }) =>
			piece([inputsOf(doc, tool), formats.join(' ')], formats.length, () =>
				renderDocument(doc, formats, pool, tool, report),
			),
		),
	];
}

/** Render: one document in some formats. */
export async function renderDocument(
	doc: Doc,
	formats: readonly Format[],
	pool: RenderPool,
	tool: string,
	report: Report,
): Promise<readonly Output[]> {
	const inputs = inputsOf(doc, tool);
	const made = await pool.document(doc, formats);
	return made.flatMap(({ format, rendered }) => {
		if ('bytes' in rendered) return [{ ...describe(doc, format, inputs), bytes: rendered.bytes }];
		rendered.messages.forEach(report);
		return [];
	});
}

function describe(doc: Doc, format: Format, inputs: string): Omit<Output, 'bytes'> {
	return {
		path: `${doc.path}.${format}`,
		company: doc.company,
		document: doc.id,
		kind: doc.kind,
		format,
		documentVersion: doc.meta.version,
		status: doc.meta.status.word,
		inputs,
	};
}

async function renderHandbook(
	edition: Edition,
	format: Format,
	pool: RenderPool,
	inputs: string,
	report: Report,
): Promise<readonly Output[]> {
	const rendered = await pool.edition(edition, format);
	if ('messages' in rendered) {
		rendered.messages.forEach(report);
		return [];
	}
	return rendered.files.map(({ path, bytes }) => ({
		path,
		bytes,
		company: edition.company,
		document: 'handbook',
		kind: 'handbook',
		format,
		documentVersion: edition.date,
		status: edition.status,
		inputs,
	}));
}
