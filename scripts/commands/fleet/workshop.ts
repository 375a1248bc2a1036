import { checkRepository } from '../../check/check.ts';
import { openHeads } from '../../load/heads/open-heads.ts';
import { changedInputs } from '../../load/inputs/changed-inputs.ts';
import { hashInputs } from '../../load/inputs/hash-inputs.ts';
import { programHash } from '../../load/inputs/program-hash.ts';
import { loadWith } from '../../load/load.ts';
import { answersOf } from '../../load/noted/answers-of.ts';
import { shapeOf } from '../../load/noted/shape-of.ts';
import { templatesOf } from '../../load/templates/templates-of.ts';
import { programFolder } from '../../program-folder.ts';
import { programRoot } from '../../program-root.ts';
import { noCache } from '../../publish/cache/no-cache.ts';
import { recallOnly } from '../../publish/cache/step-memory.ts';
import { Refusal } from '../../publish/findings/refusal.ts';
import { wholeFile } from '../../publish/findings/whole-file.ts';
import { hashOf } from '../../publish/hash-of.ts';
import { inputsHash, type MadeFrom } from '../../shards/made-from.ts';
import type { SharedFolder, Standing } from '../../shared-folder/shared-folder.ts';
import type { Message, Reading, Repository } from '../../types/index.ts';
import { type BuildChildren, openBuildChildren } from '../build-children.ts';
import { companiesKey } from '../build-record.ts';
import { madeFrom } from '../made-from.ts';
import type { Options } from '../options.ts';
import { ownerAt } from '../within.ts';

/** A repository read once, from which companies are built one by one. */
export interface Workshop {
	readonly options: Options;
	readonly repository: Repository;
	/** The hash of every file, by path, from before anything was read. */
	readonly inputs: ReadonlyMap<string, string>;
	readonly madeFrom: MadeFrom;
	/** What was found while it was read, and of the repository as a whole. */
	readonly found: readonly Message[];
	/** The same of one company's files, and of what is of all. */
	foundOf(company: string): readonly Message[];
	readonly children: BuildChildren;
	/** A hash over all that a company comes from, when so much was read for it. */
	basis(company: string, readings: readonly Reading[]): string;
}

/** Files were changed since the repository was read, so that what would be made is of neither state. */
export class InputsChanged extends Error {}

/** How often a repository is read that is changed meanwhile. */
const tries = 3;

/**
 * Reads a repository as far as all companies share it: facts, front matter and templates, all of one state of the files, which are
 * hashed before and after. No text of a document is: that is read late, by the hash that it had. So what is made here is never
 * of two states, however long it lasts, and no file has to be looked at again for a company but its own documents.
 * A repository that changes whenever it is read is refused.
 */
export async function openWorkshop(options: Options): Promise<Workshop> {
	const { root, templatesRoot } = options;
	let inputs = hashInputs(root, templatesRoot);
	for (let left = tries; ; left--) {
		const workshop = await read(options, inputs);
		const now = hashInputs(root, templatesRoot);
		const [file, ...others] = changedInputs(inputs, now);
		if (file === undefined) return workshop;
		const params = { others: others.length };
		if (left === 1) throw new Refusal({ code: 'input-changed', severity: 'error', place: wholeFile(file), params });
		inputs = now;
	}
}

async function read(options: Options, inputs: ReadonlyMap<string, string>): Promise<Workshop> {
	const cache = noCache(programHash(programRoot(), programFolder()) ?? '');
	const memory = recallOnly(cache);
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
	const all = [...found, ...checkRepository(repository, checked)];
	const byOwner = new Map<string | undefined, Message[]>();
	for (const message of all) {
		const owner = ownerAt(message.place.file, repository);
		const others = byOwner.get(owner);
		if (others === undefined) byOwner.set(owner, [message]);
		else others.push(message);
	}
	return {
		options,
		repository,
		inputs,
		madeFrom: from,
		found: all,
		foundOf: (company) => [...(byOwner.get(company) ?? []), ...(byOwner.get(undefined) ?? [])],
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
