import type { ServiceFault, ServiceMessages } from '../../types/index.ts';
import type { Text, Texts } from '../text.ts';
import { amount, count, didYouMean } from './phrases.ts';

export const service: Texts<ServiceMessages> = {
	'site-outside-area': {
		message: ({ site, county, area, belongs }) =>
			belongs === undefined
				? `“${site}” (${county}) belongs to none of the areas, but stands here under “${area}”.`
				: `“${site}” (${county}) belongs to “${belongs}”, but stands here under “${area}”.`,
		remedy: ({ belongs }) =>
			belongs === undefined
				? 'Delete the row, or correct the county.'
				: `Correct the county, or move the row to the service that covers “${belongs}”.`,
		why: 'Which counties a service covers is laid down, and so are the few exceptions. Otherwise some have no service and others have two.',
	},
	'site-claimed-twice': {
		message: ({ site, other }) => `“${site}” is joined in two places: here and in ${other}.`,
		remedy: () => 'Keep the right one, and correct or delete the other.',
		why: 'A site has one service. If two have it, its employees are counted twice, and nobody knows who is responsible.',
	},
	'site-unlisted': {
		message: ({ site, register, nearest }) => `“${site}” is not in the register “${register}”.${didYouMean(nearest)}`,
		remedy: ({ register }) => `Write the name as it stands in “${register}”, or add the site there.`,
		why: 'The counts decide how many hours are to be given and who appoints members of the board, so every count must be of a known site.',
	},
	'enrolment-repeated': {
		message: ({ year, site, line }) => `“${site}” has two counts for ${year}; the first is on line ${line}.`,
		remedy: () => 'Keep the right count, and delete the other line.',
		why: 'With two counts for one year nobody knows how many are enrolled.',
	},
	'enrolment-missing': {
		message: ({ year, sites }) => `There is no count for ${year} of ${sites.join(', ')}.`,
		remedy: () => 'Add a row for each site, or delete it from the register of sites if it is no longer joined.',
		why: 'If a site is missing, the total is too low, and then too few hours are planned without anybody seeing it.',
	},
	'service-branches': {
		message: ({ found, least, most }) =>
			`There ${found === 1 ? 'is' : 'are'} ${count(found, 'branch', 'branches')} here, but the service must be for ${found < least ? `at least ${amount(least)}` : `at most ${amount(most ?? found)}`}.`,
		remedy: ({ found, least }) =>
			found < least
				? 'Write the other branches under “branches”, or choose another “type”.'
				: 'Keep the right ones under “branches”, or choose another “type”.',
		why: 'A centre is for several branches in one area; a branch service is for enterprises of one branch only.',
	},
	'service-model': {
		message: (params) => faults[params.fault].message(params),
		remedy: (params) => faults[params.fault].remedy(params),
		why: 'An enterprise may have a service of its own (1), take part in a centre (2) or a branch service (3), or use the service of another enterprise (4). The model decides which statute it must have.',
	},
	'affiliation-agreement-missing': {
		message: ({ enterprise, sites }) =>
			`The service is part of “${enterprise}” but also serves others (${sites.join(', ')}), and no agreement is given.`,
		remedy: () =>
			'Write under “affiliationAgreement” with whom it was made and when. If the site belongs to the enterprise itself, write the name of the enterprise in the column “Enterprise”.',
		why: 'A service that is part of one enterprise may take in other sites only by agreement with the Danish defence command.',
	},
};

const faults: Readonly<Record<ServiceFault, Omit<Text<ServiceMessages['service-model']>, 'why'>>> = {
	unnamed: {
		message: ({ model }) => `By model ${model} the enterprise has joined a service, but it is not named.`,
		remedy: () => 'Write the folder of the service under “company”, or its name under “name”.',
	},
	'named-twice': {
		message: () => 'The service is named both by its folder and by its name.',
		remedy: () => 'Keep “company” and delete “name”; the name is in the README.md of the service itself.',
	},
	unknown: {
		message: ({ service: folder, nearest }) =>
			`The service “${folder}” has no folder in “company”.${didYouMean(nearest)}`,
		remedy: () => 'Correct the name of the folder, or write the name of the service under “name” instead.',
	},
	type: {
		message: ({ model, service: folder, found, expected }) =>
			`Model ${model} needs a service of the type “${expected}”, but “${folder}” is “${found}”.`,
		remedy: () => 'Correct the model, or choose another service.',
	},
	'not-own': {
		message: ({ service: folder, found }) =>
			`Model 1 is a service of the enterprise’s own, but “${folder}” is part of “${found}”.`,
		remedy: () => 'Write “model: 4”, or correct “enterprise” with the service.',
	},
	own: {
		message: ({ service: folder }) =>
			`Model 4 is the service of another enterprise, but “${folder}” is the enterprise’s own.`,
		remedy: () => 'Write “model: 1”, or correct “enterprise” with the service.',
	},
	branch: {
		message: ({ service: folder, found, expected }) =>
			`The branch of the enterprise is “${found}”, but “${folder}” is only for “${expected}”.`,
		remedy: () => 'Correct “branch”, or choose another service.',
	},
};
