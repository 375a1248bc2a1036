import type { LetterTexts } from '../letter-texts.ts';
import { count } from './phrases.ts';

export const letterTexts: LetterTexts = {
	written: (letters, none, asked, folder) =>
		`${count(letters, 'brev', 'breve')} i ${folder}. ${count(none, 'virksomhed', 'virksomheder')} skal ikke have brev. ${count(asked, 'svar', 'svar')} ventes${asked > 0 ? `: ${folder}/replies.csv` : ''}.`,
	nothingWritten: 'Intet er skrevet.',
	reply: { take: 'overtager', keep: 'beholder sin egen', merge: 'fletter' },
	replied: (replies, unanswered, written) =>
		`${count(replies, 'svar', 'svar')}, ${count(unanswered, 'række', 'rækker')} uden svar. ${written ? 'Svarene er udført.' : 'Svarene udføres med »--write«. Intet er skrevet.'}`,
};
