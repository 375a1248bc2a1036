import { ended } from '../ended.ts';
import type { PackTexts } from '../pack-texts.ts';
import { count } from './phrases.ts';

export const inspectionPack: PackTexts = {
	line: (asOf, newest) => (asOf === undefined ? `Sidst ændret ${newest}` : `Pr. ${asOf}`),
	index: 'Indhold',
	summary: ({ documents, gaps, absent }) =>
		[
			count(documents, 'dokument i kraft', 'dokumenter i kraft'),
			count(gaps, 'punkt under huller og frister', 'punkter under huller og frister'),
			...(absent === 0 ? [] : [count(absent, 'dokument er kun nævnt', 'dokumenter er kun nævnt')]),
		].join(' · '),
	columns: {
		id: 'Nr.',
		title: 'Titel',
		version: 'Version',
		date: 'Dato',
		status: 'Status',
		page: 'Side',
		why: 'Hvorfor',
		about: 'Angår',
		gap: 'Hvad',
		norms: 'Krav',
		file: 'Fil',
		files: 'Filer',
	},
	empty: 'Ingen dokumenter i kraft.',
	overdue: (day) => `revision forfalden ${day}`,
	history: 'Revisionshistorik',
	unlisted: 'Ikke beskrevet i dokumentet',
	gaps: {
		title: 'Huller og frister',
		intro:
			'Det, som kontrollen fandt, da mappen blev lavet: mangler, overskredne frister, krav uden dokument og til sidst det, som virksomheden har undtaget.',
		noDay: 'Frister er ikke kontrolleret, fordi mappen er lavet uden en dag at regne fra.',
		none: 'Kontrollen fandt ingen huller.',
		facts: 'Oplysninger om virksomheden',
		undocumented: (text) => `Ingen dokumenter for kravet: ${text}`,
		waived: ({ what, reason, by }) =>
			`Undtaget fra kontrollen: ${what} Begrundelse: ${ended(reason)}${by === '' ? '' : ` Undtaget af ${ended(by)}`}`,
	},
	absent: { title: 'Ikke med i mappen', notInForce: 'Ikke i kraft' },
	checksums: {
		title: 'Kontrolsummer',
		intro:
			'SHA-256 af hver fil, der følger med. De står også i SHA256SUMS, som »sha256sum -c SHA256SUMS« kontrollerer.',
	},
	folder: {
		whole: 'Hele mappen som ét PDF-dokument',
		compliance: 'Hvad der er dokumenteret, krav for krav',
		registers:
			'Registrene selv (regneark med navne på enkeltpersoner) er ikke med; det, som skal vises frem, står i de dokumenter, der er lavet af dem.',
	},
};
