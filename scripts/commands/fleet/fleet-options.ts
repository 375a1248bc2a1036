import { resolve } from 'node:path';
import { shown } from '../../publish/findings/shown.ts';
import { isPublished } from '../../publish/manifest/is-published.ts';
import { type Options, readOptions, type Written } from '../options.ts';
import { misuse } from '../usage-error.ts';

/** What may be said beside the options of other commands. */
export interface FleetWritten extends Written {
	readonly companies?: string;
	readonly answers?: string;
	readonly write?: boolean;
	readonly law?: readonly string[];
}

/** Options of `fleet plan`, checked and complete; `out` is where `build` publishes. */
export interface FleetOptions extends Options {
	/** Absolute: where the lists go; undefined: nowhere. */
	readonly lists: string | undefined;
	/** A CSV of companies, as the user names it; undefined: those of the repository. */
	readonly table: string | undefined;
	readonly answers: string | undefined;
	readonly write: boolean;
	/** The laws that are asked for, as written; none: what a build would do is. */
	readonly laws: readonly string[];
}

/** Checks options at the door. */
export function readFleetOptions({ companies, answers, write, law, out, ...written }: FleetWritten): FleetOptions {
	const options = readOptions(written);
	const lists = out === undefined ? undefined : resolve(out);
	if (lists !== undefined && isPublished(lists, options.root))
		throw misuse('fleet-out-published', { folder: shown(lists) });
	const apart = Object.entries({ '--answers': answers, '--companies': companies, '--law': law });
	const [first, second] = apart.filter(
		([option, value]) => value !== undefined && !(option === '--law' && answers === undefined),
	);
	if (answers !== undefined && second !== undefined && first !== undefined)
		throw misuse('options-apart', { option: first[0], other: second[0] });
	if (write === true && answers === undefined) throw misuse('option-value-missing', { option: '--answers' });
	return { ...options, lists, table: companies, answers, write: write === true, laws: law ?? [] };
}
