import type { KeptOutput, Output } from '../../types/index.ts';
import { sha256 } from '../disk/sha256.ts';

/** A finished file that is in memory, as one that can be asked for. */
export function keptOutput(output: Output | KeptOutput): KeptOutput {
	if ('read' in output) return output;
	const { bytes } = output;
	return { ...output, sha256: sha256(bytes), bytes: bytes.length, read: async () => bytes };
}
