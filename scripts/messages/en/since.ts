import type { SinceMessages } from '../../types/index.ts';
import type { Texts } from '../text.ts';

export const since: Texts<SinceMessages> = {
	'active-vanished': {
		message: ({ id }) => `${id} was in force and is gone.`,
		remedy: () => 'Bring the file back, and set its status to “Retired”. It can be removed after that.',
		why: 'Those who follow a document must be told that it no longer applies.',
	},
	'active-unrecorded': {
		message: () => 'The document is new and in force, but does not say when it was approved.',
		remedy: () => 'Write the day under “approved”, or begin with the status “Draft”.',
		why: 'A document must be approved before it applies.',
	},
	'draft-not-newer': {
		message: ({ version, other, otherVersion }) =>
			`The draft has version ${version}, but ${other} already has version ${otherVersion}.`,
		remedy: ({ otherVersion }) =>
			`Set a version higher than ${otherVersion}, or delete the draft if it has been put into use.`,
		why: 'What stands in “drafts” is the next version of the document it stands beside.',
	},
	'version-skipped': {
		message: ({ version, before }) => `The version goes from ${before} straight to ${version}.`,
		remedy: ({ before }) => `Use the next number after ${before}.`,
		why: 'Who sees a gap in the numbers looks for a version that never was.',
	},
};
