import { loadEarlier } from '../load/earlier.ts';
import type { Earlier } from '../types/index.ts';
import type { Options } from './options.ts';
import { UsageError } from './usage-error.ts';

/** What there was at the revision that `--since` names; one that git does not know is a misuse. */
export async function earlierOf({ root, since }: Options): Promise<Earlier | undefined> {
	if (since === undefined) return undefined;
	return loadEarlier(root, since, (message) => {
		throw new UsageError(message);
	});
}
