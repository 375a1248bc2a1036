import { ended } from '../ended.ts';
import type { PackTexts } from '../pack-texts.ts';
import { count } from './phrases.ts';

export const inspectionPack: PackTexts = {
	line: (asOf, newest) => (asOf === undefined ? `Sist endret ${newest}` : `Per ${asOf}`),
	index: 'Innhold',
	summary: ({ documents, gaps, absent }) =>
		[
			count(documents, 'dokument i kraft', 'dokumenter i kraft'),
			count(gaps, 'punkt under hull og frister', 'punkter under hull og frister'),
			...(absent === 0 ? [] : [count(absent, 'dokument er bare nevnt', 'dokumenter er bare nevnt')]),
		].join(' · '),
	columns: {
		id: 'Nr.',
		title: 'Tittel',
		version: 'Versjon',
		date: 'Dato',
		status: 'Status',
		page: 'Side',
		why: 'Hvorfor',
		about: 'Gjelder',
		gap: 'Hva',
		norms: 'Krav',
		file: 'Fil',
		files: 'Filer',
	},
	empty: 'Ingen dokumenter i kraft.',
	overdue: (day) => `revisjon forfalt ${day}`,
	history: 'Revisjonshistorikk',
	unlisted: 'Ikke beskrevet i dokumentet',
	gaps: {
		title: 'Hull og frister',
		intro:
			'Det kontrollen fant da mappa ble laget: mangler, frister som er ute, krav uten dokument, og til slutt det virksomheten har gjort unntak for.',
		noDay: 'Frister er ikke kontrollert, fordi mappa er laget uten en dag å regne fra.',
		none: 'Kontrollen fant ingen hull.',
		facts: 'Opplysninger om virksomheten',
		undocumented: (text) => `Ingen dokumenter for kravet: ${text}`,
		waived: ({ what, reason, by }) =>
			`Unntatt fra kontrollen: ${what} Begrunnelse: ${ended(reason)}${by === '' ? '' : ` Unntatt av ${ended(by)}`}`,
	},
	absent: { title: 'Ikke med i mappa', notInForce: 'Ikke i kraft' },
	checksums: {
		title: 'Kontrollsummer',
		intro: 'SHA-256 av hver fil som følger med. De står også i SHA256SUMS, som «sha256sum -c SHA256SUMS» kontrollerer.',
	},
	folder: {
		whole: 'Hele mappa som ett PDF-dokument',
		compliance: 'Hva som er dokumentert, krav for krav',
		registers:
			'Registrene selv (regneark med navn på enkeltpersoner) er ikke med; det som skal vises fram, står i dokumentene som er laget av dem.',
	},
};
