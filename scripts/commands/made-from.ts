import { inputsHash, type MadeFrom } from '../shards/made-from.ts';
import type { Options } from './options.ts';
import { toolName } from './tool-name.ts';

/**
 * What a build is made from, so that it can be told whether it belongs to another.
 * @param inputs the hash of every file, by path
 * @param program what makes outputs of inputs, as a hash; the empty text where it is not known
 */
export function madeFrom(
	inputs: ReadonlyMap<string, string>,
	program: string,
	{ formats, pdfStandard, editable, strict, asOf }: Options,
): MadeFrom {
	return {
		inputs: inputsHash(inputs),
		program: `${toolName()} ${program}`,
		choices: { formats: [...formats], pdfStandard, editable, strict, asOf: asOf ?? null },
	};
}
