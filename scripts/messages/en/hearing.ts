import type { HearingMessages } from '../../types/index.ts';
import type { Texts } from '../text.ts';
import { didYouMean } from './phrases.ts';

export const hearing: Texts<HearingMessages> = {
	'hearing-document': {
		message: ({ id, own, nearest }) =>
			own
				? `${id} is the enterprise’s own document, so the consultation in the README is not shown.`
				: `The enterprise takes no shared instruction numbered ${id}, so the consultation is not shown.${didYouMean(nearest)}`,
		remedy: ({ id, own }) =>
			own
				? `Move the consultation to the top of ${id}, under “hearing”, without “documents”.`
				: 'Correct the number, or take it away when the instruction no longer exists.',
		why: 'The document is to show who was asked about it; a consultation that belongs to nothing is seen by nobody.',
	},
	'hearing-missing': {
		message: ({ id, party }) => `${party} has not been asked about ${id}.`,
		remedy: ({ id, party, shared, date }) =>
			shared
				? `Write in the README of the enterprise: “libraryHearing: [{asked: ${party}, from: YYYY-MM-DD, until: YYYY-MM-DD, documents: [${id}]}]”, with days of ${date} or later.`
				: `Ask them, and write at the top of the document: “hearing: [{asked: ${party}, from: YYYY-MM-DD, until: YYYY-MM-DD}]”.`,
		why: 'What concerns the occupational health service is for the working environment committee to consider; where there is none, ask the safety representative.',
	},
	'hearing-order': {
		message: ({ from, until }) => `The consultation ends on ${until}, before it began on ${from}.`,
		remedy: () => 'Correct whichever of the days is wrong.',
		why: 'The days show that those who were asked had time to answer.',
	},
	'hearing-late': {
		message: ({ until, approved }) =>
			`The consultation ends on ${until}, after the document was approved on ${approved}.`,
		remedy: () => 'Correct the day that is wrong, or have the document approved again after the consultation.',
		why: 'Who approves must know what those who were asked think.',
	},
	'hearing-shared': {
		message: ({ id }) =>
			`The consultation in ${id} is not shown: the document is shared, and each enterprise asks its own people.`,
		remedy: ({ id }) =>
			`Move it to the README of the enterprise, under “libraryHearing”, and add “documents: [${id}]”.`,
		why: 'Whoever reads the document at an enterprise is to see who was asked there, not elsewhere.',
	},
	'hearing-unanswered': {
		message: ({ by }) => `It is not said what came of the comment${by === '' ? '' : ` by ${by}`}.`,
		remedy: () => 'Write it under “outcome”: taken in, or not and why.',
		why: 'Those who answered must see what came of it before the document applies.',
	},
	'hearing-unrecorded': {
		message: () => 'The document is in consultation, but does not say who has been asked.',
		remedy: () => 'Write at the top of the document: “hearing: [{asked: Safety representative, from: YYYY-MM-DD}]”.',
		why: 'A consultation must be there to be shown afterwards.',
	},
};
