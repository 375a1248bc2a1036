import type { RedlineTexts } from '../redline-texts.ts';

/** Words of a document that shows two versions. */
export const redline: RedlineTexts = {
	legend: (from, to) =>
		`Endringar frå versjon ${from} til versjon ${to}. Tekst som er teken ut, er gjennomstreka. Tekst som er sett inn, er understreka. Ein strek i margen viser kvar det er endra. Begge versjonane er fylte ut med opplysningane om verksemda slik dei er i dag, så berre det forfattaren har endra, er merkt.`,
	inserted: 'sett inn',
	deleted: 'teke ut',
	end: 'slutt på endring',
	unchanged: 'Teksten er den same i begge versjonane.',
	next: 'Neste endring',
	toTop: 'Til toppen',
	count: (number, of) => `Endring ${number} av ${of}`,
	toFirst: (changes) => (changes === 1 ? 'Gå til endringa' : `Gå til den første av ${changes} endringar`),
};
