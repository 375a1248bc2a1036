import type { InitMessages } from '../../types/index.ts';
import type { Texts } from '../text.ts';

export const init: Texts<InitMessages> = {
	'init-missing': {
		message: ({ facts }) => `Desse opplysningane manglar: ${facts.join(', ')}.`,
		remedy: () =>
			'Køyr «npm run init» i eit terminalvindauge og svar på spørsmåla, eller gje dei med vala og «--facts fil.yaml». Med «--yes» blir resten ståande frå dømet.',
		why: 'Ingenting blir skrive før alt er spurt om, og utanfor ein terminal går det ikkje å spørje.',
	},
	'init-name-missing': {
		message: () => 'Namnet på verksemda manglar.',
		remedy: () => 'Skriv til dømes «--name "Nordre Trevare AS"».',
		why: 'Andre opplysningar kan fyllast ut sidan, men namnet i dømet blir aldri ståande.',
	},
	'init-done': {
		message: ({ company }) => `Handboka er alt sett opp for «${company}».`,
		remedy: () => 'Rett opplysningane øvst i README.md.',
		why: 'Denne kommandoen fjernar dømet. Her er det ikkje noko døme att, og ingen eigne opplysningar skal gå tapt.',
	},
	'init-changed': {
		message: () => 'Fila er endra av nokon andre i mellomtida.',
		remedy: () => 'Lagre og lukk henne i andre program, og køyr kommandoen på nytt.',
		why: 'Det andre har skrive, skal ikkje gå tapt.',
	},
	'init-finished': {
		message: () => 'Det som vart avbrote sist, er gjort ferdig.',
		remedy: () => 'Du treng ikkje gjere noko.',
		why: 'Endringar i fleire filer blir anten gjorde heilt eller ikkje gjorde.',
	},
};
