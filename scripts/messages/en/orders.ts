import type { OrderMessages } from '../../types/index.ts';
import type { Texts } from '../text.ts';
import { andList, count, didYouMean } from './phrases.ts';

export const orders: Texts<OrderMessages> = {
	'order-heading-missing': {
		message: () => 'The order does not say which file it is about.',
		remedy: () =>
			'Write “# Revision: ” and the name of the file at the top, such as “# Revision: 1-001_Tidy-workshop.md”.',
		why: 'Without the name of the file nobody can see which document is to be revised.',
	},
	'order-heading-repeated': {
		message: ({ line }) => `The order is about two files; the first is named on line ${line}.`,
		remedy: () => 'Write one order for each document.',
		why: 'The requirements are on one document, and with two named nobody can see which.',
	},
	'order-target': {
		message: ({ name, fault }) =>
			fault === 'folder'
				? `The order names “${name}”, which leads to another folder.`
				: `“${name}” is not the name of the file of a document.`,
		remedy: () => 'Write the name of the file alone: number, underscore and title, such as “1-001_Tidy-workshop.md”.',
		why: 'The number says which document it is, and the new version is put where documents stand.',
	},
	'order-empty': {
		message: () => 'The order asks for nothing.',
		remedy: () => 'Write each requirement as an item of a list, such as “- The instruction SHALL be short”.',
		why: 'The document is held to each requirement of the order.',
	},
	'order-setting': {
		message: ({ text }) => `What “${text}” sets cannot be read.`,
		remedy: () => 'Write field and value in quotation marks, with “to” between them: Set “version” to “2”.',
		why: 'A field that is misread gets a wrong value in the document.',
	},
	'order-field': {
		message: ({ field, nearest }) => `The document has no field “${field}”.${didYouMean(nearest)}`,
		remedy: () => 'Use the name of a field at the top of the document, such as “version”, “date” or “status”.',
		why: 'A field that is not there cannot be set.',
	},
	'order-target-unknown': {
		message: ({ id }) => `The order is about ${id}, which does not exist.`,
		remedy: () => 'Run “npm run revise” with the order, or correct the number.',
		why: 'An order without a document has not been carried out.',
	},
	'order-waiting': {
		message: ({ id, version, found }) =>
			`The order for version ${version} of ${id} has not been carried out; the document is at version ${found}.`,
		remedy: () => 'Run “npm run revise” with the order.',
		why: 'The requirements are on the version that is ordered.',
	},
	'order-closed': {
		message: ({ id, version, found }) =>
			`The order for version ${version} of ${id} is closed; the document is at version ${found}.`,
		remedy: () => 'Nothing is needed. The order stays, so that it can be seen what was ordered.',
		why: 'An order binds only the version that it orders.',
	},
	'order-met': {
		message: ({ requirement }) => `Fulfilled: “${requirement}”.`,
		remedy: () => 'Nothing is needed.',
		why: 'Each requirement of the order gets its answer, also where all is well.',
	},
	'order-unmet': {
		message: ({ requirement, checks, file, line }) =>
			`Not fulfilled: “${requirement}”. See ${andList(checks)} in ${file}, line ${line}.`,
		remedy: () => 'Mend the text there, and check again.',
		why: 'The order demands it of this version.',
	},
	'order-judge': {
		message: ({ requirement, checks }) =>
			`For a person to judge: “${requirement}”.${checks.length === 0 ? '' : ` See ${andList(checks)}.`}`,
		remedy: () => 'Read the document with the requirement beside it.',
		why: 'No check can decide this requirement.',
	},
	'order-setting-unmet': {
		message: ({ field, value, found, file, line }) =>
			`Not fulfilled: “${field}” shall be “${value}”, but ${found === undefined ? 'is missing' : `is “${found}”`} in ${file}, line ${line}.`,
		remedy: ({ field, value }) => `Write “${field}: ${value}” at the top of the document.`,
		why: 'The order sets the field.',
	},
	'order-pending': {
		message: ({ requirement }) => `Still to come: “${requirement}”.`,
		remedy: ({ id }) => `Run “npm run revise -- --finish ${id}” when all else is fulfilled.`,
		why: 'The draft gets the status that is ordered when the requirements are fulfilled.',
	},
	'summary-proposed': {
		message: ({ text }) => `The list of changes gets a line that is made of the order: “${text}”.`,
		remedy: () => 'Rewrite it if it can be said better.',
		why: 'The line is printed in the document, and its reader is to see what is new.',
	},
	'summary-open': {
		message: ({ text }) => `The line in the list of changes is not finished: “${text}”.`,
		remedy: () => 'Write what has changed. Until then the draft cannot take effect.',
		why: 'Only who changed the text knows what is new to its reader.',
	},
	'order-carried-out': {
		message: ({ id, version, found }) =>
			`The order is for version ${version} of ${id}, but the document is at version ${found} already.`,
		remedy: () => 'To revise the document once more, write a new order with a higher version.',
		why: 'A version that is in use is not written anew.',
	},
	'order-text-missing': {
		message: ({ id }) => `There is no text to begin from: ${id} does not exist, and the order has no old text.`,
		remedy: () => 'Put the old text at the end of the order, below the heading “## Existing instruction follows:”.',
		why: 'A revision starts from the text that there was.',
	},
	'order-kept-other': {
		message: ({ kept }) => `Another order stands in ${kept} already.`,
		remedy: () => 'Give the order another file name.',
		why: 'An order that is kept is never overwritten.',
	},
	'draft-there': {
		message: ({ id, version }) => `A draft of version ${version} of ${id} is there already.`,
		remedy: () => 'Go on with it, or move it away first.',
		why: 'A draft that somebody has begun is never overwritten.',
	},
	'reference-unfound': {
		message: ({ text }) => `The register of law does not know “${text}”.`,
		remedy: () => 'The text stands in the draft. Find the rule that holds now, or take the line away.',
		why: 'A document may only refer to law that has been read.',
	},
	'revise-unknown': {
		message: ({ id, nearest }) => `There is neither a file nor a document “${id}”.${didYouMean(nearest)}`,
		remedy: () => 'Name an order or the number of a document, such as “npm run revise -- 1-004”.',
		why: 'The program has to know what is to be revised.',
	},
	'finish-impossible': {
		message: ({ id, lacks }) =>
			({
				draft: `There is no draft of ${id}.`,
				approval: `The draft of ${id} is not approved as it stands.`,
				order: `The draft of ${id} is not up for approval, and no order puts it in force.`,
			})[lacks],
		remedy: ({ id, lacks }) =>
			({
				draft: 'Begin with “npm run revise” and the order or the number.',
				approval: `Approve it with “npm run approve -- ${id} --by … --on YYYY-MM-DD”, and try again.`,
				order: 'Set the status “For approval”, approve the draft, and try again.',
			})[lacks],
		why: 'A draft holds when it is approved, or when the order that it was made for is fulfilled.',
	},
	'finish-refused': {
		message: ({ id, errors }) => `${id} is not finished: ${count(errors, 'error', 'errors')} left.`,
		remedy: () => 'Mend the other errors listed here, and try again.',
		why: 'The status is set when each requirement that can be checked is fulfilled.',
	},
};
