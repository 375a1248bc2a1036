import { checkRepository } from '../../check/check.ts';
import { openHeads } from '../../load/heads/open-heads.ts';
import { hashInputs } from '../../load/inputs/hash-inputs.ts';
import { programHash } from '../../load/inputs/program-hash.ts';
import { loadWith } from '../../load/load.ts';
import { answersOf } from '../../load/noted/answers-of.ts';
import { shapeOf } from '../../load/noted/shape-of.ts';
import { programRoot } from '../../program-root.ts';
import { noCache } from '../../publish/cache/no-cache.ts';
import { stepMemory } from '../../publish/cache/step-memory.ts';
import { hashOf } from '../../publish/hash-of.ts';
import { inputsHash, type MadeFrom } from '../../shards/made-from.ts';
import type { SharedFolder, Standing } from '../../shared-folder/shared-folder.ts';
import type { Message, Reading, Repository } from '../../types/index.ts';
import { type BuildChildren, openBuildChildren } from '../build-children.ts';
import { companiesKey } from '../build-record.ts';
import { madeFrom } from '../made-from.ts';
import type { Options } from '../options.ts';
import { templatesOf } from '../templates-of.ts';

/** A repository read once, from which companies are built one by one. */
export interface Workshop {
	readonly options: Options;
	readonly repository: Repository;
	/** The hash of every file, by path, from before anything was read. */
	readonly inputs: ReadonlyMap<string, string>;
	readonly madeFrom: MadeFrom;
	/** What was found while it was read, and of the repository as a whole. */
	readonly found: readonly Message[];
	readonly children: BuildChildren;
	/** A hash over all that a company comes from, when so much was read for it. */
	basis(company: string, readings: readonly Reading[]): string;
}

/** Reads a repository as far as all companies share it: facts, front matter and templates; no text of a document. */
export async function openWorkshop(options: Options): Promise<Workshop> {
	const inputs = hashInputs(options.root, options.templatesRoot);
	const cache = noCache(programHash(programRoot()) ?? '');
	const memory = stepMemory(cache);
	const found: Message[] = [];
	const heads = await openHeads(inputs, memory);
	const templates = await templatesOf(options.templatesRoot, inputs, memory);
	const repository = await loadWith(templates, options.root, (message) => found.push(message), undefined, heads.read);
	const checked = { asOf: options.asOf, earlier: undefined, asked: options.asked };
	const from = madeFrom(inputs, cache.program, options);
	// What a link leads to has no hash of its own, so that everything counts then.
	const orders = repository.orders.map(({ file }) => `${file} ${inputs.get(file)}`);
	const common = JSON.stringify([from.choices, shapeOf(repository), orders]);
	const base = hashOf([companiesKey(inputs, options) ?? from.inputs, from.program, common]);
	const answers = answersOf(repository, inputs);
	return {
		options,
		repository,
		inputs,
		madeFrom: from,
		found: [...found, ...checkRepository(repository, checked)],
		children: openBuildChildren(options, cache),
		basis(company, readings) {
			return hashOf([base, company, ...readings.flatMap((reading) => [reading.join('\0'), answers(reading)])]);
		},
	};
}

/** Whether what stands published of a company is what a build would make of it now, every file included. */
export async function isCurrent(
	company: string,
	{ record, manifest }: Standing,
	{ basis }: Workshop,
	folder: SharedFolder,
): Promise<boolean> {
	const published = record?.published;
	if (record?.outcome !== 'published' || published === undefined || manifest === undefined) return false;
	if (published.basis !== basis(company, published.readings)) return false;
	for (const output of manifest.outputs) if (!(await folder.holds(output))) return false;
	return true;
}

/** Whether the files of the repository are still what they were when it was read. */
export function isUnchanged({ inputs, options }: Workshop): boolean {
	return inputsHash(hashInputs(options.root, options.templatesRoot)) === inputsHash(inputs);
}
