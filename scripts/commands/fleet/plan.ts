import type { Beside } from '../../publish/write-beside.ts';
import type { Language, Message, Report } from '../../types/index.ts';
import { answer } from './answer.ts';
import { cite } from './cite.ts';
import { type FleetWritten, readFleetOptions } from './fleet-options.ts';
import { foresee } from './foresee.ts';
import { tellOutcome } from './tell-outcome.ts';

/** What one question about many companies comes to. */
export interface Outcome {
	/** Of the reader. */
	readonly language: Language;
	/** For people, a line each. */
	readonly lines: readonly string[];
	/** For programs. */
	readonly data: Readonly<Record<string, unknown>>;
	/** Lists for `--out`, with the number of their rows. */
	readonly lists: readonly (Beside & { readonly rows: number })[];
	/** The table that stands on stdout where no folder is named, in place of the lines, which then go to stderr. */
	readonly table?: string;
}

/** `regelrett fleet plan`: what a build would do with many companies, who lacks which facts, or where a law is cited. */
export async function fleetPlanCommand(written: FleetWritten): Promise<number> {
	const options = readFleetOptions(written);
	const messages: Message[] = [];
	const report: Report = (message) => messages.push(message);
	const ask = options.answers !== undefined ? answer : options.laws.length > 0 ? cite : foresee;
	return tellOutcome(await ask(options, report), options, messages);
}
