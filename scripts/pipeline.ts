import { type CheckOptions, check } from './check/check.ts';
import { wordsByLanguage } from './check/prose/words-by-language.ts';
import { rules as allRules } from './check/rules/index.ts';
import { complianceDoc } from './fill/compliance/compliance-doc.ts';
import { compliancesOf } from './fill/compliance/compliances-of.ts';
import { editionOf } from './fill/edition/edition-of.ts';
import { type FilledCompany, fillCompany, type SourceKeeper } from './fill/fill-company.ts';
import { readCompany } from './fill/read-company.ts';
import { withoutEchoes } from './fill/without-echoes.ts';
import { load } from './load/load.ts';
import { loadSpelling } from './load/spelling/load-spelling.ts';
import { hashOf } from './publish/hash-of.ts';
import { complianceCsvOutput } from './render/compliance/compliance-csv-output.ts';
import { treeOf, treeOfEdition, withTool } from './render/inputs-of.ts';
import type {
	CacheEntry,
	CompanySource,
	Compliance,
	Doc,
	Edition,
	Filled,
	Format,
	Listed,
	Message,
	Output,
	Part,
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
	const repository = await load(root, templatesRoot, report);
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
	return wanted.map((source) => fillOne(source, repository, report));
}

/** Fill: the facts and documents of one company, and what is known already of its documents. */
export function fillOne(
	source: CompanySource,
	repository: Repository,
	report: Report,
	keeper?: SourceKeeper,
): FilledCompany {
	const aboutFacts: Message[] = [];
	const read = readCompany(source, repository, (message) => aboutFacts.push(message));
	aboutFacts.forEach(report);
	const aboutReadme = aboutFacts.filter(({ place }) => place.file === source.file);
	return fillCompany(read, repository, withoutEchoes(aboutReadme, 'company', report), keeper);
}

/** What is to be rendered. */
export interface Wanted {
	readonly documents: readonly Pick<Filled, 'doc'>[];
	readonly editions: readonly Edition[];
	readonly compliances: readonly Compliance[];
}

/** A part of what is to be rendered, with what it says. */
export type Content =
	| { readonly of: 'document' | 'register'; readonly doc: Doc }
	| { readonly of: 'handbook'; readonly edition: Edition }
	| { readonly of: 'table'; readonly compliance: Compliance };

/** What there is to render: a handbook first, since it takes longest. */
export function partsOf({ documents, editions, compliances }: Wanted): readonly (Part & { content: () => Content })[] {
	const part = (content: Content, file: string, path: string, tree: string) => {
		return { of: content.of, file, path, tree, content: () => content };
	};
	const document = (of: 'document' | 'register', doc: Doc) => part({ of, doc }, doc.file, doc.path, treeOf(doc));
	return [
		...editions.map((edition) =>
			part({ of: 'handbook', edition }, edition.file, edition.folder, treeOfEdition(edition)),
		),
		...compliances.flatMap((compliance) => {
			const doc = complianceDoc(compliance);
			const { path, inputs } = complianceCsvOutput(compliance, doc, '');
			return [part({ of: 'table', compliance }, doc.file, path, inputs), document('register', doc)];
		}),
		...documents.map(({ doc }) => document('document', doc)),
	];
}

/**
 * One piece of rendering: what comes of it depends on its key alone, so that what an earlier build made of the same will do.
 * `Listed`: files that were put away where they were made.
 */
export interface Piece<Made extends Output | Listed = Output> {
	readonly key: string;
	/** In which it is made; none for a table. */
	readonly formats: readonly Format[];
	/** What was rendered; less than all when something could not be, which has been reported then. */
	make(): Promise<MadeOf<Made>>;
}

/** What came of a piece. */
export interface MadeOf<Made extends Output | Listed> {
	readonly outputs: readonly Made[];
	readonly whole: boolean;
	/** Where the list of its files was put away; undefined: it was not. */
	readonly list?: CacheEntry | undefined;
}

/** Render: every document and handbook in every format; one that cannot be rendered is reported, and the others are done. */
export async function render(
	wanted: Wanted,
	pool: RenderPool,
	tool: string,
	report: Report,
): Promise<readonly Output[]> {
	const pieces = partsOf(wanted).flatMap((part) => piecesOf(part, part.content, pool, tool, report));
	const made = await Promise.all(pieces.map((piece) => piece.make()));
	return made.flatMap(({ outputs }) => outputs);
}

/**
 * What is rendered by itself: a handbook in each format, a document in all of them.
 * @param contentOf what the part says: asked for only when it has to be rendered
 */
export function piecesOf(
	{ of, path, tree }: Part,
	contentOf: () => Content,
	pool: RenderPool,
	tool: string,
	report: Report,
): readonly Piece[] {
	const { formats } = pool;
	const piece = (wanted: readonly Format[], count: number, beside: readonly Format[] = []): Piece => ({
		key: hashOf([of, path, withTool(tree, tool), ...wanted, ...beside]),
		formats: wanted,
		make: async () => {
			const outputs = await make(contentOf(), wanted);
			return { outputs, whole: outputs.length >= count };
		},
	});
	const make = async (content: Content, wanted: readonly Format[]): Promise<readonly Output[]> => {
		if (content.of === 'handbook') return renderHandbook(content.edition, tree, wanted, pool, tool, report);
		if (content.of !== 'table') return renderTree(content.doc, tree, wanted, pool, tool, report);
		return [complianceCsvOutput(content.compliance, complianceDoc(content.compliance), tool)];
	};
	if (of === 'table') return [piece([], 1)];
	if (of !== 'handbook') return [piece(formats, formats.length)];
	// A site links to the formats that are built beside it.
	return formats.map((format) => piece([format], 1, formats));
}

/** Render: one document in some formats. */
export async function renderDocument(
	doc: Doc,
	formats: readonly Format[],
	pool: RenderPool,
	tool: string,
	report: Report,
): Promise<readonly Output[]> {
	return renderTree(doc, treeOf(doc), formats, pool, tool, report);
}

/** @param tree the hash of what it says, which is known by now */
async function renderTree(
	doc: Doc,
	tree: string,
	formats: readonly Format[],
	pool: RenderPool,
	tool: string,
	report: Report,
): Promise<readonly Output[]> {
	const inputs = withTool(tree, tool);
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

/** Render: a handbook in some formats. */
async function renderHandbook(
	edition: Edition,
	tree: string,
	formats: readonly Format[],
	pool: RenderPool,
	tool: string,
	report: Report,
): Promise<readonly Output[]> {
	const inputs = withTool(tree, [tool, ...pool.formats].join(' '));
	const made = formats.map(async (format): Promise<readonly Output[]> => {
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
	});
	return (await Promise.all(made)).flat();
}
