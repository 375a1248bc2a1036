import type { FrameTexts } from '../frame-texts.ts';

export const frame: FrameTexts = {
	words: {
		control: 'Dokumentoplysninger',
		page: ['Side ', ' af ', ''],
		footnotes: 'Noter',
		backToText: 'Tilbage til teksten',
		skipToText: 'Spring til indholdet',
		uncontrolledCopy: 'Udskrift er ukontrolleret kopi',
		ticked: 'Udført',
		open: 'Ikke udført',
	},
	orgNumber: (number, country) => `${country === 'DK' ? 'CVR' : 'Org.nr.'} ${number}`,
	logo: (company) => `Logo for ${company}`,
	version: 'version',
	current: {
		said: 'Udskrift er ukontrolleret kopi – gældende version:',
		alternative: 'QR-kode til gældende version',
	},
	lawVerifiedOn: 'Regler kontrolleret pr.',
	publication: {
		labels: {
			publisher: 'Udgivet af',
			responsible: 'Ansvarlig for brugen',
			published: 'Udgiver og ansvarlig for brugen',
			madeFrom: 'Teksten',
		},
		publisher: (publisher, version) => `${publisher}, version ${version}`,
		madeFrom: (publisher, version) => `virksomhedens egen, bygget på version ${version} fra ${publisher}`,
	},
	addedBy: (company) => `Tillæg hos ${company}:`,
	changes: 'Ændringer',
	heard: ({ asked, from, until, comments }) =>
		`${asked} ${until === undefined ? from : `${from} til ${until}`}, ${comments === 0 ? 'ingen bemærkninger' : `${comments} ${comments === 1 ? 'bemærkning' : 'bemærkninger'}`}`,
	proposed: { changed: 'Ændret:', added: 'Nyt:', removed: 'Taget ud:', details: 'Dokumentoplysninger ændret.' },
	distribution: {
		title: 'Fordeling',
		recipient: 'Modtager',
		attention: 'Att.',
		copies: 'Eksemplarer',
		usual: 'sædvanligt antal',
		total: 'I alt',
		counted: (copies) => `${copies} ${copies === 1 ? 'eksemplar' : 'eksemplarer'}`,
	},
	example: 'EKSEMPEL – opdigtede oplysninger',
	unofficial: (status) => `Ikke i kraft – status: ${status}`,
	editing: {
		watermark: 'KOPI',
		notice:
			'Kopi til redigering – gælder ikke. Blå felter er oplysninger: en ny værdi bliver et forslag. Grå felter er regnet ud og kan ikke ændres her.',
	},
	historic: (asOf) =>
		`Historisk retsgrundlag${asOf === undefined ? '' : ` (${asOf.slice(0, 4)})`} – må ikke anvendes i dag`,
};
