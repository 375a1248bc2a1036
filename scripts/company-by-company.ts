import { binding, type CheckOptions, checkCompany, checkRepository, conclude } from './check/check.ts';
import { rules } from './check/rules/index.ts';
import { carriersOf } from './fill/compliance/carriers-of.ts';
import { carryingOf } from './fill/compliance/carrying-of.ts';
import { companyCompliance, wholeCompliance } from './fill/compliance/compliance-of.ts';
import { editionOf } from './fill/edition/edition-of.ts';
import type { FilledCompany, SourceKeeper } from './fill/fill-company.ts';
import { readCompany } from './fill/read-company.ts';
import { rememberLast } from './fill/remember-last.ts';
import { type KnownSources, openSourceKeeper } from './kept-documents/open-source-keeper.ts';
import { type Remembering, rememberCompanies } from './kept-documents/remember-companies.ts';
import { having } from './load/lists/having.ts';
import { noteReadings } from './load/noted/note-readings.ts';
import { type Content, fillOne, partsOf, type Wanted } from './pipeline.ts';
import { isInShard } from './shards/is-in-shard.ts';
import type {
	Carrier,
	CompanySource,
	CompanyStep,
	Message,
	Part,
	Reading,
	Report,
	Repository,
	Shard,
	SourceSteps,
	Waived,
} from './types/index.ts';

export interface CompaniesOptions extends CheckOptions {
	/** The id of the one company wanted; undefined: all. */
	readonly company: string | undefined;
	/** Undefined: all companies. */
	readonly shard?: Shard | undefined;
	/** Companies that have been filled in already, by id, and what was found of them. */
	readonly filled?: ReadonlyMap<string, Filling> | undefined;
	/** Makes steps in other processes where that is worth it, and hands each on as it comes. */
	readonly elsewhere?: ((companies: readonly CompanySource[], take: TakeStep) => Promise<void>) | undefined;
}

/** What came of a company, and all that was read for it. */
export interface NotedStep {
	readonly step: CompanyStep;
	readonly readings: readonly Reading[];
	/** Of its documents one by one; undefined where the company was filled in before it was known what is read. */
	readonly sources: SourceSteps | undefined;
}

/** Takes what came of a company: of one whose step ended its process, a message. */
export type TakeStep = (company: string, made: NotedStep | Message) => Promise<void>;

/** A company as it was filled in, with what was found. */
export interface Filling {
	readonly filled: FilledCompany;
	readonly found: readonly Message[];
}

/** A part of what is to be rendered; what it says is worked out again where it is not in memory. */
export type Renderable = Part & {
	/** Undefined: it is of them all. */
	readonly company: string | undefined;
	readonly content: () => Content;
};

/** A repository checked, with what is to be rendered of it. */
export interface Companies {
	readonly steps: readonly CompanyStep[];
	readonly parts: readonly Renderable[];
	readonly waived: readonly Waived[];
}

/** Documents that are held in memory from the check to the renderers; those beyond are filled in again. */
export const mostHeld = 500;

/**
 * Fill and check, one company after the other: each is let go when it is known what came of it, and one of which nothing that
 * its step read has changed is not looked at again. Equal answers to all that a step read make an equal step: it can see
 * nothing but what is noted, what its key holds, and what the program brings.
 * @param remembering undefined: every step is made, and none is kept
 */
export async function companyByCompany(
	repository: Repository,
	options: CompaniesOptions,
	remembering: Remembering | undefined,
	report: Report,
): Promise<Companies> {
	const carriers = carriersOf(repository, rules);
	// Parts of one company are asked for one after the other, so few are held.
	const again = rememberLast(4, (source: CompanySource) => fillAgain(source, repository, carriers));
	const known = remembering && (await rememberCompanies(repository, remembering));
	const wanted = repository.companies.filter(
		({ id }) => (options.company ?? id) === id && isInShard(id, options.shard),
	);
	const before = new Map<string, CompanyStep | Message>();
	for (const { id } of wanted) {
		const step = await known?.recall(id);
		if (step !== undefined) before.set(id, step);
	}
	const missing = wanted.filter(({ id }) => !before.has(id));
	await options.elsewhere?.(missing, async (id, made) => {
		before.set(id, 'code' in made ? made : made.step);
		if (!('code' in made)) await known?.noteCompany(id, made);
	});
	const steps: CompanyStep[] = [];
	const parts: Renderable[] = [];
	let held = 0;
	for (const source of wanted) {
		const made = await stepOf(source);
		if ('code' in made) {
			report(made);
			continue;
		}
		const { step, contents } = made;
		// No function below may name `contents`: whatever it names lives as long as the parts do.
		const inMemory = held + step.made.length <= mostHeld ? contents : undefined;
		if (inMemory !== undefined) held += step.made.length;
		steps.push(step);
		for (const part of step.parts)
			parts.push({ ...part, company: source.id, content: () => contentAt(part, inMemory ?? again(source)) });
	}
	await known?.note();
	const found = [...steps.flatMap((step) => step.found), ...checkRepository(repository, options)];
	const extent = { read: filesOf(steps, 'read'), made: filesOf(steps, 'made') };
	const waived = conclude(found, extent, repository, options, report);
	// Shards are put together by one that knows all steps.
	const isPart = options.shard !== undefined || steps.length < repository.companies.length;
	const whole = isPart ? [] : wholeParts(steps, repository, carriers);
	return { steps, parts: [...whole, ...parts], waived };

	async function stepOf(
		source: CompanySource,
	): Promise<{ step: CompanyStep; contents: Contents | undefined } | Message> {
		const step = before.get(source.id);
		if (step !== undefined) return 'code' in step ? step : { step, contents: undefined };
		const made = makeStep(source, repository, carriers, options, await known?.recallSources(source.id));
		await known?.noteCompany(source.id, made);
		return made;
	}
}

