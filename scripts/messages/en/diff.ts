import type { DiffMessages } from '../../types/index.ts';
import type { Texts } from '../text.ts';
import { didYouMean, orList } from './phrases.ts';

/** What can be done about a past that is not here. */
const past = {
	whole: '',
	shallow: ' Only a part of the history was fetched here. Run “git fetch --unshallow” and try again.',
	none: ' There is no history of git here. Run the command where the handbook was fetched with git, or put the earlier text into git.',
};

export const diff: Texts<DiffMessages> = {
	'diff-document-unknown': {
		message: ({ id, nearest }) => `There is no document “${id}” here.${didYouMean(nearest)}`,
		remedy: ({ elsewhere }) =>
			elsewhere.length > 0
				? `Add “--company ${elsewhere[0]}”: ${orList(elsewhere)} has a document of this number.`
				: 'Write the number as it stands as “id” at the top of the document.',
		why: 'A document is found by its number, also when its file has another name since.',
	},
	'diff-version-unknown': {
		message: ({ id, version, known, nearest }) =>
			`${id} has no version ${version}.${didYouMean(nearest)} Versions there are: ${known.join(', ')}.`,
		remedy: ({ extent }) => `Choose one of them.${past[extent]}`,
		why: 'Versions are found in the handbook as it is now and in the history of git.',
	},
	'diff-version-single': {
		message: ({ id, version }) =>
			`There is no earlier version of ${id} than ${version}, so there is nothing to show changes from.`,
		remedy: ({ extent }) =>
			extent === 'whole'
				? 'Once the text is changed and the version raised, the two can be compared.'
				: `The earlier text must be found somewhere.${past[extent]}`,
		why: 'Changes are shown between two versions of the same document.',
	},
	'diff-versions-equal': {
		message: ({ id, version }) => `Version ${version} of ${id} cannot be compared with itself.`,
		remedy: ({ known }) => `Choose two that differ. Versions there are: ${known.join(', ')}.`,
		why: 'There are no changes between a version and itself.',
	},
	'diff-out-published': {
		message: ({ folder }) => `Changes cannot be written to ${folder}, which is filled by “build”.`,
		remedy: () => 'Choose another folder with “--out”, or leave “--out” out. Changes are then written to dist-diff/.',
		why: 'What was built can be compared with its manifest file by file. One more file would look as if somebody had put it there.',
	},
	'diff-version-unreadable': {
		message: ({ id, version }) => `Version ${version} of ${id} cannot be read, so the changes cannot be shown.`,
		remedy: () => 'See the other messages; they say what is wrong, and where.',
		why: 'Both texts must be readable to be compared.',
	},
	'diff-text-unchanged': {
		message: ({ from, to }) => `The text is the same in version ${from} and version ${to}.`,
		remedy: () =>
			'If that is meant, all is well. Otherwise see whether the right versions were chosen with “--from” and “--to”.',
		why: 'When only the control table is new, there is nothing to read again.',
	},
};
