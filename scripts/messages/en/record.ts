import type { RecordMessages } from '../../types/index.ts';
import type { Texts } from '../text.ts';
import { amount, count } from './phrases.ts';

export const record: Texts<RecordMessages> = {
	'list-empty': {
		message: ({ field }) => `“${field}” is empty, but the document is in force.`,
		remedy: ({ field }) => `Enter what belongs under “${field}”, or set the status to draft.`,
		why: 'A document in force must show what you found.',
	},
	'risk-measure-missing': {
		message: ({ hazard, figure, level }) => `“${hazard}” has the risk ${amount(figure)} (${level}) but no measure.`,
		remedy: () => 'Add one measure at least under “measures”, with a person responsible and a deadline.',
		why: 'A risk above the lowest level must be followed by a measure. The limits stand in “templates/risk-assessment/kind.yaml”.',
	},
	'measure-overdue': {
		message: ({ measure, deadline, asOf }) =>
			`The deadline ${deadline} has passed (today ${asOf}), and the measure is not marked as done: “${measure}”.`,
		remedy: () => 'Enter the day it was done under “done”, or agree on a new deadline.',
		why: 'A measure left lying helps nobody. The manager must know of it.',
	},
	'person-list': {
		message: () => 'Here stands what seems to name persons.',
		remedy: () => 'Remove the names. They are entered in the register itself; here you write only how it is kept.',
		why: 'Who is exposed to something dangerous is a personal matter. It must stand in the register itself and nowhere else.',
	},
	'retention-short': {
		message: ({ years, least }) =>
			`The register is kept for ${count(years, 'year', 'years')}, but must be kept for at least ${amount(least)}.`,
		remedy: ({ least }) => `Enter ${amount(least)} or more.`,
		why: 'The Norwegian regulations concerning the performance of work say for how long registers must be kept at least. Illness may come many years later.',
	},
	'internal-control-gap': {
		message: ({ number, state, lacking }) =>
			`Point ${number} of section 5 of the Internal Control Regulations is ${states[state]}.${lackingOf(lacking)}`,
		remedy: () =>
			'Put the document that is lacking in force. What each point needs stands in “templates/system-description/kind.yaml”.',
		why: 'Points 4 to 8 must be there to be shown in writing at an inspection.',
	},
};

const states = { partly: 'only partly documented', missing: 'not documented' };

function lackingOf(lacking: readonly string[]): string {
	return lacking.length === 0 ? '' : ` Lacking: ${lacking.join('; ')}.`;
}
