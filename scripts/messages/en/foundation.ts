import type { FoundationMessages } from '../../types/index.ts';
import { provisionText } from '../provision-text.ts';
import type { Texts } from '../text.ts';

export const foundation: Texts<FoundationMessages> = {
	'provision-gone': {
		message: ({ kind, provision }) =>
			`The document kind “${kind}” names norms for ${provisionText(provision, 'en')}, but its text has no such part.`,
		remedy: () => 'Put the part back into template.md, or correct “provisions” in kind.yaml.',
		why: 'Where the part is not in the text, nothing documents the norm.',
	},
	'kind-repeated': {
		message: ({ id, other }) => `${other} is already in force; ${id} is of the same kind.`,
		remedy: () => 'Retire one of the two documents, or make them one.',
		why: 'A company has one such document, so that nobody doubts which holds.',
	},
	'supersedes-earlier': {
		message: ({ id, replaced, version }) => `${id} version ${version} cannot replace version ${replaced}.`,
		remedy: () => 'Write the version that held before, or raise “version”.',
		why: 'Readers must see what the new version builds on.',
	},
	'fact-written-out': {
		message: ({ found }) => `“${found}” is written in the text, but also stands in README.md.`,
		remedy: ({ fact }) => `Write {{${fact}}} instead.`,
		why: 'Facts about the company stand in one place. Changed there, they are right in every document.',
	},
};
