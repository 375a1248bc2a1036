import type { FleetTexts } from '../fleet-texts.ts';
import { amount, count } from './phrases.ts';

export const fleetTexts: FleetTexts = {
	companies: ({ companies, ready, facts }) =>
		`${count(companies, 'virksomhed', 'virksomheder')}: ${amount(ready)} klar, ${amount(companies - ready)} mangler oplysninger (${count(facts, 'felt', 'felter')})`,
	unread: (companies) =>
		`${count(companies, 'virksomhed', 'virksomheder')} er ikke regnet med, for der er noget galt med oplysningerne.`,
	documents: ({ unchanged, changed, new: fresh, gone, errors }) =>
		`${count(unchanged + changed + fresh + errors, 'dokument', 'dokumenter')}: ${amount(unchanged)} uændret, ${amount(changed)} ændret, ${amount(fresh)} nye, ${amount(errors)} kan ikke laves endnu; ${amount(gone)} borte`,
	nothingBuilt: 'Intet er bygget før, så alt er nyt.',
	because: {
		text: 'Teksten er ny',
		library: 'De fælles instrukser er nye',
		facts: 'Oplysningerne er nye',
		registers: 'Registre eller billeder er nye',
		documents: 'Andre dokumenter, som det bygger på, er nye',
		template: 'Skabelonen er ny',
		law: 'Reglerne er nye',
		program: 'Programmet er nyt',
		unrecorded: 'Det er ikke skrevet ned, hvad det blev lavet af',
	},
	affected: (documents, companies, ids) =>
		`${count(documents, 'dokument', 'dokumenter')} hos ${count(companies, 'virksomhed', 'virksomheder')}: ${list(ids)}`,
	cited: (places, documents, companies) =>
		`${count(places, 'sted', 'steder')} i ${count(documents, 'dokument', 'dokumenter')} hos ${count(companies, 'virksomhed', 'virksomheder')}`,
	answered: (facts, companies, written) =>
		`${count(facts, 'oplysning', 'oplysninger')} hos ${count(companies, 'virksomhed', 'virksomheder')} ${written ? 'er skrevet.' : 'kan skrives med »--write«. Intet er skrevet.'}`,
	offer: 'Listerne fås med »--out MAPPE«.',
	written: (file, rows) => `${file}: ${count(rows, 'række', 'rækker')}`,
	nothingWritten: 'Intet er skrevet.',
	queue: {
		enqueued: (waiting, current) =>
			`${count(waiting, 'virksomhed', 'virksomheder')} er lagt i kø; ${amount(current)} er bygget i forvejen.`,
		outcomes: {
			published: 'publiceret',
			unchanged: 'uændret',
			refused: 'afvist: fejl i dokumenterne',
			failed: 'fejlet',
		},
		documents: (documents) => count(documents, 'dokument', 'dokumenter'),
		rate: (left, perSecond, seconds) =>
			`${count(left, 'virksomhed', 'virksomheder')} tilbage · ${perSecond.toFixed(1).replace('.', ',')} dokumenter i sekundet${seconds === undefined ? '' : ` · ${Math.ceil(seconds / 60)} min. tilbage`}`,
		serverLost: 'Køen svarer ikke. Venter, til den er tilbage.',
		serverBack: 'Køen er tilbage.',
		folderLost: 'Mappen er væk. Venter, til den er tilbage.',
		folderBack: 'Mappen er tilbage.',
		stopping: 'Stopper, når det påbegyndte er færdigt. Gentag for at stoppe med det samme.',
		states: { waiting: 'Venter', active: 'Laves nu', done: 'Færdige', refused: 'Afvist', failed: 'Lagt til side' },
	},
	examples: {
		'yes-no': 'ja / nej',
		'organisation-number': '9 cifre',
		cvr: '8 cifre',
		postcode: '4 cifre',
		email: 'for eksempel navn@example.com',
		day: 'ÅÅÅÅ-MM-DD',
		integer: 'et helt tal',
		phone: 'for eksempel +45 00 00 00 00',
	},
};

/** The first few; that there are more is seen by the dots. */
function list(ids: readonly string[]): string {
	return `${ids.slice(0, 5).join(', ')}${ids.length > 5 ? ' …' : ''}`;
}