/**
 * Fills in and checks one company; nothing else is read of the repository than what is noted.
 * @param known what its documents came to in earlier builds
 */
export function makeStep(
	source: CompanySource,
	repository: Repository,
	carriers: Carriers,
	options: Omit<CompaniesOptions, 'company' | 'elsewhere'>,
	known?: KnownSources,
): NotedStep & { readonly contents: Contents } {
	const noted = noteReadings(repository);
	const { seen } = noted;
	const own = having(seen.companies, 'id', source.id).at(0) ?? source;
	const before = options.filled?.get(source.id);
	const keeper = before === undefined ? openSourceKeeper(noted, known) : undefined;
	const { filled, found } = before ?? filling(own, seen, keeper?.filling);
	const contents = contentsOf(filled, seen, carriers);
	const step: CompanyStep = {
		company: source.id,
		language: filled.company.language,
		found: [...found.map(binding), ...checkCompany(filled, seen, options, keeper?.checking)],
		read: filled.sources.map(({ file }) => file),
		made: [...new Set(filled.documents.map(({ doc }) => doc.file))],
		parts: [...contents.values()].map(({ content: _, ...part }) => part),
		carrying: carryingOf(filled.documents),
	};
	return { step, readings: noted.readings(), sources: keeper?.steps(), contents };
}

/** What is rendered of one company, filled in without being checked. */
export function fillAgain(source: CompanySource, repository: Repository, carriers: Carriers): Contents {
	return contentsOf(
		fillOne(source, repository, () => {}),
		repository,
		carriers,
	);
}

/** Fills in one company, and what is found of it. */
export function filling(source: CompanySource, repository: Repository, keeper?: SourceKeeper): Filling {
	const found: Message[] = [];
	const filled = fillOne(source, repository, (message) => found.push(message), keeper);
	return { filled, found };
}

/** What carries each norm, in templates and rules. */
type Carriers = ReadonlyMap<string, readonly Carrier[]>;

/** What parts say, by what they are and where they go. */
export type Contents = ReadonlyMap<string, Part & { readonly content: () => Content }>;

function contentsOf({ company, documents }: FilledCompany, repository: Repository, carriers: Carriers): Contents {
	const edition = editionOf(company, documents, repository);
	const compliance = companyCompliance(company, carryingOf(documents), { repository, carriers });
	const wanted: Wanted = {
		documents,
		editions: edition === undefined ? [] : [edition],
		compliances: compliance === undefined ? [] : [compliance],
	};
	return new Map(partsOf(wanted).map((part) => [nameOf(part), part]));
}

function nameOf({ of, path }: Part): string {
	return `${of} ${path}`;
}

/** What one part says. */
export function contentAt(part: Part, contents: Contents): Content {
	const found = contents.get(nameOf(part));
	if (found === undefined) throw new Error(`nothing was filled in for ${nameOf(part)}`);
	return found.content();
}

/**
 * What is rendered of all companies together: the register of the whole list.
 * @param steps of all companies, in the order of the repository
 */
export function wholeParts(
	steps: readonly Pick<CompanyStep, 'carrying'>[],
	repository: Repository,
	carriers: Carriers,
): readonly Renderable[] {
	const root = repository.companies.find(({ file }) => file === 'README.md');
	if (root === undefined || repository.norms.sources.length === 0) return [];
	const firm = readCompany(root, repository, () => {});
	const documents = steps.flatMap(({ carrying }) => carrying);
	const compliances = [wholeCompliance(firm, documents, { repository, carriers })];
	return partsOf({ documents: [], editions: [], compliances }).map((part) => ({ ...part, company: undefined }));
}

function filesOf(steps: readonly CompanyStep[], of: 'read' | 'made'): ReadonlySet<string> {
	return new Set(steps.flatMap((step) => step[of]));
}
