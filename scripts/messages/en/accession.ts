import type { AccessionMessages } from '../../types/index.ts';
import type { Texts } from '../text.ts';
import { amount, didYouMean } from './phrases.ts';

type HiringFault = AccessionMessages['hiring-by-model']['fault'];

export const accession: Texts<AccessionMessages> = {
	'service-unjoined': {
		message: () => 'The enterprise does not say which occupational health service it has joined.',
		remedy: ({ document }) => `Write the model and the service under “service” in README.md. ${document} uses them.`,
		why: 'Who does the work, and who appoints the staff, depends on which service the enterprise has.',
	},
	'recommendation-missing': {
		message: ({ known }) =>
			known
				? 'The recommendation of the safety organisation is missing.'
				: 'No recommendation of a safety organisation is given, and README.md does not say whether the enterprise must have one.',
		remedy: ({ known }) =>
			known
				? 'Write the day and what it says under “recommendation”.'
				: 'Write “safetyOrganisation: yes” or “no” in README.md. If yes, write the recommendation under “recommendation”.',
		why: 'Where there must be a safety organisation, it gives its recommendation when the tasks of the service are decided.',
	},
	'inspection-unsent': {
		message: ({ sent, asOf }) =>
			sent === undefined
				? 'The document is in force but has not been sent to Arbejdstilsynet.'
				: `The document is in force but is not sent to Arbejdstilsynet until ${sent} (today ${asOf}).`,
		remedy: () => 'Send it, and write the day under “sentToInspection”.',
		why: 'Arbejdstilsynet, the Danish labour inspection, must be able to see whether what is agreed keeps within the rules.',
	},
	'accession-model': {
		message: ({ model }) =>
			`By model ${model} the enterprise has a service of its own. It then has a statute, not an accession statute.`,
		remedy: ({ file }) => `Delete the document, or correct “service” in ${file}.`,
		why: 'An accession statute is for an enterprise that takes part in a centre or a branch service, or uses the service of another enterprise (models 2 to 4).',
	},
	'accession-statute': {
		message: ({ fault, statute, service }) => statuteFaults[fault](statute, service),
		remedy: ({ fault, nearest, service }) =>
			fault === 'not-in-force'
				? 'Wait until the statute is in force, or keep the accession statute a draft until then.'
				: `Write the number of the statute that is kept in “company/${service}”.${didYouMean(nearest)}`,
		why: 'Whoever joins a service joins its statute. Without a statute that follows the rules there are no grants either.',
	},
	'accession-hours': {
		message: ({ by, hours, least }) =>
			`The service gives ${amount(hours)} hours a year, but ${demanders[by]} demands ${amount(least)} or more.`,
		remedy: ({ least }) => `Agree on ${amount(least)} hours or more, and correct “hours”.`,
		why: 'The model says how much time there must be for each employee. Arbejdstilsynet may demand more, never less.',
	},
	'demand-below-model': {
		message: ({ demanded, least }) =>
			`Arbejdstilsynet demands ${amount(demanded)} hours a year, but the model already demands ${amount(least)}.`,
		remedy: () => 'Correct the hours under “inspectionDemand”, or remove the demand.',
		why: 'Arbejdstilsynet can only demand what goes beyond the model. A lower figure is a slip or a misunderstanding.',
	},
	'hiring-by-model': {
		message: ({ fault, position }) => hiringFaults[fault](position),
		remedy: ({ fault }) => hiringRemedies[fault],
		why: 'In an enterprise’s own service the management decides, on the recommendation of the safety committee. In a branch service the board decides on professional staff and the daily management on the others. Professional posts are advertised first.',
	},
	'branch-board-parity': {
		message: ({ management, employees }) =>
			`The board has ${amount(management)} from the management and ${amount(employees)} from the employees, but there must be as many from each.`,
		remedy: () => 'Write the same figure under “management” and “employees”, and 1 or more.',
		why: 'Management and employees have equal representation on the board of a branch service.',
	},
	'order-in-force': {
		message: ({ text, words }) =>
			`The order’s entry into force is given as “${text}”, but must be a day or “${words}”.`,
		remedy: ({ words }) => `Write the day as 2026-03-01, or write “${words}”.`,
		why: 'Whoever receives an order must know from which day it holds.',
	},
	'distribution-copies': {
		message: ({ recipient }) => `“${recipient}” is in the distribution list with 0 copies.`,
		remedy: () => 'Write 1 or more, or remove the line. Without a figure the recipient gets the usual number.',
		why: 'The distribution list shows who has been given the order, and in how many copies.',
	},
	'distribution-twice': {
		message: ({ recipient }) => `“${recipient}” is in the distribution list more than once.`,
		remedy: () => 'Make the lines one.',
		why: 'The sum of the copies is right only when each recipient is listed once.',
	},
};

const demanders = { model: 'the model', demand: 'Arbejdstilsynet' };

const statuteFaults = {
	missing: (statute: string, service: string) => `There is no statute “${statute}” in “${service}”.`,
	kind: (statute: string, service: string) => `“${statute}” in “${service}” is not the statute of the service.`,
	'not-in-force': (statute: string, service: string) => `The statute “${statute}” in “${service}” is not in force.`,
};

const hiringFaults: Readonly<Record<HiringFault, (position: string) => string>> = {
	management: (position) => `“${position}”: here it is for the management of the enterprise to decide.`,
	board: (position) => `“${position}”: here it is for the board to decide.`,
	'daily-management': (position) => `“${position}”: here it is for the daily management to decide.`,
	recommendation: (position) =>
		`“${position}”: the safety committee has not given its recommendation before the decision.`,
	advertised: (position) => `“${position}”: the post has not been advertised before the hiring.`,
};

const decideAgain = 'Let those who have the right to it decide, and correct “decidedBy” and “date”.';

const hiringRemedies: Readonly<Record<HiringFault, string>> = {
	management: decideAgain,
	board: decideAgain,
	'daily-management': decideAgain,
	recommendation: 'Obtain the recommendation, and write the day under “recommended”.',
	advertised: 'Write the day on which the post was advertised under “advertised”.',
};
