import type { ChangeTexts } from '../change-texts.ts';
import { andList } from './phrases.ts';

export const changes: ChangeTexts = {
	title: (from, to) => `Endringar frå versjon ${from} til versjon ${to}`,
	readAgain: (roles) => `Må lesast på nytt av: ${roles}.`,
	readAgainAll: 'Må lesast på nytt av alle som dokumentet gjeld for.',
	readAgainNobody: 'Ingen treng lese på nytt: berre språk og form er endra.',
	overruled: (reason) => `Ingen treng lese på nytt. Forfattaren reknar endringa som redaksjonell: ${reason}`,
	raised: (reason) => `Forfattaren reknar endringa som viktig: ${reason}`,
	unchanged: 'Teksten er den same.',
	wholeText: 'Tittel og innleiing',
	section: { added: (heading) => `${heading} – ny del`, removed: (heading) => `${heading} – teke ut` },
	done: {
		added: { heading: 'Ny overskrift', row: 'Ny rad', item: 'Nytt punkt', text: 'Nytt', picture: 'Ny figur' },
		removed: {
			heading: 'Overskrift teken ut',
			row: 'Rad teken ut',
			item: 'Punkt teke ut',
			text: 'Teke ut',
			picture: 'Figur teken ut',
		},
		moved: { heading: 'Flytt', row: 'Flytt', item: 'Flytt', text: 'Flytt', picture: 'Flytt' },
	},
	binds: 'plikt eller rett',
	changed: {
		number: between('Tal'),
		duty: between('Plikt eller rett'),
		limit: between('Vilkår eller unntak'),
		time: between('Tid'),
		role: between('Kven'),
		reference: () => 'Lenkja fører ein annan stad',
		picture: () => 'Bilete, figur eller felt er eit anna',
		wording: between('Ordlyd'),
	},
	order: 'Rekkjefølgja er ei anna',
	before: 'Før:',
	after: 'No:',
	concerns: (roles) => `Gjeld ${roles}.`,
	editorialIn: (headings) => `Berre språk eller form er endra i ${headings}.`,
	listed: andList,
	confirmation: {
		label: 'Lesekvittering',
		declared: (version) => `Eg har lese versjon ${version} og veit kva som er endra.`,
		changed: 'Kva som er endra',
		readBy: 'Lese av',
		columns: ['Rolle', 'Namn', 'Dato', 'Underskrift'],
		aboutSheet:
			'Er det fleire med same rolle, skriv dei på linjene nedst. Arket blir teke vare på saman med dokumentet.',
	},
};

function between(what: string): (before: string, after: string) => string {
	return (before, after) => {
		if (before === '') return `${what}: «${after}» er komen til`;
		if (after === '') return `${what}: «${before}» er teke ut`;
		return `${what}: frå «${before}» til «${after}»`;
	};
}
