import type { PublishMessages } from '../../types/index.ts';
import type { Texts } from '../text.ts';

export const publish: Texts<PublishMessages> = {
	'build-locked': {
		message: ({ holder }) =>
			holder === undefined
				? 'Another build is running.'
				: `Another build is running (process ${holder.pid} on the machine “${holder.host}”).`,
		remedy: ({ folder }) =>
			`Wait until it has finished and try again. If you are sure that no build is running, delete the folder “${folder}”.`,
		why: 'Two builds at once could mix the files of two editions. So a build locks the folder it writes to, and lets go of it when it has finished or been stopped.',
	},
	'build-lock-lost': {
		message: () => 'The build no longer has the folder to itself, so nothing has been published.',
		remedy: () => 'Run the build again. Do not delete the folder “.regelrett” while a build is running.',
		why: 'If the machine has slept or the lock has been deleted, another build may have taken over. Then nothing is published, so that the files of two builds are never mixed.',
	},
	'input-changed': {
		message: ({ others }) =>
			`The file was changed while the documents were being built${others === 0 ? '' : others === 1 ? ', and so was one other' : `, and so were ${others} others`}. Nothing has been published.`,
		remedy: () => 'Run the command again when the changes are saved.',
		why: 'What is published must be made from what the files hold, not from what they held a moment before. So all files are read again before anything is published.',
	},
	'output-disk-full': {
		message: () => 'There is no room left on the disk. What was published before is untouched.',
		remedy: () => 'Free some room on the disk and run the command again.',
		why: 'New documents are first written beside the old ones and take their place when all of them are whole. So there must be room for both.',
	},
	'output-not-writable': {
		message: () => 'You are not allowed to write here. What was published before is untouched.',
		remedy: () => 'Give yourself permission to write to the folder, or choose another one with “--out”.',
		why: 'Documents can only be published where you may create and replace files and the disk is not write-protected.',
	},
	'output-in-use': {
		message: () =>
			'Another program is using the file or folder, or it is protected against change. What was published before is untouched.',
		remedy: () => 'Close the file in Word and other programs and run the command again.',
		why: 'Windows does not replace a file that is open. Rather than replace some of the files, the build publishes none.',
	},
	'output-incomplete': {
		message: ({ found, expected }) =>
			found === expected
				? 'The file was not written correctly: what is on the disk differs from what was written. What was published before is untouched.'
				: `The file was not written in full: ${found} of ${expected} bytes arrived. What was published before is untouched.`,
		remedy: () => 'Make sure that the disk has room and is not damaged, and run the command again.',
		why: 'Every file is read back and compared before it is published, because a disk can fail without saying so.',
	},
	'output-failed': {
		message: ({ reason }) => `The disk answered with an error (${reason}). What was published before is untouched.`,
		remedy: () =>
			'Make sure that the disk or network folder can be reached and is not damaged, and run the command again.',
		why: 'A build publishes everything or nothing. If the disk answers with an error on the way, the old documents stay.',
	},
	'output-folder-foreign': {
		message: () => 'There is something here that was not made by the build, and it will not be replaced.',
		remedy: () => 'Move it somewhere else, or choose another folder with “--out”.',
		why: 'The build replaces the whole folder. So as not to delete anything of yours, it only replaces an empty folder or one that it made itself.',
	},
	'schema-unwritten': {
		message: ({ reason }) =>
			`The schemas for editors were not renewed (${reason}). The documents are built as they should be.`,
		remedy: () =>
			'Give yourself the right to write to the folder if you want your editor to help you while you write; otherwise leave it.',
		why: 'An editor reads the schemas to suggest fields and values. No document is made from them.',
	},
	'output-kept': {
		message: ({ kept }) => `The file had been changed or added since the last build. It has been kept as “${kept}”.`,
		remedy: () =>
			'Make the change in the source of the document and build again. If you do not need the file, you may delete it.',
		why: 'Everything in the folder is made anew by every build, so changes there are not carried on. What the build did not make itself it never deletes.',
	},
	'publish-recovered': {
		message: ({ outcome }) =>
			outcome === 'undone'
				? 'The last publishing was interrupted. The documents from before it have been put back.'
				: 'The last publishing was interrupted. It has now been finished.',
		remedy: ({ outcome }) =>
			outcome === 'undone' ? 'Build again to publish the newest documents.' : 'There is nothing you need to do.',
		why: 'If the power failed or the program was stopped in the middle of publishing, the next start notices it and makes the folder whole again.',
	},
	'manifest-missing': {
		message: () => 'The list of what was built, “manifest.json”, is not here.',
		remedy: () => 'Run “npm run build”, or name the folder with the built documents.',
		why: 'The list says which files the build made and what was in them. Without it nobody can see whether anything has been changed.',
	},
	'manifest-broken': {
		message: ({ detail }) => `The list of what was built cannot be read (at “${detail}”).`,
		remedy: () => 'Run “npm run build” again. If the documents are in an ordinary folder, move it away first.',
		why: 'The list is made by the build and is not to be edited by hand. When it is broken, the files cannot be checked against it.',
	},
	'manifest-version': {
		message: ({ version }) =>
			`The list of what was built has version “${version}”, but this program only reads version 1.`,
		remedy: () => 'Use the release of Regelrett that built the documents, or build again.',
		why: 'Another release of the program may put other things in the list. Rather than guess, the program says so.',
	},
	'output-missing': {
		message: () => 'The file was built but is no longer there.',
		remedy: () => 'Run “npm run build” again.',
		why: 'Those who work by the documents must be able to trust that all of them are there.',
	},
	'output-changed': {
		message: () => 'The file has been changed since it was built.',
		remedy: () => 'Make the change in the source of the document and run “npm run build” again.',
		why: 'A controlled document must be the one that was approved. A file that was changed afterwards is not.',
	},
	'output-extra': {
		message: () => 'The file was not made by the build.',
		remedy: () => 'Move it somewhere else. If it is to be a document, put it in “company”.',
		why: 'What lies among the controlled documents is taken for one of them.',
	},
};
