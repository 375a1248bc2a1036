import type { ChangeTexts } from '../change-texts.ts';
import { andList } from './phrases.ts';

export const changes: ChangeTexts = {
	title: (from, to) => `Endringer fra versjon ${from} til versjon ${to}`,
	readAgain: (roles) => `Må leses på nytt av: ${roles}.`,
	readAgainAll: 'Må leses på nytt av alle som dokumentet gjelder for.',
	readAgainNobody: 'Ingen trenger å lese på nytt: bare språk og form er endret.',
	overruled: (reason) => `Ingen trenger å lese på nytt. Forfatteren regner endringen som redaksjonell: ${reason}`,
	raised: (reason) => `Forfatteren regner endringen som viktig: ${reason}`,
	unchanged: 'Teksten er den samme.',
	wholeText: 'Tittel og innledning',
	section: { added: (heading) => `${heading} – ny del`, removed: (heading) => `${heading} – tatt ut` },
	done: {
		added: { heading: 'Ny overskrift', row: 'Ny rad', item: 'Nytt punkt', text: 'Nytt', picture: 'Ny figur' },
		removed: {
			heading: 'Overskrift tatt ut',
			row: 'Rad tatt ut',
			item: 'Punkt tatt ut',
			text: 'Tatt ut',
			picture: 'Figur tatt ut',
		},
		moved: { heading: 'Flyttet', row: 'Flyttet', item: 'Flyttet', text: 'Flyttet', picture: 'Flyttet' },
	},
	binds: 'plikt eller rett',
	changed: {
		number: between('Tall'),
		duty: between('Plikt eller rett'),
		limit: between('Vilkår eller unntak'),
		time: between('Tid'),
		role: between('Hvem'),
		reference: () => 'Lenken fører et annet sted',
		picture: () => 'Bilde, figur eller felt er et annet',
		wording: between('Ordlyd'),
	},
	order: 'Rekkefølgen er en annen',
	before: 'Før:',
	after: 'Nå:',
	concerns: (roles) => `Gjelder ${roles}.`,
	editorialIn: (headings) => `Bare språk eller form er endret i ${headings}.`,
	listed: andList,
	confirmation: {
		label: 'Lesekvittering',
		declared: (version) => `Jeg har lest versjon ${version} og vet hva som er endret.`,
		changed: 'Hva som er endret',
		readBy: 'Lest av',
		columns: ['Rolle', 'Navn', 'Dato', 'Underskrift'],
		aboutSheet: 'Er det flere med samme rolle, skriver de på linjene nederst. Arket oppbevares sammen med dokumentet.',
	},
};

function between(what: string): (before: string, after: string) => string {
	return (before, after) => {
		if (before === '') return `${what}: «${after}» er kommet til`;
		if (after === '') return `${what}: «${before}» er tatt ut`;
		return `${what}: fra «${before}» til «${after}»`;
	};
}
