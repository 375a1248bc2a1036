import type { FleetTexts } from '../fleet-texts.ts';
import { amount, count } from './phrases.ts';

export const fleetTexts: FleetTexts = {
	companies: ({ companies, ready, facts }) =>
		`${count(companies, 'bedrift', 'bedrifter')}: ${amount(ready)} klare, ${amount(companies - ready)} manglar data (${count(facts, 'felt', 'felt')})`,
	unread: (companies) =>
		`${count(companies, 'bedrift', 'bedrifter')} er ikkje rekna med, for noko er gale med opplysningane.`,
	documents: ({ unchanged, changed, new: fresh, gone, errors }) =>
		`${count(unchanged + changed + fresh + errors, 'dokument', 'dokument')}: ${amount(unchanged)} uendra, ${amount(changed)} endra, ${amount(fresh)} nye, ${amount(errors)} kan ikkje lagast enno; ${amount(gone)} borte`,
	nothingBuilt: 'Ingenting er bygd før, så alt er nytt.',
	because: {
		text: 'Teksten er ny',
		library: 'Dei felles instruksane er nye',
		facts: 'Opplysningane er nye',
		registers: 'Register eller bilete er nye',
		documents: 'Andre dokument som det byggjer på, er nye',
		template: 'Malen er ny',
		law: 'Regelverket er nytt',
		program: 'Programmet er nytt',
		unrecorded: 'Det er ikkje skrive ned kva det vart laga av',
	},
	affected: (documents, companies, ids) =>
		`${count(documents, 'dokument', 'dokument')} hos ${count(companies, 'bedrift', 'bedrifter')}: ${list(ids)}`,
	cited: (places, documents, companies) =>
		`${count(places, 'stad', 'stader')} i ${count(documents, 'dokument', 'dokument')} hos ${count(companies, 'bedrift', 'bedrifter')}`,
	answered: (facts, companies, written) =>
		`${count(facts, 'opplysning', 'opplysningar')} hos ${count(companies, 'bedrift', 'bedrifter')} ${written ? 'er skrivne.' : 'kan skrivast med «--write». Ingenting er skrive.'}`,
	offer: 'Listene får du med «--out MAPPE».',
	written: (file, rows) => `${file}: ${count(rows, 'rad', 'rader')}`,
	nothingWritten: 'Ingenting er skrive.',
	queue: {
		enqueued: (waiting, current) =>
			`${count(waiting, 'bedrift', 'bedrifter')} er lagde i kø; ${amount(current)} er bygde frå før.`,
		outcomes: { published: 'publisert', unchanged: 'uendra', refused: 'avvist: feil i dokumenta', failed: 'feila' },
		documents: (documents) => count(documents, 'dokument', 'dokument'),
		rate: (left, perSecond, seconds) =>
			`${count(left, 'bedrift', 'bedrifter')} att · ${perSecond.toFixed(1).replace('.', ',')} dokument i sekundet${seconds === undefined ? '' : ` · ${Math.ceil(seconds / 60)} min att`}`,
		serverLost: 'Køen svarar ikkje. Ventar til han er tilbake.',
		serverBack: 'Køen er tilbake.',
		folderLost: 'Mappa er borte. Ventar til ho er tilbake.',
		folderBack: 'Mappa er tilbake.',
		stopping: 'Stoppar når det som er påbyrja, er ferdig. Gjenta for å stoppe med ein gong.',
		states: {
			waiting: 'Ventar',
			active: 'Blir laga no',
			done: 'Ferdige',
			refused: 'Avviste',
			failed: 'Lagde til side',
		},
	},
	examples: {
		'yes-no': 'ja / nei',
		'organisation-number': '9 siffer',
		cvr: '8 siffer',
		postcode: '4 siffer',
		email: 'til dømes namn@example.com',
		day: 'ÅÅÅÅ-MM-DD',
		integer: 'eit heilt tal',
		phone: 'til dømes +47 00 00 00 00',
	},
};

/** The first few; that there are more is seen by the dots. */
function list(ids: readonly string[]): string {
	return `${ids.slice(0, 5).join(', ')}${ids.length > 5 ? ' …' : ''}`;
}
