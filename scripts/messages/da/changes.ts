import type { ChangeTexts } from '../change-texts.ts';
import { andList } from './phrases.ts';

export const changes: ChangeTexts = {
	title: (from, to) => `Ændringer fra version ${from} til version ${to}`,
	readAgain: (roles) => `Skal læses igen af: ${roles}.`,
	readAgainAll: 'Skal læses igen af alle, som dokumentet gælder for.',
	readAgainNobody: 'Ingen behøver at læse igen: kun sprog og form er ændret.',
	overruled: (reason) => `Ingen behøver at læse igen. Forfatteren regner ændringen for redaktionel: ${reason}`,
	raised: (reason) => `Forfatteren regner ændringen for væsentlig: ${reason}`,
	unchanged: 'Teksten er den samme.',
	wholeText: 'Titel og indledning',
	section: { added: (heading) => `${heading} – nyt afsnit`, removed: (heading) => `${heading} – taget ud` },
	done: {
		added: { heading: 'Ny overskrift', row: 'Ny række', item: 'Nyt punkt', text: 'Nyt', picture: 'Ny figur' },
		removed: {
			heading: 'Overskrift taget ud',
			row: 'Række taget ud',
			item: 'Punkt taget ud',
			text: 'Taget ud',
			picture: 'Figur taget ud',
		},
		moved: { heading: 'Flyttet', row: 'Flyttet', item: 'Flyttet', text: 'Flyttet', picture: 'Flyttet' },
	},
	binds: 'pligt eller ret',
	changed: {
		number: between('Tal'),
		duty: between('Pligt eller ret'),
		limit: between('Vilkår eller undtagelse'),
		time: between('Tid'),
		role: between('Hvem'),
		reference: () => 'Linket fører et andet sted hen',
		picture: () => 'Billede, figur eller felt er et andet',
		wording: between('Ordlyd'),
	},
	order: 'Rækkefølgen er en anden',
	before: 'Før:',
	after: 'Nu:',
	concerns: (roles) => `Gælder ${roles}.`,
	editorialIn: (headings) => `Kun sprog eller form er ændret i ${headings}.`,
	listed: andList,
	confirmation: {
		label: 'Læsekvittering',
		declared: (version) => `Jeg har læst version ${version} og ved, hvad der er ændret.`,
		changed: 'Hvad der er ændret',
		readBy: 'Læst af',
		columns: ['Rolle', 'Navn', 'Dato', 'Underskrift'],
		aboutSheet: 'Er der flere med samme rolle, skriver de på linjerne nederst. Arket opbevares sammen med dokumentet.',
	},
};

function between(what: string): (before: string, after: string) => string {
	return (before, after) => {
		if (before === '') return `${what}: »${after}« er kommet til`;
		if (after === '') return `${what}: »${before}« er taget ud`;
		return `${what}: fra »${before}« til »${after}«`;
	};
}
