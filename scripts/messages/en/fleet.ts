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
	'fleet-answer-register': {
		message: ({ field }) => `“${field}” stands in a table, into which no answers are written.`,
		remedy: () =>
			'Write the value into the table itself, in the file and line that the column “problem” shows, and delete the row here.',
		why: 'A table may have been sorted since the list was sent out, so that the row may be another.',
	},
	'fleet-answer-twice': {
		message: ({ field, line }) => `The field “${field}” is also answered in line ${line}.`,
		remedy: () => 'Keep the row that is right, and delete the other.',
		why: 'With two answers, nobody knows which one holds.',
	},
	'queue-address': {
		message: () => 'The address of the queue cannot be read.',
		remedy: () => 'Write it as “redis://host:6379/0” behind “--queue”, or in the environment variable REGELRETT_QUEUE.',
		why: 'The queue is on a Redis server. The address is not shown, since there may be a password in it.',
	},
	'queue-refused': {
		message: ({ server }) => `The queue at ${server} does not let you in.`,
		remedy: () => 'Check the name and password in the address: “redis://name:password@host:6379/0”.',
		why: 'The server asks for another name or password.',
	},
	'queue-unreachable': {
		message: ({ server, reason }) => `The queue at ${server} does not answer (${reason}).`,
		remedy: () => 'See that Redis is running there, and that the address and port are right.',
		why: 'Without the queue nobody knows who makes what. What has been made stands in the folder.',
	},
	'queue-inputs-differ': {
		message: ({ what }) =>
			`The jobs in the queue are made from ${{ inputs: 'other files than those here', program: 'another program than this', choices: 'other choices than these' }[what]}. The job has been put back.`,
		remedy: () => 'Get the same files and the same program here, or queue again with “fleet enqueue”.',
		why: 'All who work on the same have to work from the same. Otherwise organisations would get different editions.',
	},
	'shared-folder-missing': {
		message: () => 'There is no folder here for what is built.',
		remedy: () => 'Run “fleet enqueue” with the same folder in “--to”, and see that the network disk is connected.',
		why: 'Nothing is written to a folder that is not marked, since a network disk that is away looks like an empty folder.',
	},
	'shared-file-damaged': {
		message: () => 'The file in the shared folder is missing or damaged.',
		remedy: () => 'Run “fleet enqueue” and “fleet work” again. Only what is missing is made.',
		why: 'Every file is compared with its checksum when it is read.',
	},
	'shared-company-unbuilt': {
		message: ({ count, companies }) =>
			`${count} ${count === 1 ? 'organisation is' : 'organisations are'} not built from what stands here now: ${companies.join(', ')}${count > companies.length ? ' …' : ''}.`,
		remedy: () => 'Run “fleet enqueue” and “fleet work”, and read “report.json” of those that were refused.',
		why: 'Together it has to be what one build of everything is, so no organisation may be missing.',
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
