import type { RedlineTexts } from '../redline-texts.ts';

/** Words of a document that shows two versions. */
export const redline: RedlineTexts = {
	legend: (from, to) =>
		`Ændringer fra version ${from} til version ${to}. Tekst, der er taget ud, er gennemstreget. Tekst, der er sat ind, er understreget. En streg i margenen viser, hvor der er ændret. Begge versioner er udfyldt med de nuværende oplysninger om organisationen, så kun det, forfatteren har ændret, er mærket.`,
	inserted: 'sat ind',
	deleted: 'taget ud',
	end: 'slut på ændring',
	unchanged: 'Teksten er den samme i begge versioner.',
	next: 'Næste ændring',
	toTop: 'Til toppen',
	count: (number, of) => `Ændring ${number} af ${of}`,
	toFirst: (changes) => (changes === 1 ? 'Gå til ændringen' : `Gå til den første af ${changes} ændringer`),
};
