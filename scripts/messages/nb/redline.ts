import type { RedlineTexts } from '../redline-texts.ts';

/** Words of a document that shows two versions. */
export const redline: RedlineTexts = {
	legend: (from, to) =>
		`Endringer fra versjon ${from} til versjon ${to}. Tekst som er tatt ut, er gjennomstreket. Tekst som er satt inn, er understreket. En strek i margen viser hvor det er endret. Begge versjonene er fylt ut med dagens opplysninger om virksomheten, så bare det forfatteren har endret, er merket.`,
	inserted: 'satt inn',
	deleted: 'tatt ut',
	end: 'slutt på endring',
	unchanged: 'Teksten er den samme i begge versjonene.',
	next: 'Neste endring',
	toTop: 'Til toppen',
	count: (number, of) => `Endring ${number} av ${of}`,
	toFirst: (changes) => (changes === 1 ? 'Gå til endringen' : `Gå til den første av ${changes} endringer`),
};
