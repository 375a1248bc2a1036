import type { LettersMessages } from '../../types/index.ts';

export const letters: LettersMessages = {
	'fleet-letters-publisher': {},
	'fleet-replies-there': { file: 'dist-letters/replies.csv' },
	'fleet-reply-unasked': { company: 'prove', document: '1-003', nearest: '1-002' },
	'fleet-reply-word': { reply: 'beholdt', known: ['ta inn', 'behold', 'flett'], nearest: 'behold' },
	'fleet-reply-lacking': { column: 'reason' },
	'fleet-reply-day': { text: '31.02.2027' },
	'fleet-reply-edition': { column: 'to', found: '2', expected: '3' },
	'fleet-reply-code': { code: 'K7Q2FM', expected: 'K7Q2FN' },
	'fleet-reply-unmerged': { document: '1-002' },
	'fleet-reply-twice': { document: '1-002', line: 3 },
};
