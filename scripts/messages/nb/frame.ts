import type { FrameTexts } from '../frame-texts.ts';

export const frame: FrameTexts = {
	words: {
		control: 'Dokumentopplysninger',
		page: ['Side ', ' av ', ''],
		footnotes: 'Fotnoter',
		backToText: 'Tilbake til teksten',
		skipToText: 'Hopp til innholdet',
		uncontrolledCopy: 'Utskrift er ukontrollert kopi',
		ticked: 'Utført',
		open: 'Ikke utført',
	},
	orgNumber: (number, country) => `${country === 'DK' ? 'CVR' : 'Org.nr.'} ${number}`,
	logo: (company) => `Logo for ${company}`,
	version: 'versjon',
	current: {
		said: 'Utskrift er ukontrollert kopi – gjeldende versjon:',
		alternative: 'QR-kode til gjeldende versjon',
	},
	lawVerifiedOn: 'Regelverk kontrollert per',
	publication: {
		labels: {
			publisher: 'Utgitt av',
			responsible: 'Ansvarlig for bruken',
			published: 'Utgiver og ansvarlig for bruken',
			madeFrom: 'Teksten',
		},
		publisher: (publisher, version) => `${publisher}, versjon ${version}`,
		madeFrom: (publisher, version) => `virksomhetens egen, bygd på versjon ${version} fra ${publisher}`,
	},
	addedBy: (company) => `Tillegg hos ${company}:`,
	changes: 'Endringer',
	heard: ({ asked, from, until, comments }) =>
		`${asked} ${until === undefined ? from : `${from} til ${until}`}, ${comments === 0 ? 'ingen merknader' : `${comments} ${comments === 1 ? 'merknad' : 'merknader'}`}`,
	proposed: { changed: 'Endret:', added: 'Nytt:', removed: 'Tatt ut:', details: 'Dokumentopplysninger endret.' },
	distribution: {
		title: 'Fordeling',
		recipient: 'Mottaker',
		attention: 'Att.',
		copies: 'Eksemplarer',
		usual: 'som vanlig',
		total: 'Sum',
		counted: (copies) => `${copies} ${copies === 1 ? 'eksemplar' : 'eksemplarer'}`,
	},
	example: 'EKSEMPEL – oppdiktede opplysninger',
	unofficial: (status) => `Ikke i kraft – status: ${status}`,
	editing: {
		watermark: 'KOPI',
		notice:
			'Kopi for redigering – gjelder ikke. Blå felt er opplysninger: en ny verdi blir et forslag. Grå felt er regnet ut og kan ikke endres her.',
	},
	historic: (asOf) =>
		`Historisk rettsgrunnlag${asOf === undefined ? '' : ` (${asOf.slice(0, 4)})`} – må ikke brukes i dag`,
};
