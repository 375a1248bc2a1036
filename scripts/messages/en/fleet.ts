import type { FleetMessages } from '../../types/index.ts';
import type { Texts } from '../text.ts';
import { didYouMean } from './phrases.ts';

export const fleet: Texts<FleetMessages> = {
	'company-number-duplicate': {
		message: ({ number, other }) => `The organisation number ${number} also stands in ${other}.`,
		remedy: () => 'Correct the number in one of the files, or remove the organisation that was entered twice.',
		why: 'No two organisations have the same number. One was entered twice, or one has been given the documents of the other.',
	},
	'fleet-law-unknown': {
		message: ({ law, nearest }) => `There is no law “${law}” in “templates/law”.${didYouMean(nearest)}`,
		remedy: () => 'Write its number, short name or title, and a section behind “#”, such as “medvirkning#§13-1”.',
		why: 'An answer about another law would look as if no document cited the one that was meant.',
	},
	'fleet-out-published': {
		message: ({ folder }) => `The lists cannot be written to ${folder}, which is filled by “build”.`,
		remedy: () => 'Choose another folder with “--out”.',
		why: 'What was built can be compared with its manifest file by file. One more file would look as if somebody had put it there.',
	},
	'fleet-answer-company': {
		message: ({ company, nearest }) => `The answer is about “${company}”, which does not exist.${didYouMean(nearest)}`,
		remedy: () => 'Correct the short name in the column “company”, or delete the row.',
		why: 'An answer that nobody takes would be lost without anyone noticing.',
	},
	'fleet-answer-field': {
		message: ({ field, nearest }) => `This organisation has no field “${field}”.${didYouMean(nearest)}`,
		remedy: () => 'Correct the name in the column “field”, or delete the row.',
		why: 'An answer that belongs to nothing would be lost without anyone noticing.',
	},
	'fleet-answer-twice': {
		message: ({ field, line }) => `The field “${field}” is also answered in line ${line}.`,
		remedy: () => 'Keep the row that is right, and delete the other.',
		why: 'With two answers, nobody knows which one holds.',
	},
	'shard-folder': {
		message: () => 'The folder was not built with “build --shard”.',
		remedy: () => 'Name the folders that the parts were built into, whole and unchanged.',
		why: 'Parts are put together by what each says of itself.',
	},
	'shard-incomplete': {
		message: ({ option }) => `A part cannot be built with “${option}”.`,
		remedy: ({ option }) => `Leave out “${option}”, or build without “--shard”.`,
		why: 'Together the parts have to be what one build of everything is.',
	},
	'shard-missing': {
		message: ({ shards, of }) => `${shards.length === 1 ? 'Part' : 'Parts'} ${shards.join(', ')} of ${of} missing.`,
		remedy: ({ shards, of }) => `Build with “--shard ${shards[0]}/${of}”, and name all folders.`,
		why: 'Without a part the documents of some organisations are missing.',
	},
	'shard-twice': {
		message: ({ shard, other }) => `Part ${shard} is in ${other}, too.`,
		remedy: () => 'Name each part once.',
		why: 'Two builds of one part may differ, and nobody knows which one holds.',
	},
	'shard-differs': {
		message: ({ what, other }) =>
			`The part was built ${
				{
					inputs: 'of other files',
					program: 'with another program',
					choices: 'with other choices',
					count: 'as one of another number of parts',
				}[what]
			} than ${other === undefined ? 'those here' : `the one in ${other}`}.`,
		remedy: () => 'Build all parts of the same files, with the same program and the same choices.',
		why: 'Put together they would be something that no build makes.',
	},
};
