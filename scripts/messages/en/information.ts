import type { InformationMessages } from '../../types/index.ts';
import type { Texts } from '../text.ts';
import { amount, andList, didYouMean } from './phrases.ts';

export const information: Texts<InformationMessages> = {
	'information-quarter-missing': {
		message: ({ year, quarter, side }) =>
			side === 'all'
				? `Nobody was invited to an information meeting in quarter ${quarter} of ${year}.`
				: `In quarter ${quarter} of ${year} ${sides[side]} were not invited to any information meeting.`,
		remedy: () => 'Add the invitation if the meeting was held. If it was not, let the warning stand.',
		why: 'As far as possible a district holds an information meeting in every quarter. A quarter without one is no error, but it should be seen.',
	},
	'information-quarter': {
		message: ({ field, found, year, quarter }) =>
			field === 'held'
				? `The meeting is on ${found}, but it is for quarter ${quarter} of ${year}.`
				: `The number is “${found}”, but the meeting is for quarter ${quarter} of ${year}.`,
		remedy: ({ field, year, quarter }) =>
			field === 'held'
				? 'Correct the day, or “year” and “quarter” in the invitation.'
				: `Let the number end in “-${year}-0${quarter}”, or correct “year” and “quarter” in the invitation.`,
		why: 'Meetings are counted by quarter. If the day or the number does not go with the quarter, another one seems to have had a meeting.',
	},
	'information-place': {
		message: () => 'Nothing says where the meeting is held.',
		remedy: () =>
			'Write the place under “place”, or the address of the district in its README.md; then the meeting is at its office.',
		why: 'Meetings can be held at the district’s office. Without a place and an address, those invited do not know where to go.',
	},
	'information-nobody': {
		message: () => 'No service and no clinic is invited.',
		remedy: () =>
			'Correct “form”, write the district’s services in “services.csv” and the clinics under “clinics”, or correct “district” with the service.',
		why: 'A district invites the services of its counties, and clinics and ambulatories where there are any.',
	},
	'information-uninvited': {
		message: ({ name, nearest }) => `“${name}” is not among those invited.${didYouMean(nearest)}`,
		remedy: () =>
			'Write the name as it stands in the invitation. Whoever comes from another county must stand under “guests” in the invitation, with a reason.',
		why: 'The agenda is agreed with those invited, and the circle of participants is limited. Others can come when there is a reason.',
	},
	'information-agreement': {
		message: ({ side }) =>
			side === 'all'
				? 'The agenda is not agreed with anybody.'
				: `The agenda is not agreed with any of ${sides[side]} that are invited.`,
		remedy: () => 'Agree on the agenda with them, and write the name under “agreedWith”.',
		why: 'An agenda is agreed both with the services and with the clinics and ambulatories.',
	},
	'information-topics': {
		message: ({ topic }) =>
			topic === undefined ? 'The agenda has no topics.' : `The topic “${topic}” stands on the agenda twice.`,
		remedy: ({ topic }) =>
			topic === undefined
				? 'Choose topics under “topics”, or write your own under “ownTopics”. The meeting needs no agenda; the file can then be deleted.'
				: 'Delete one of them.',
		why: 'There are 11 topics to choose from, and others can be added. An agenda without topics tells nobody anything.',
	},
	'information-many': {
		message: ({ found, most }) => `The meeting has ${amount(found)} participants; the limit is set to ${amount(most)}.`,
		remedy: () => 'Hold separate meetings, invite fewer guests, or set another limit in “kind.yaml”.',
		why: 'It is recommended that the circle of participants is limited. Where the limit lies is not laid down; the figure is ours.',
	},
	'information-unsubmitted': {
		message: ({ submitted, held }) =>
			submitted === undefined
				? 'Nothing says when the minutes were sent to the directorate.'
				: `The minutes were sent on ${submitted}, but the meeting was on ${held}.`,
		remedy: ({ submitted }) =>
			submitted === undefined
				? 'Send the minutes, and write the day under “submitted”.'
				: 'Correct the day that is wrong.',
		why: 'If a district makes minutes, they are sent to the directorate of the Danish labour inspection.',
	},
	'information-service-repeated': {
		message: ({ service, why, other }) =>
			({
				folder: `“${service}” has a folder of its own here (${other}).`,
				row: `The same office of “${service}” also stands on line ${other}.`,
				kind: `“${service}” is another kind of service on line ${other}.`,
			})[why],
		remedy: ({ why }) =>
			why === 'kind' ? 'Write the same kind of service on all lines.' : 'Delete the line, or correct the name.',
		why: 'Each service is invited once. If it stands in two places, the two may differ, and only one of them is used.',
	},
	'information-clinic': {
		message: ({ clinic, county, nearest }) =>
			`“${clinic}” lies in “${county}”, which is not one of the district’s counties.${didYouMean(nearest)}`,
		remedy: () =>
			'Correct the county, or delete the clinic here. If it is to come to a meeting, write it under “guests” in the invitation.',
		why: 'A district invites the clinics and ambulatories of its own counties. Others can come as guests when there is a reason.',
	},
	'information-authorities': {
		message: ({ missing }) => `The list of authorities lacks ${andList(missing)}.`,
		remedy: () => 'Write them under “authorities” in the README.md of the district, each with its name.',
		why: 'First of all, services exchange information with five authorities. The list stands in the invitation, so that everybody knows who is who.',
	},
	'district-unknown': {
		message: ({ district, nearest }) => `There is no district “${district}” here.${didYouMean(nearest)}`,
		remedy: () => 'Write the name of the district as it stands in its own README.md.',
		why: 'A service is invited by the district that it names. If the name is misspelt, it is not invited.',
	},
};

const sides = { services: 'the services', clinics: 'the clinics and ambulatories' } as const;
