import { type CheckOptions, check } from './check/check.ts';
import { type FilledCompany, fillCompany } from './fill/fill-company.ts';
import { readCompany } from './fill/read-company.ts';
import { withoutEchoes } from './fill/without-echoes.ts';
import { load } from './load/load.ts';
import { inputsOf } from './render/inputs-of.ts';
import type { Doc, Filled, Message, Output, Renderer, Report, Repository } from './types/index.ts';

/** A repository read, filled in and checked. */
export interface Prepared {
	readonly repository: Repository;
	readonly companies: readonly FilledCompany[];
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
	const collect: Report = (message) => found.push(message);
	const wanted = repository.companies.filter(({ id }) => (options.company ?? id) === id);
	const companies = wanted.map((source) => {
		const aboutFacts: Message[] = [];
		const company = readCompany(source, repository, (message) => aboutFacts.push(message));
		found.push(...aboutFacts);
		return fillCompany(company, repository, withoutEchoes(aboutFacts, 'company', collect));
	});
	check(companies, repository, options, found, report);
	return { repository, companies };
}

/** Render: every document in every format; a document that cannot be rendered is reported, and the others are done. */
export async function render(
	documents: readonly Filled[],
	renderers: readonly Renderer[],
	tool: string,
	report: Report,
): Promise<readonly Output[]> {
	const outputs = await Promise.all(
		documents.map(async ({ doc }) => {
			const inputs = inputsOf(doc, tool);
			return Promise.all(renderers.map((renderer) => renderOne(doc, renderer, inputs, report)));
		}),
	);
	return outputs.flat().filter((output) => output !== undefined);
}

async function renderOne(doc: Doc, renderer: Renderer, inputs: string, report: Report): Promise<Output | undefined> {
	const rendered = await renderer.render(doc);
	if ('messages' in rendered) {
		for (const message of rendered.messages) report(message);
		return undefined;
	}
	return {
		path: `${doc.path}.${renderer.format}`,
		bytes: rendered.bytes,
		company: doc.company,
		document: doc.id,
		kind: doc.kind,
		format: renderer.format,
		documentVersion: doc.meta.version,
		status: doc.meta.status.word,
		inputs,
	};
}
