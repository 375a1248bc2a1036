import type { LetterTexts } from '../letter-texts.ts';
import { count } from './phrases.ts';

export const letterTexts: LetterTexts = {
	written: (letters, none, asked, folder) =>
		`${count(letters, 'brev', 'brev')} i ${folder}. ${count(none, 'virksomhet', 'virksomheter')} trenger ikke brev. ${count(asked, 'svar', 'svar')} ventes${asked > 0 ? `: ${folder}/replies.csv` : ''}.`,
	nothingWritten: 'Ingenting er skrevet.',
	reply: { take: 'tar inn', keep: 'beholder sin egen', merge: 'fletter' },
	replied: (replies, unanswered, written) =>
		`${count(replies, 'svar', 'svar')}, ${count(unanswered, 'rad', 'rader')} uten svar. ${written ? 'Svarene er utført.' : 'Svarene utføres med «--write». Ingenting er skrevet.'}`,
};
