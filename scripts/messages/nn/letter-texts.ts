import type { LetterTexts } from '../letter-texts.ts';
import { count } from './phrases.ts';

export const letterTexts: LetterTexts = {
	written: (letters, none, asked, folder) =>
		`${count(letters, 'brev', 'brev')} i ${folder}. ${count(none, 'verksemd', 'verksemder')} treng ikkje brev. ${count(asked, 'svar', 'svar')} er venta${asked > 0 ? `: ${folder}/replies.csv` : ''}.`,
	nothingWritten: 'Ingenting er skrive.',
	reply: { take: 'tek inn', keep: 'beheld sin eigen', merge: 'flettar' },
	replied: (replies, unanswered, written) =>
		`${count(replies, 'svar', 'svar')}, ${count(unanswered, 'rad', 'rader')} utan svar. ${written ? 'Svara er utførte.' : 'Svara blir utførte med «--write». Ingenting er skrive.'}`,
};
