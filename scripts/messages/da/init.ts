import type { InitMessages } from '../../types/index.ts';
import type { Texts } from '../text.ts';

export const init: Texts<InitMessages> = {
	'init-missing': {
		message: ({ facts }) => `Disse oplysninger mangler: ${facts.join(', ')}.`,
		remedy: () =>
			'Kør »npm run init« i et terminalvindue, og svar på spørgsmålene, eller giv dem med valgene og »--facts fil.yaml«. Med »--yes« bliver resten stående fra eksemplet.',
		why: 'Intet skrives, før der er spurgt om alt, og uden for en terminal kan der ikke spørges.',
	},
	'init-name-missing': {
		message: () => 'Virksomhedens navn mangler.',
		remedy: () => 'Skriv for eksempel »--name "Nørre Træ ApS"«.',
		why: 'Andre oplysninger kan udfyldes senere, men eksemplets navn bliver aldrig stående.',
	},
	'init-done': {
		message: ({ company }) => `Håndbogen er allerede sat op til »${company}«.`,
		remedy: () => 'Ret oplysningerne øverst i README.md.',
		why: 'Denne kommando fjerner eksemplet. Her er intet eksempel tilbage, og egne oplysninger må ikke gå tabt.',
	},
	'init-changed': {
		message: () => 'Filen er ændret af andre i mellemtiden.',
		remedy: () => 'Gem og luk den i andre programmer, og kør kommandoen igen.',
		why: 'Det, andre har skrevet, må ikke gå tabt.',
	},
	'init-finished': {
		message: () => 'Det, der blev afbrudt sidst, er gjort færdigt.',
		remedy: () => 'Du behøver ikke gøre noget.',
		why: 'Ændringer i flere filer bliver enten gjort helt eller ikke gjort.',
	},
};
