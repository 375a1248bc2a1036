import type { Message, Report } from '../../types/index.ts';
import { answer } from './answer.ts';
import { cite } from './cite.ts';
import { type FleetWritten, readFleetOptions } from './fleet-options.ts';
import { foresee } from './foresee.ts';
import { tellOutcome } from './tell-outcome.ts';

/** `regelrett fleet plan`: what a build would do with many companies, who lacks which facts, or where a law is cited. */
export async function fleetPlanCommand(written: FleetWritten): Promise<number> {
	const options = readFleetOptions(written);
	const messages: Message[] = [];
	const report: Report = (message) => messages.push(message);
	const ask = options.answers !== undefined ? answer : options.laws.length > 0 ? cite : foresee;
	return tellOutcome(await ask(options, report), options, messages);
}
