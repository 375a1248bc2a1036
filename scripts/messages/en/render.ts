import type { RenderMessages } from '../../types/index.ts';
import type { Texts } from '../text.ts';

export const render: Texts<RenderMessages> = {
	'company-stopped': {
		message: ({ company, reason }) => `Filling in and checking the documents of “${company}” stopped (${reason}).`,
		remedy: () =>
			'Run it again. If it happens again, take out what was changed last in the company’s documents, registers or facts, and try again.',
		why: 'Every company is filled in and checked in a program of its own, so that one can never stop the others. This one was tried twice, and the others were checked to the end.',
	},
	'company-slow': {
		message: ({ company, seconds }) =>
			`Filling in and checking the documents of “${company}” took more than ${seconds} seconds and was broken off.`,
		remedy: () =>
			'Take out what was changed last in the company’s documents, registers or facts, and try again. Divide very long documents.',
		why: 'A time limit for each company keeps one from holding up all the others.',
	},
	'renderer-stopped': {
		message: ({ format, reason }) => `The part that makes ${named(format)} stopped on this document (${reason}).`,
		remedy: () =>
			'Run it again. If it happens again, make the document simpler: fewer levels in lists, shorter tables, smaller pictures.',
		why: 'Each document is made in a confined program, so that one document can never stop the others. This one was tried twice, and the others were finished.',
	},
	'renderer-slow': {
		message: ({ format, seconds }) =>
			`Making ${named(format)} of this document took more than ${seconds} seconds and was given up.`,
		remedy: () => 'Divide the document, or make its largest tables shorter.',
		why: 'A time limit for each document keeps one difficult document from holding up all the others.',
	},
	'renderer-refused': {
		message: ({ format, detail }) => `The document cannot be made as ${format.toUpperCase()}: “${detail}”.`,
		remedy: () => 'Mend what is named. If it is not clear what is meant, take out what was changed last and try again.',
		why: 'Finished files follow the standard for accessible documents. What cannot be shown rightly to everyone is not published.',
	},
	'glyph-missing': {
		message: ({ character, codePoint }) =>
			`The character “${character}” (${codePoint}) is not in the typeface and cannot be printed.`,
		remedy: () => 'Write it in words or with a common character.',
		why: 'A character without a shape becomes an empty box on paper and is not read out by assistive technology.',
	},
};

function named(format: RenderMessages['renderer-stopped']['format']): string {
	return format === 'chart' ? 'charts' : format.toUpperCase();
}
