import { wordsByLanguage } from '../check/prose/words-by-language.ts';
import { type Companies, companyByCompany, filling, type Renderable, type TakeStep } from '../company-by-company.ts';
import { isWorthChildren } from '../company-pool/is-worth-children.ts';
import { openHeads } from '../load/heads/open-heads.ts';
import { loadWith } from '../load/load.ts';
import { loadSpelling } from '../load/spelling/load-spelling.ts';
import { templatesOf } from '../load/templates/templates-of.ts';
import { isInShard } from '../shards/is-in-shard.ts';
import type { CompanySource, Language, Message, Report, Repository, StepMemory } from '../types/index.ts';
import type { BuildChildren } from './build-children.ts';
import { companiesKey } from './build-record.ts';
import { earlierOf } from './earlier-of.ts';
import type { Options } from './options.ts';
import { select } from './select.ts';
import { within } from './within.ts';

/** A repository checked, with what is to be rendered of it; few of its documents are in memory. */
export interface Buildable {
	readonly repository: Repository;
	/** The hash of every file, by path. */
	readonly inputs: ReadonlyMap<string, string>;
	readonly companies: Companies;
	/** What is asked for. */
	readonly parts: readonly Renderable[];
	/** All companies were checked, whatever was found. */
	readonly whole: boolean;
	/** Findings in the selection. */
	readonly messages: readonly Message[];
	/** How many documents were checked, those that could not be made included. */
	readonly checked: number;
	/** Of the first company asked for. */
	readonly companyLanguage: Language | undefined;
}

/**
 * Reads and checks a repository as the options ask, on what steps of earlier builds came to.
 * @param inputs the hash of every file, by path, from before anything is read
 * @param children where companies are filled in and checked that are worth it; undefined: in this process, and nothing will be rendered
 */
export async function buildable(
	options: Options,
	inputs: ReadonlyMap<string, string>,
	memory: StepMemory,
	children: BuildChildren | undefined,
): Promise<Buildable> {
	const { root, templatesRoot, asOf, asked, company, shard } = options;
	const messages: Message[] = [];
	const report: Report = (message) => messages.push(message);
	const earlier = await earlierOf(options);
	const heads = await openHeads(inputs, memory);
	const templates = await templatesOf(templatesRoot, inputs, memory);
	const repository = await loadWith(templates, root, report, undefined, heads.read);
	heads.note();
	const spelt = asked.has('spelling') ? await speltWith(repository, company, report) : {};
	const base = companiesKey(inputs, options);
	const remembering = base === undefined ? undefined : { memory, inputs, base };
	const elsewhere = async (missing: readonly CompanySource[], take: TakeStep) => {
		if (children === undefined) return;
		const errors = messages.some(({ severity }) => severity === 'error');
		if (asked.has('spelling') || !isWorthChildren(missing, repository)) {
			// What has to be worked out again is likely to be rendered.
			if (missing.length > 0 && !errors) await children.warm();
			return;
		}
		const pool = await children.companies(repository, { ahead: !errors });
		await pool.steps(missing, take);
	};
	const choices = { asOf, earlier, asked, company, shard, elsewhere, ...spelt };
	const companies = await companyByCompany(repository, choices, remembering, report);
	const sources = new Map(repository.sources.map((source) => [source.file, source]));
	const steps = new Map(companies.steps.map((step) => [step.company, step]));
	const wanted = repository.companies.filter(({ id }) => (company ?? id) === id && isInShard(id, shard));
	const selectable = wanted.map(({ id, file }) => {
		const read = steps.get(id)?.read.flatMap((path) => sources.get(path) ?? []);
		return { id, file, sources: read ?? repository.sources.filter((source) => source.company === id) };
	});
	const selected = select(selectable, repository, options);
	const isAsked = ({ of, file }: Renderable) => {
		const source = sources.get(file);
		return of === 'document' && source !== undefined ? selected.isAsked(source) : selected.whole;
	};
	return {
		repository,
		inputs,
		companies,
		parts: companies.parts.filter(isAsked),
		whole: steps.size === wanted.length,
		messages: within(messages, repository, selected, options),
		checked: selected.checked,
		companyLanguage: companies.steps.at(0)?.language,
	};
}

/** Words are looked up together, so all documents are there first. */
async function speltWith(repository: Repository, company: string | undefined, report: Report) {
	const wanted = repository.companies.filter(({ id }) => (company ?? id) === id);
	const filled = new Map(wanted.map((source) => [source.id, filling(source, repository)]));
	const words = wordsByLanguage(
		[...filled.values()].map((one) => one.filled),
		repository,
	);
	return { filled, spelling: await loadSpelling(words, repository.words, report) };
}
