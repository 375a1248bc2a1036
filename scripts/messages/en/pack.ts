import type { PackMessages } from '../../types/index.ts';
import type { Texts } from '../text.ts';

export const pack: Texts<PackMessages> = {
	'pack-incomplete': {
		message: ({ option }) =>
			`The inspection pack cannot be made together with “${option}”, since it would not be whole.`,
		remedy: ({ option }) => `Remove “${option}”, or build without “--pack”.`,
		why: 'An inspector is to have every document in force, in every format. A pack that lacks something looks like a whole one.',
	},
	'pack-path-long': {
		message: ({ path, length, most }) =>
			`The path “${path}” in the inspection pack has ${length} characters. Windows cannot unpack more than ${most}.`,
		remedy: () =>
			'Give the document a shorter title and its file a shorter name. If it is the name of the kind or of the row in the register that is long, shorten that.',
		why: 'Windows opens paths of up to 259 characters, and the folder in which the inspectorate unpacks is part of them. A file that cannot be unpacked is missing without anybody seeing it.',
	},
	'pack-empty': {
		message: ({ company }) => `“${company}” has no documents in force to show.`,
		remedy: () => 'Set the status Active on the documents that hold, and build again.',
		why: 'An inspection pack without documents would look as if there were enough.',
	},
};
