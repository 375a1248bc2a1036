import { failuresAt } from '../../publish/findings/failures-at.ts';
import { Refusal } from '../../publish/findings/refusal.ts';
import type { Message } from '../../types/index.ts';

/** What is said of an error: what it says itself, or what a disk answered at a path. Any other is thrown on. */
export function toldOf(error: unknown, path: string): readonly Message[] {
	return error instanceof Refusal ? error.findings : failuresAt(path, error);
}
