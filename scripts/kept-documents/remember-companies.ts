import { type Answers, answersOf } from '../load/noted/answers-of.ts';
import { shapeOf } from '../load/noted/shape-of.ts';
import { hashOf } from '../publish/hash-of.ts';
import type { CompanyStep, Reading, Repository, SourceStep, SourceSteps, StepMemory } from '../types/index.ts';
import type { KnownSources } from './open-source-keeper.ts';

/** What steps are kept by. */
export interface Remembering {
	readonly memory: StepMemory;
	/** The hash of every file, by path. */
	readonly inputs: ReadonlyMap<string, string>;
	/** A hash over all else that they come from: templates, and what is asked for. */
	readonly base: string;
}

/** What came of a company, and all that was read for it. */
interface MadeCompany {
	readonly step: CompanyStep;
	readonly readings: readonly Reading[];
	/** Undefined: nothing is kept of them. */
	readonly sources: SourceSteps | undefined;
}

export interface KnownCompanies {
	/** What it came to in an earlier build that read the same. */
	recall(company: string): Promise<CompanyStep | undefined>;
	/** What its sources came to when it was made last. */
	recallSources(company: string): Promise<KnownSources | undefined>;
	noteCompany(company: string, made: MadeCompany): Promise<void>;
	/** Notes in which state the files of all companies were found. */
	note(): Promise<void>;
}

/** A company as the last build found it: while none of its files is another, what it read need not be asked again. */
interface Found {
	/** All that anything was read of. */
	readonly files: readonly string[];
	readonly state: string;
	/** Where its step stands. */
	readonly step: string;
}

interface KeptSource extends SourceStep {
	readonly key: string;
}

/**
 * The steps that earlier builds made. What one read stands under its company, what it came to under the answers to that; so
 * do the sources of a company, of which those count that were made last.
 */
export async function rememberCompanies(
	repository: Repository,
	{ memory, inputs, base }: Remembering,
): Promise<KnownCompanies> {
	const shape = shapeOf(repository);
	const orders = repository.orders.map(({ file }) => `${file} ${inputs.get(file)}`);
	const key = hashOf(['company', base, JSON.stringify([shape, orders])]);
	const answers = answersOf(repository, inputs);
	const foundKey = hashOf([key, 'found']);
	const last = (await memory.recall<ReadonlyMap<string, Found>>(foundKey)) ?? new Map<string, Found>();
	const now = new Map(last);
	const readingsKey = (company: string) => hashOf([key, company]);
	const sourcesKey = (company: string) => hashOf([key, company, 'sources']);
	const stateOf = (files: readonly string[]) => hashOf(files.map((file) => `${file} ${inputs.get(file)}`));

	return {
		async recall(company) {
			memory.hold(sourcesKey(company));
			const before = last.get(company);
			if (before !== undefined && stateOf(before.files) === before.state) {
				memory.hold(readingsKey(company));
				return memory.recall(before.step);
			}
			const readings = await memory.recall<readonly Reading[]>(readingsKey(company));
			return readings && memory.recall(found(company, readings));
		},
		async recallSources(company) {
			const kept = await memory.recall<readonly KeptSource[]>(sourcesKey(company));
			if (kept === undefined) return undefined;
			return (before) => {
				const keyOf = sourceKeys(key, company, before, answers);
				const same = kept.filter((source) => source.key === keyOf(source));
				return new Map(same.map((source) => [source.file, source]));
			};
		},
		async noteCompany(company, { step, readings, sources }) {
			await memory.note(readingsKey(company), readings);
			await memory.note(found(company, readings), step);
			if (sources === undefined) return;
			const keyOf = sourceKeys(key, company, sources.before, answers);
			await memory.note(
				sourcesKey(company),
				sources.sources.map((source): KeptSource => ({ ...source, key: keyOf(source) })),
			);
		},
		async note() {
			const isSame = now.size === last.size && [...now].every(([company, one]) => last.get(company) === one);
			if (!isSame) await memory.note(foundKey, now);
		},
	};

	/** The key of the step, which the next build finds without asking anything while no file is another. */
	function found(company: string, readings: readonly Reading[]): string {
		const step = stepKey(key, company, readings, answers);
		const files = filesOf(readings, repository);
		now.set(company, { files, state: stateOf(files), step });
		return step;
	}
}

function stepKey(key: string, company: string, readings: readonly Reading[], answers: Answers): string {
	return hashOf([key, company, ...readings.flatMap((reading) => [reading.join('\0'), answers(reading)])]);
}

/** The keys of sources: what was read of their company before they were filled in, what was read for each, and the answers. */
function sourceKeys(
	key: string,
	company: string,
	before: readonly Reading[],
	answers: Answers,
): (source: Pick<SourceStep, 'file' | 'readings'>) => string {
	const ofCompany = stepKey(key, company, before, answers);
	return ({ file, readings }) => stepKey(ofCompany, file, readings, answers);
}

/** The files that answers to readings come from. */
function filesOf(readings: readonly Reading[], { companies }: Repository): readonly string[] {
	return [
		...new Set(
			readings.flatMap(([part, file]) => (part === 'companies' ? companies.map((company) => company.file) : file)),
		),
	];
}
