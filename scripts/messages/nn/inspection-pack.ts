import { ended } from '../ended.ts';
import type { PackTexts } from '../pack-texts.ts';
import { count } from './phrases.ts';

export const inspectionPack: PackTexts = {
	line: (asOf, newest) => (asOf === undefined ? `Sist endra ${newest}` : `Per ${asOf}`),
	index: 'Innhald',
	summary: ({ documents, gaps, absent }) =>
		[
			count(documents, 'dokument i kraft', 'dokument i kraft'),
			count(gaps, 'punkt under hol og fristar', 'punkt under hol og fristar'),
			...(absent === 0 ? [] : [count(absent, 'dokument er berre nemnt', 'dokument er berre nemnde')]),
		].join(' · '),
	columns: {
		id: 'Nr.',
		title: 'Tittel',
		version: 'Versjon',
		date: 'Dato',
		status: 'Status',
		page: 'Side',
		why: 'Kvifor',
		about: 'Gjeld',
		gap: 'Kva',
		norms: 'Krav',
		file: 'Fil',
		files: 'Filer',
	},
	empty: 'Ingen dokument i kraft.',
	overdue: (day) => `revisjon forfallen ${day}`,
	history: 'Revisjonshistorikk',
	unlisted: 'Ikkje omtalt i dokumentet',
	gaps: {
		title: 'Hol og fristar',
		intro:
			'Det kontrollen fann då mappa vart laga: manglar, fristar som er ute, krav utan dokument, og til slutt det verksemda har gjort unntak for.',
		noDay: 'Fristar er ikkje kontrollerte, fordi mappa er laga utan ein dag å rekne frå.',
		none: 'Kontrollen fann ingen hol.',
		facts: 'Opplysningar om verksemda',
		undocumented: (text) => `Ingen dokument for kravet: ${text}`,
		waived: ({ what, reason, by }) =>
			`Unnateke frå kontrollen: ${what} Grunngiving: ${ended(reason)}${by === '' ? '' : ` Unnateke av ${ended(by)}`}`,
	},
	absent: { title: 'Ikkje med i mappa', notInForce: 'Ikkje i kraft' },
	checksums: {
		title: 'Kontrollsummar',
		intro: 'SHA-256 av kvar fil som følgjer med. Dei står òg i SHA256SUMS, som «sha256sum -c SHA256SUMS» kontrollerer.',
	},
	folder: {
		whole: 'Heile mappa som eitt PDF-dokument',
		compliance: 'Kva som er dokumentert, krav for krav',
		registers:
			'Registra sjølve (rekneark med namn på enkeltpersonar) er ikkje med; det som skal visast fram, står i dokumenta som er laga av dei.',
	},
};
