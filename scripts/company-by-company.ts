import { binding, type CheckOptions, checkCompany, checkRepository, conclude } from './check/check.ts';
import { rules } from './check/rules/index.ts';
import { carriersOf } from './fill/compliance/carriers-of.ts';
import { carryingOf } from './fill/compliance/carrying-of.ts';
import { companyCompliance, wholeCompliance } from './fill/compliance/compliance-of.ts';
import { editionOf } from './fill/edition/edition-of.ts';
import type { FilledCompany } from './fill/fill-company.ts';
import { readCompany } from './fill/read-company.ts';
import { rememberLast } from './fill/remember-last.ts';
import { having } from './load/lists/having.ts';
import { type Answers, answersOf } from './load/noted/answers-of.ts';
import { noteReadings } from './load/noted/note-readings.ts';
import { shapeOf } from './load/noted/shape-of.ts';
import { type Content, fillOne, partsOf, type Wanted } from './pipeline.ts';
import { hashOf } from './publish/hash-of.ts';
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
	StepMemory,
	Waived,
} from './types/index.ts';

/** What steps are kept by. */
export interface Remembering {
	readonly memory: StepMemory;
	/** The hash of every file, by path. */
	readonly inputs: ReadonlyMap<string, string>;
	/** A hash over all else that they come from: templates, and what is asked for. */
	readonly base: string;
}

export interface CompaniesOptions extends CheckOptions {
	/** The id of the one company wanted; undefined: all. */
	readonly company: string | undefined;
	/** Undefined: all companies. */
	readonly shard?: Shard | undefined;
	/** Companies that have been filled in already, by id, and what was found of them. */
	readonly filled?: ReadonlyMap<string, Filling> | undefined;
	/** Makes steps in other processes; of the companies whose step ended its process it has a message. Undefined: not worth it. */
	readonly elsewhere?:
		| ((companies: readonly CompanySource[]) => Promise<ReadonlyMap<string, NotedStep | Message> | undefined>)
		| undefined;
}

/** What came of a company, and all that was read for it. */
export interface NotedStep {
	readonly step: CompanyStep;
	readonly readings: readonly Reading[];
}

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
	const known = remembering && remembered(repository, remembering);
	const wanted = repository.companies.filter(
		({ id }) => (options.company ?? id) === id && isInShard(id, options.shard),
	);
	const before = new Map<string, CompanyStep>();
	for (const { id } of wanted) {
		const step = await known?.recall(id);
		if (step !== undefined) before.set(id, step);
	}
	const elsewhere = await options.elsewhere?.(wanted.filter(({ id }) => !before.has(id)));
	const steps: CompanyStep[] = [];
	const parts: Renderable[] = [];
	let held = 0;
	for (const source of wanted) {
		const made = stepOf(source);
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
	const found = [...steps.flatMap((step) => step.found), ...checkRepository(repository, options)];
	const extent = { read: filesOf(steps, 'read'), made: filesOf(steps, 'made') };
	const waived = conclude(found, extent, repository, options, report);
	// Shards are put together by one that knows all steps.
	const isPart = options.shard !== undefined || steps.length < repository.companies.length;
	const whole = isPart ? [] : wholeParts(steps, repository, carriers);
	return { steps, parts: [...whole, ...parts], waived };

	function stepOf(source: CompanySource): { step: CompanyStep; contents: Contents | undefined } | Message {
		const step = before.get(source.id);
		if (step !== undefined) return { step, contents: undefined };
		const made = elsewhere?.get(source.id) ?? makeStep(source, repository, carriers, options);
		if ('code' in made) return made;
		known?.note(source.id, made.readings, made.step);
		return { contents: undefined, ...made };
	}
}

/** Fills in and checks one company; nothing else is read of the repository than what is noted. */
export function makeStep(
	source: CompanySource,
	repository: Repository,
	carriers: Carriers,
	options: Omit<CompaniesOptions, 'company' | 'elsewhere'>,
): NotedStep & { readonly contents: Contents } {
	const { seen, readings } = noteReadings(repository);
	const own = having(seen.companies, 'id', source.id).at(0) ?? source;
	const { filled, found } = options.filled?.get(source.id) ?? filling(own, seen);
	const contents = contentsOf(filled, seen, carriers);
	const step: CompanyStep = {
		company: source.id,
		language: filled.company.language,
		found: [...found.map(binding), ...checkCompany(filled, seen, options)],
		read: filled.sources.map(({ file }) => file),
		made: [...new Set(filled.documents.map(({ doc }) => doc.file))],
		parts: [...contents.values()].map(({ content: _, ...part }) => part),
		carrying: carryingOf(filled.documents),
	};
	return { step, readings: readings(), contents };
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
export function filling(source: CompanySource, repository: Repository): Filling {
	const found: Message[] = [];
	const filled = fillOne(source, repository, (message) => found.push(message));
	return { filled, found };
}

/** The steps that earlier builds made. What one read stands under its company, what it came to under the answers to that. */
function remembered(repository: Repository, { memory, inputs, base }: Remembering) {
	const shape = shapeOf(repository);
	const orders = repository.orders.map(({ file }) => `${file} ${inputs.get(file)}`);
	const key = hashOf(['company', base, JSON.stringify([shape, orders])]);
	const answers = answersOf(repository, inputs);
	return {
		async recall(company: string): Promise<CompanyStep | undefined> {
			const readings = await memory.recall<readonly Reading[]>(hashOf([key, company]));
			return readings && memory.recall(stepKey(key, company, readings, answers));
		},
		note(company: string, readings: readonly Reading[], step: CompanyStep) {
			memory.note(hashOf([key, company]), readings);
			memory.note(stepKey(key, company, readings, answers), step);
		},
	};
}

function stepKey(key: string, company: string, readings: readonly Reading[], answers: Answers): string {
	return hashOf([key, company, ...readings.flatMap((reading) => [reading.join('\0'), answers(reading)])]);
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
