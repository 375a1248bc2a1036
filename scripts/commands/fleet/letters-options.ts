import { isCalendarDay } from '../../fields/calendar-day.ts';
import { shown } from '../../publish/findings/shown.ts';
import { isPublished } from '../../publish/manifest/is-published.ts';
import { type Options, readOptions, type Written } from '../options.ts';
import { misuse } from '../usage-error.ts';

/** What may be said beside the options of other commands. */
export interface LettersWritten extends Written {
	readonly by?: string;
}

/** Options of `fleet letters`, checked and complete; `out` is where the letters go. */
export interface LettersOptions extends Options {
	/** A revision of git. */
	readonly since: string;
	/** The day that letters are dated. */
	readonly asOf: string;
	/** The last day for replies, no earlier. */
	readonly by: string;
}

/** Checks options at the door. */
export function readLettersOptions({ by, ...written }: LettersWritten): LettersOptions {
	const options = readOptions(written, 'dist-letters');
	if (isPublished(options.out, options.root)) throw misuse('fleet-out-published', { folder: shown(options.out) });
	const { since, asOf } = options;
	if (since === undefined) throw misuse('option-value-missing', { option: '--since' });
	if (asOf === undefined) throw misuse('option-value-missing', { option: '--as-of' });
	if (by === undefined) throw misuse('option-value-missing', { option: '--by' });
	if (!/^\d{4}-\d{2}-\d{2}$/.test(by) || !isCalendarDay(by) || by < asOf)
		throw misuse('option-value', { option: '--by', value: by, allowed: `${asOf} (YYYY-MM-DD) ≤` });
	return { ...options, since, asOf, by };
}
