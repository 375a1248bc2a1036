import type { StudioRemedies } from '../studio-remedies.ts';
import { studio } from './studio.ts';
import { studioWork } from './studio-work.ts';

const review = `See whether the text still holds. If so, press ${quoted(studioWork.approve.button)}; otherwise press ${quoted(studioWork.revise.button)}.`;
const order = `Correct the number in the order, or open the document and press ${quoted(studioWork.revise.button)}.`;
const library = 'Ask whoever maintains the library to take the text in.';
const template = 'Ask whoever maintains the templates to look at this.';

export const studioRemedies: StudioRemedies = {
	'approval-broken': `Have the new text approved: press ${quoted(studioWork.revise.button)}, and approve the new version. Or restore the text as it was.`,
	'review-due-fact': review,
	'review-due-template': review,
	'review-due-law': review,
	'approvals-damaged': 'Restore the file from the history (git), or delete it and approve the documents again.',
	'addition-unapproved': `The version is the library’s and is not to be raised. Open the document, and press ${quoted(studioWork.approve.button)}.`,
	'assistance-unplanned': `Choose ${quoted(studioWork.menu.new)} in the menu, and make the action plan.`,
	'health-service-missing': `Enter the occupational health service under ${quoted(studio.menu.facts)}. Where the authority has exempted the whole enterprise, enter that in the register of dispensations, and show it in an assessment of the duty, made under ${quoted(studioWork.menu.new)}.`,
	'appeal-note-missing': `Choose ${quoted(studioWork.menu.new)} in the menu, make the document, and enter it among the references here.`,
	'delegate-chain': `Write the number of the document in the field. Where it has not been made, choose ${quoted(studioWork.menu.new)} in the menu.`,
	'order-target-unknown': order,
	'order-waiting': order,
	'order-pending': `Press ${quoted(studioWork.finish.button)} when all else is fulfilled.`,
	'finish-impossible': `Put the draft up for approval, press ${quoted(studioWork.approve.button)} and then ${quoted(studioWork.finish.button)}.`,
	'conflict-open': library,
	'base-lost': library,
	'library-newer': library,
	'norm-uncovered': template,
	'model-changed': template,
	'model-unlocked': template,
	'init-changed': 'Save and close it in other programs, and try again.',
	'input-changed': 'Try again when the changes are saved.',
	'output-disk-full': 'Free some room on the disk, and try again.',
	'output-not-writable': 'Ask whoever has set up the machine to let you write to the folder.',
	'output-in-use': 'Close the file in Word and other programs, and try again.',
	'output-incomplete': 'Make sure that the disk has room and is not damaged, and try again.',
	'output-failed': 'Make sure that the disk or network folder can be reached and is not damaged, and try again.',
	'output-folder-foreign': 'Move it elsewhere, and try again.',
	'approve-state': 'Set the status to “For approval” when the text is finished, and try again.',
	'approve-errors': 'Mend the other errors listed here, and try again.',
	'build-lock-lost': 'Try again. Do not delete the folder “.regelrett” during a build.',
};

function quoted(label: string): string {
	return `“${label}”`;
}
