import { hashInputs } from '../../load/inputs/hash-inputs.ts';
import { differenceOf, type MadeFrom } from '../../shards/made-from.ts';
import { togetherOf } from '../../shards/together-of.ts';
import type { Message } from '../../types/index.ts';
import { madeFrom } from '../made-from.ts';
import { openOwnCache } from '../open-own-cache.ts';
import type { Options, Written } from '../options.ts';
import { publishApart } from './publish-apart.ts';
import { putTogether } from './put-together.ts';

/** `regelrett fleet merge`: what `build --shard` built, as one build would have published it. */
export function fleetMergeCommand(folders: readonly string[], written: Written): Promise<number> {
	return publishApart(written, (options, messages) => merge(folders, options, messages));
}

async function merge(folders: readonly string[], asked: Options, messages: Message[]): Promise<number | undefined> {
	const report = (message: Message) => void messages.push(message);
	const together = await togetherOf(folders, report);
	if (together === undefined) return undefined;
	const { choices } = together.madeFrom;
	const options = { ...asked, ...choices, asOf: choices.asOf ?? undefined };
	const inputs = hashInputs(options.root, options.templatesRoot);
	const cache = await openOwnCache(options);
	const what = differenceOf(together.madeFrom, madeFrom(inputs, cache.program, options) satisfies MadeFrom);
	if (what !== undefined) {
		const place = { file: folders[0] ?? '', line: 1, column: 1 };
		report({ code: 'shard-differs', severity: 'error', place, params: { what, other: undefined } });
		return undefined;
	}
	const files = await putTogether(together, inputs, options, cache, messages);
	await cache.close();
	return files;
}
