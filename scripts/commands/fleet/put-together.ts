import { checkRepository, conclude } from '../../check/check.ts';
import { rules } from '../../check/rules/index.ts';
import { wholeParts } from '../../company-by-company.ts';
import { carriersOf } from '../../fill/compliance/carriers-of.ts';
import { openHeads } from '../../load/heads/open-heads.ts';
import { loadWith } from '../../load/load.ts';
import { templatesOf } from '../../load/templates/templates-of.ts';
import type { OpenCache } from '../../publish/cache/open-cache.ts';
import { recallOnly } from '../../publish/cache/step-memory.ts';
import { publish } from '../../publish/publish.ts';
import type { CarryingDocument, KeptOutput, Message } from '../../types/index.ts';
import { openBuildChildren } from '../build-children.ts';
import { exitCodeOf } from '../exit-code.ts';
import { inputsHold } from '../inputs-hold.ts';
import type { Options } from '../options.ts';
import { renderAll } from '../render-all.ts';
import { toolName } from '../tool-name.ts';

/** What was built of the companies, each by itself. */
export interface BuiltApart {
	/** What the register of all needs to know of the documents of each company. */
	readonly carrying: ReadonlyMap<string, readonly CarryingDocument[]>;
	readonly outputs: readonly KeptOutput[];
}

/**
 * Makes one whole of what was built company by company, as one build would have: what is of no one company is made here.
 * @param inputs the hash of every file, by path, which all of it was made from
 * @param messages takes what is found of the repository as a whole; with an error in it nothing is published
 * @returns how many files were published; undefined: none
 */
export async function putTogether(
	{ carrying, outputs }: BuiltApart,
	inputs: ReadonlyMap<string, string>,
	options: Options,
	cache: OpenCache,
	messages: Message[],
): Promise<number | undefined> {
	const report = (message: Message) => void messages.push(message);
	const memory = recallOnly(cache);
	const heads = await openHeads(inputs, memory);
	const templates = await templatesOf(options.templatesRoot, inputs, memory);
	const repository = await loadWith(templates, options.root, report, undefined, heads.read);
	const checked = { asOf: options.asOf, earlier: undefined, asked: options.asked };
	const extent = { read: new Set<string>(), made: new Set<string>() };
	conclude(checkRepository(repository, checked), extent, repository, checked, report);
	if (exitCodeOf(messages) !== 0) return undefined;
	const steps = repository.companies.map(({ id }) => ({ carrying: carrying.get(id) ?? [] }));
	const parts = wholeParts(steps, repository, carriersOf(repository, rules));
	const children = openBuildChildren(options, cache);
	try {
		const buildable = { repository, inputs, companies: { steps: [], parts, waived: [] }, parts };
		const ofAll = await renderAll(buildable, messages, options, cache, children, report);
		if (exitCodeOf(messages) !== 0) return undefined;
		const all = [...ofAll, ...outputs];
		const isCurrent = () => inputsHold(inputs, options, report);
		return (await publish(all, { out: options.out, tool: toolName(), isCurrent }, report)) ? all.length : undefined;
	} finally {
		await children.close();
	}
}
