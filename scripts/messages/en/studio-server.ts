import type { StudioServerTexts } from '../studio-server-texts.ts';

export const studioServer: StudioServerTexts = {
	unknown: 'This does not exist, or cannot be opened here.',
	malformed: (detail) => `The program did not understand what the page asked for (${detail}). Reload the page.`,
	large: (megabytes) => `The text is too long. The limit is ${megabytes} MB.`,
	fault:
		'Something went wrong in the program. What you have written is still here. Try again, or start the program anew.',
	unopened: (reason) => `The documents could not be read: ${reason}`,
	unreadable: 'The top of the document cannot be read as it is written. Correct it in the text first.',
	uneditable: (field) =>
		`The field “${field}” cannot be changed here without changing something else. Correct it in the text.`,
};
