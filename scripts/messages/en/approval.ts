import type { ApprovalMessages, NamedField } from '../../types/index.ts';
import type { Texts } from '../text.ts';
import { andList, count, didYouMean } from './phrases.ts';

export const approval: Texts<ApprovalMessages> = {
	'approval-broken': {
		message: ({ id, fields, sections, by, on, company }) =>
			`${id} is no longer what ${by} approved on ${on} for ${company}: ${changes(fields, sections)} changed.`,
		remedy: ({ id }) =>
			`Have the new text approved: raise the version, and run “npm run approve -- ${id} --by … --on YYYY-MM-DD”. Or bring the text back as it was.`,
		why: 'An approval is of what was read. If the text changes afterwards, nobody has approved it.',
	},
	'approvals-damaged': {
		message: () => 'The record of approvals cannot be read.',
		remedy: () => 'Bring the file back from git, or delete it and run “npm run approve” for the documents again.',
		why: 'Without it nobody knows what was approved. The file is written by “npm run approve” alone.',
	},
	'approve-unknown': {
		message: ({ id, nearest }) => `The enterprise has no document with the number ${id}.${didYouMean(nearest)}`,
		remedy: () =>
			'Write the number as it stands at the top of the document, and “--company” where it is that of another enterprise.',
		why: 'What is approved must be there.',
	},
	'approve-state': {
		message: ({ id, status }) => `${id} has the status “${status}” and cannot be approved yet.`,
		remedy: () => 'Set the status to “For approval” when the text is finished, and run the command again.',
		why: 'A draft can change at any time, and a consultation must be finished first.',
	},
	'approve-errors': {
		message: ({ id, errors }) => `${id} has ${count(errors, 'error', 'errors')} and is not approved.`,
		remedy: () => 'Mend the other errors listed here, and run the command again.',
		why: 'A document with errors cannot be published, so an approval of it is worth nothing.',
	},
	'review-due-fact': {
		message: ({ id, facts, on, company }) =>
			`${id} is due for review: ${andList(facts.map(named))} changed at ${company} since the approval of ${on}.`,
		remedy: ({ id }) =>
			`See whether the text still holds. If so, run “npm run approve -- ${id} --by … --on YYYY-MM-DD”; otherwise make a new version.`,
		why: 'A document can become wrong without anybody touching it: when the facts that it merges become others.',
	},
	'review-due-template': {
		message: ({ id, template, on, company }) =>
			`${id} is due for review: ${template} has changed since ${company} approved the document on ${on}.`,
		remedy: ({ id }) =>
			`See whether the text still holds. If so, run “npm run approve -- ${id} --by … --on YYYY-MM-DD”; otherwise make a new version.`,
		why: 'The template is part of the document. When it changes, what was approved changes.',
	},
	'review-due-law': {
		message: ({ id, law, on, company }) =>
			`${id} is due for review: the register of laws says something else of ${andList(law.map(lawText))} than when ${company} approved the document on ${on}.`,
		remedy: ({ id }) =>
			`See whether the text still holds. If so, run “npm run approve -- ${id} --by … --on YYYY-MM-DD”; otherwise make a new version.`,
		why: 'When the law, or what we know of it, is another, the text may be wrong.',
	},
};

/** `the field “title”, the part “Ansvar”`. */
function changes(fields: readonly NamedField[], sections: readonly string[]): string {
	const parts = sections.map((heading) =>
		heading === '' ? 'the text before the first heading' : `the part “${heading}”`,
	);
	return andList([...fields.map((field) => `the field ${named(field)}`), ...parts]);
}

function named({ field, label }: NamedField): string {
	return `“${label?.en ?? field}”`;
}

/** `medvirkning-§13-1` as `medvirkning § 13-1`. */
function lawText(key: string): string {
	return key.replace('-§', ' §\u00a0');
}
