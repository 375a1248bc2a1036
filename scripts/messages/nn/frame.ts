import type { FrameTexts } from '../frame-texts.ts';

export const frame: FrameTexts = {
	words: {
		control: 'Dokumentopplysningar',
		page: ['Side ', ' av ', ''],
		footnotes: 'Fotnotar',
		backToText: 'Tilbake til teksten',
		skipToText: 'Hopp til innhaldet',
		uncontrolledCopy: 'Utskrift er ukontrollert kopi',
		ticked: 'Utført',
		open: 'Ikkje utført',
	},
	orgNumber: (number, country) => `${country === 'DK' ? 'CVR' : 'Org.nr.'} ${number}`,
	logo: (company) => `Logo for ${company}`,
	version: 'versjon',
	current: {
		said: 'Utskrift er ukontrollert kopi – gjeldande versjon:',
		alternative: 'QR-kode til gjeldande versjon',
	},
	lawVerifiedOn: 'Regelverk kontrollert per',
	publication: {
		labels: {
			publisher: 'Utgitt av',
			responsible: 'Ansvarleg for bruken',
			published: 'Utgjevar og ansvarleg for bruken',
			madeFrom: 'Teksten',
		},
		publisher: (publisher, version) => `${publisher}, versjon ${version}`,
		madeFrom: (publisher, version) => `eigen tekst for verksemda, bygd på versjon ${version} frå ${publisher}`,
	},
	addedBy: (company) => `Tillegg hos ${company}:`,
	changes: 'Endringar',
	heard: ({ asked, from, until, comments }) =>
		`${asked} ${until === undefined ? from : `${from} til ${until}`}, ${comments === 0 ? 'ingen merknader' : `${comments} ${comments === 1 ? 'merknad' : 'merknader'}`}`,
	proposed: { changed: 'Endra:', added: 'Nytt:', removed: 'Teke ut:', details: 'Dokumentopplysningar endra.' },
	distribution: {
		title: 'Fordeling',
		recipient: 'Mottakar',
		attention: 'Att.',
		copies: 'Eksemplar',
		usual: 'som vanleg',
		total: 'Sum',
		counted: (copies) => `${copies} eksemplar`,
	},
	example: 'DØME – oppdikta opplysningar',
	unofficial: (status) => `Ikkje i kraft – status: ${status}`,
	editing: {
		watermark: 'KOPI',
		notice:
			'Kopi for redigering – gjeld ikkje. Blå felt er opplysningar: ein ny verdi blir eit forslag. Grå felt er rekna ut og kan ikkje endrast her.',
	},
	historic: (asOf) =>
		`Historisk rettsgrunnlag${asOf === undefined ? '' : ` (${asOf.slice(0, 4)})`} – må ikkje brukast i dag`,
};
