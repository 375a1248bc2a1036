import type { InitMessages } from '../../types/index.ts';
import type { Texts } from '../text.ts';

export const init: Texts<InitMessages> = {
	'init-missing': {
		message: ({ facts }) => `These details are missing: ${facts.join(', ')}.`,
		remedy: () =>
			'Run “npm run init” in a terminal window and answer the questions, or give them with the options and “--facts file.yaml”. With “--yes” the rest keeps the values of the example.',
		why: 'Nothing is written before everything has been asked for, and outside a terminal nothing can be asked.',
	},
	'init-name-missing': {
		message: () => 'The name of the company is missing.',
		remedy: () => 'Write for example “--name "Northern Timber Ltd"”.',
		why: 'Other details can be filled in later, but the name of the example never stays.',
	},
	'init-done': {
		message: ({ company }) => `The handbook has already been set up for “${company}”.`,
		remedy: () => 'Correct the details at the top of README.md.',
		why: 'This command removes the example. Here none is left, and details of your own must not be lost.',
	},
	'init-changed': {
		message: () => 'The file has been changed by someone else in the meantime.',
		remedy: () => 'Save and close it in other programs, and run the command again.',
		why: 'What others have written must not be lost.',
	},
	'init-finished': {
		message: () => 'What was interrupted last time has been finished.',
		remedy: () => 'You need not do anything.',
		why: 'Changes to several files are made whole or not at all.',
	},
};
