import type { StructureMessages } from '../../types/index.ts';
import { lastKey } from '../last-key.ts';
import { provisionText } from '../provision-text.ts';
import type { Texts } from '../text.ts';

export const structure: Texts<StructureMessages> = {
	'provision-blank': {
		message: ({ field, provision }) =>
			`${provisionText(provision, 'en')} is not filled in: the field “${field}” is missing.`,
		remedy: ({ field }) => `Add a line that begins with “${lastKey(field)}:”.`,
		why: 'An open blank in a statute can be filled by anyone, so all of them must be filled in before it is in force.',
	},
	'provision-missing': {
		message: ({ reference }) => `The text refers to “${reference}”, which is not in the document.`,
		remedy: () => 'Correct the reference, or write the provision that it refers to.',
		why: 'A reference that leads nowhere leaves everyone in doubt about what applies.',
	},
	'document-unclear': {
		message: ({ called, ids }) =>
			ids.length === 0
				? `“${called}” is named, but there is no such document here.`
				: `“${called}” may be several documents: ${ids.join(', ')}.`,
		remedy: ({ ids }) =>
			ids.length === 0
				? 'Write the document, or take the section away.'
				: 'Name the one that is meant under “references”.',
		why: 'A section belongs to one certain document. When it is unclear which, nobody knows what applies.',
	},
	'numbering-gap': {
		message: ({ found, expected }) => `The numbering is broken: “${found}” stands here, where “${expected}” should.`,
		remedy: () => 'Correct the number, or insert what is missing.',
		why: 'Other texts refer to sections and points by number. A gap or a double number makes those references uncertain.',
	},
	'numbering-stray': {
		message: ({ found }) => `“${found}” stands in no section.`,
		remedy: () => 'Put it in a section, or take the number away.',
		why: 'A part of a section must belong to a section for others to refer to it.',
	},
	'model-changed': {
		message: ({ provision, change }) => `${provisionText(provision, 'en')} has been changed: ${change}`,
		remedy: ({ kind }) =>
			`Restore the text. If the change has been agreed to, run “npm run lock -- ${kind}” and commit model.lock together with it.`,
		why: 'The fixed text applies to everyone who uses it, so nobody can change it unseen. [-…-] was taken out, {+…+} was put in.',
	},
	'model-unlocked': {
		message: ({ kind }) => `The document kind “${kind}” has fixed text, but no model.lock.`,
		remedy: ({ kind }) => `Read the text, and run “npm run lock -- ${kind}”.`,
		why: 'Without a lock the fixed text can be changed without anyone noticing.',
	},
	'model-lock-damaged': {
		message: ({ provision }) => `The lock of ${provisionText(provision, 'en')} does not match the text in it.`,
		remedy: () => 'Restore model.lock from git; the program writes it, and it is not edited by hand.',
		why: 'A lock that is edited by hand guards nothing.',
	},
	'deviation-target': {
		message: ({ provision }) => `The fixed text has no ${provisionText(provision, 'en')} to deviate from.`,
		remedy: () => 'Correct “section” and “subsection” of the deviation.',
		why: 'A deviation from a provision that does not exist says nothing.',
	},
	'deviation-repeated': {
		message: ({ provision }) => `${provisionText(provision, 'en')} is deviated from more than once.`,
		remedy: () => 'Make one of the deviations.',
		why: 'Only the last would stand in the text.',
	},
	'amendment-target': {
		message: ({ document, why }) =>
			why === 'missing'
				? `“${document}”, which is to be amended, does not exist.`
				: `“${document}” is not amended by such decisions.`,
		remedy: () => 'Write the number of the document that is amended after “amends:”.',
		why: 'An amendment is of one certain document.',
	},
	'amendment-part': {
		message: ({ document, provision }) => `${document} has no ${provisionText(provision, 'en')}.`,
		remedy: () => 'Correct “section” and “subsection”.',
		why: 'An amendment is of a provision that exists.',
	},
	'amendment-unwritten': {
		message: () => 'The decision is in force, but does not itself say what is changed.',
		remedy: ({ changes }) => `Write “changes: [${changes}]”.`,
		why: 'Once the draft has taken the place of the old version, nobody can see what the decision changed.',
	},
	'amendment-differs': {
		message: ({ provision, stated, found }) =>
			`The amendment of ${provisionText(provision, 'en')} is stated as “${stated}”, but the versions say “${found}”.`,
		remedy: () => 'Correct the amendment, or the draft.',
		why: 'The decision and the new text must say the same.',
	},
	'amendment-text': {
		message: ({ document, provision, text }) =>
			`${provisionText(provision, 'en')} of ${document} does not say “${text}”, which the decision gave it.`,
		remedy: () => 'Correct the document or the decision.',
		why: 'The consolidated text must be what was decided.',
	},
	'source-incomplete': {
		message: ({ lacks }) => `The source is incomplete: ${lacks.en} is missing.`,
		remedy: () => 'Find the source, or let the documents say that it is missing.',
		why: 'A rule may refer to a text that nobody has found. It is never made up; that it is missing is said.',
	},
	'kind-language': {
		message: ({ kind, languages }) => `The document kind “${kind}” is written in ${languages.join(', ')} only.`,
		remedy: ({ languages }) => `Write “language: ${languages[0] ?? ''}”, or choose another kind.`,
		why: 'The fixed text of a kind is written in certain languages, and is not mixed with others.',
	},
	'kind-company-type': {
		message: ({ kind, type }) => `The document kind “${kind}” does not apply to “${type}”.`,
		remedy: ({ types }) => `It applies to: ${types.join(', ')}.`,
		why: 'Some documents belong only to certain types of organisations.',
	},
};
