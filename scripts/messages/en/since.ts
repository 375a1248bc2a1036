import type { SinceMessages } from '../../types/index.ts';
import type { Texts } from '../text.ts';
import { orList } from './phrases.ts';

export const since: Texts<SinceMessages> = {
	'active-vanished': {
		message: ({ id }) => `${id} was in force and is gone.`,
		remedy: () => 'Bring the file back, and set its status to “Retired”. It can be removed after that.',
		why: 'Those who follow a document must be told that it no longer applies.',
	},
	'active-unrecorded': {
		message: () => 'The document is new and in force, but does not say when it was approved.',
		remedy: () => 'Write the day under “approved”, or begin with the status “Draft”.',
		why: 'A document must be approved before it applies.',
	},
	'change-understated': {
		message: ({ version, section, before, after }) =>
			`The change in version ${version} is called editorial, but ${section === '' ? 'the text' : `“${section}”`} says something new: ${quoted(before, after)}.`,
		remedy: () => 'Write “change: substantive”, or leave it and add “reason:” with why nobody needs to read it again.',
		why: 'Those who go by a document read it again only when they are told that what it says has changed.',
	},
	'draft-not-newer': {
		message: ({ version, other, otherVersion }) =>
			`The draft has version ${version}, but ${other} already has version ${otherVersion}.`,
		remedy: ({ otherVersion }) =>
			`Set a version higher than ${otherVersion}, or delete the draft if it has been put into use.`,
		why: 'What stands in “drafts” is the next version of the document it stands beside.',
	},
	'revision-missing': {
		message: ({ version }) => `The list of changes does not say what is new in version ${version}.`,
		remedy: ({ entry, begun }) =>
			`Add under “revisions:”${begun ? '' : ', which you write at the top of the document'}: ${entry} Mend what is not right; “editorial” is language and form, “substantive” is what it says.`,
		why: 'Those who have read the version before must see what is new. Only what stands in the document is printed; git can propose it.',
	},
	'revision-order': {
		message: ({ version, before }) => `After version ${before} comes version ${version} in the list of changes.`,
		remedy: () => 'Let each version stand once, in order, with the newest first or last.',
		why: 'The list shows how the document came to be, version by version.',
	},
	'revision-gap': {
		message: ({ version, before }) => `The list of changes goes from version ${before} straight to ${version}.`,
		remedy: () => 'Write what is missing between them.',
		why: 'Who sees a gap does not know whether something was forgotten or taken away.',
	},
	'revision-ahead': {
		message: ({ version, own }) =>
			`The list of changes goes to version ${version}, but the document has version ${own}.`,
		remedy: () => 'Raise the version at the top of the document, or take the line out.',
		why: 'The list ends with the version that the reader has at hand.',
	},
	'revision-date': {
		message: ({ version, date, before, dateBefore }) =>
			`Version ${version} is dated ${date}, before version ${before} (${dateBefore}).`,
		remedy: () => 'Correct whichever of the days is wrong.',
		why: 'A later version cannot be older than the one before.',
	},
	'version-fell': {
		message: ({ version, before }) => `The version is ${version}, but was ${before}.`,
		remedy: ({ before }) => `Set a version higher than ${before}.`,
		why: 'A version that goes down makes it unclear what applies.',
	},
	'addition-unapproved': {
		message: ({ id, on }) => `The addition to ${id} has changed, but the document still shows the approval of ${on}.`,
		remedy: ({ id, version, company }) =>
			`Version ${version} is the library’s and is not to be raised. Approve the text with the addition: “npm run approve -- ${id} --company ${company}”, or set “libraryApproved” to the day on which it was read and approved.`,
		why: 'Otherwise it looks as if somebody had approved what was written afterwards.',
	},
	'version-unchanged': {
		message: ({ version }) => `The document is active and has changed, but still has version ${version}.`,
		remedy: () => 'Raise the version, set a new date, and write a line in “revisions”.',
		why: 'Two different texts with the same version cannot be told apart.',
	},
	'status-move': {
		message: ({ from, to }) => `The status cannot go from “${from}” to “${to}” in one step.`,
		remedy: ({ from, allowed }) =>
			allowed.length === 0
				? 'Make a new document with a number of its own.'
				: `From “${from}” it can go to ${orList(allowed.map((status) => `“${status}”`))}.`,
		why: 'Documents must be approved before they apply.',
	},
	'version-skipped': {
		message: ({ version, before }) => `The version goes from ${before} straight to ${version}.`,
		remedy: ({ before }) => `Use the next number after ${before}.`,
		why: 'Who sees a gap in the numbers looks for a version that never was.',
	},
};

function quoted(before: string, after: string): string {
	const told = [before === '' ? '' : `before “${before}”`, after === '' ? '' : `now “${after}”`];
	return told.filter((part) => part !== '').join(', ');
}
