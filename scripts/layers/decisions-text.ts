import { stringify } from 'yaml';
import type { Decision } from '../types/index.ts';

const heading =
	'# What was answered to changes of the library. Written by "regelrett fleet"; not to be edited by hand.\n';

/** `library.lock` of a company: what it has answered, the oldest first, so that git shows a new answer as lines added. */
export function decisionsText(decisions: readonly Decision[]): string {
	return `${heading}${stringify({ decisions }, { lineWidth: 0 })}`;
}
