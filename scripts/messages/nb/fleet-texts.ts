import type { FleetTexts } from '../fleet-texts.ts';
import { amount, count } from './phrases.ts';

export const fleetTexts: FleetTexts = {
	companies: ({ companies, ready, facts }) =>
		`${count(companies, 'bedrift', 'bedrifter')}: ${amount(ready)} klare, ${amount(companies - ready)} mangler data (${count(facts, 'felt', 'felt')})`,
	unread: (companies) =>
		`${count(companies, 'bedrift', 'bedrifter')} er ikke regnet med, for noe er galt med opplysningene.`,
	documents: ({ unchanged, changed, new: fresh, gone, errors }) =>
		`${count(unchanged + changed + fresh + errors, 'dokument', 'dokumenter')}: ${amount(unchanged)} uendret, ${amount(changed)} endret, ${amount(fresh)} nye, ${amount(errors)} kan ikke lages ennå; ${amount(gone)} borte`,
	nothingBuilt: 'Ingenting er bygget før, så alt er nytt.',
	because: {
		text: 'Teksten er ny',
		library: 'De felles instruksene er nye',
		facts: 'Opplysningene er nye',
		registers: 'Registre eller bilder er nye',
		documents: 'Andre dokumenter som det bygger på, er nye',
		template: 'Malen er ny',
		law: 'Regelverket er nytt',
		program: 'Programmet er nytt',
		unrecorded: 'Det er ikke skrevet ned hva det ble laget av',
	},
	affected: (documents, companies, ids) =>
		`${count(documents, 'dokument', 'dokumenter')} hos ${count(companies, 'bedrift', 'bedrifter')}: ${list(ids)}`,
	cited: (places, documents, companies) =>
		`${count(places, 'sted', 'steder')} i ${count(documents, 'dokument', 'dokumenter')} hos ${count(companies, 'bedrift', 'bedrifter')}`,
	answered: (facts, companies, written) =>
		`${count(facts, 'opplysning', 'opplysninger')} hos ${count(companies, 'bedrift', 'bedrifter')} ${written ? 'er skrevet.' : 'kan skrives med «--write». Ingenting er skrevet.'}`,
	offer: 'Listene får du med «--out MAPPE».',
	written: (file, rows) => `${file}: ${count(rows, 'rad', 'rader')}`,
	nothingWritten: 'Ingenting er skrevet.',
	queue: {
		enqueued: (waiting, current) =>
			`${count(waiting, 'bedrift', 'bedrifter')} er lagt i kø; ${amount(current)} er bygd fra før.`,
		outcomes: { published: 'publisert', unchanged: 'uendret', refused: 'avvist: feil i dokumentene', failed: 'feilet' },
		documents: (documents) => count(documents, 'dokument', 'dokumenter'),
		rate: (left, perSecond, seconds) =>
			`${count(left, 'bedrift', 'bedrifter')} igjen · ${perSecond.toFixed(1).replace('.', ',')} dokumenter i sekundet${seconds === undefined ? '' : ` · ${Math.ceil(seconds / 60)} min igjen`}`,
		serverLost: 'Køen svarer ikke. Venter til den er tilbake.',
		serverBack: 'Køen er tilbake.',
		folderLost: 'Mappa er borte. Venter til den er tilbake.',
		folderBack: 'Mappa er tilbake.',
		stopping: 'Stopper når det som er påbegynt, er ferdig. Gjenta for å stoppe med en gang.',
		states: { waiting: 'Venter', active: 'Lages nå', done: 'Ferdige', refused: 'Avvist', failed: 'Lagt til side' },
	},
	examples: {
		'yes-no': 'ja / nei',
		'organisation-number': '9 sifre',
		cvr: '8 sifre',
		postcode: '4 sifre',
		email: 'for eksempel navn@example.com',
		day: 'ÅÅÅÅ-MM-DD',
		integer: 'et helt tall',
		phone: 'for eksempel +47 00 00 00 00',
	},
};

/** The first few; that there are more is seen by the dots. */
function list(ids: readonly string[]): string {
	return `${ids.slice(0, 5).join(', ')}${ids.length > 5 ? ' …' : ''}`;
}
