import type { LetterTexts } from '../letter-texts.ts';
import { count } from './phrases.ts';

export const letterTexts: LetterTexts = {
	written: (letters, none, asked, folder) =>
		`${count(letters, 'letter', 'letters')} in ${folder}. ${count(none, 'company needs', 'companies need')} none. ${count(asked, 'reply is', 'replies are')} awaited${asked > 0 ? `: ${folder}/replies.csv` : ''}.`,
	nothingWritten: 'Nothing was written.',
	reply: { take: 'takes', keep: 'keeps its own of', merge: 'merges' },
	replied: (replies, unanswered, written) =>
		`${count(replies, 'reply', 'replies')}, ${count(unanswered, 'row', 'rows')} without. ${written ? 'The replies have been carried out.' : 'The replies are carried out with “--write”. Nothing was written.'}`,
};
