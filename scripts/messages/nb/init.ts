import type { InitMessages } from '../../types/index.ts';
import type { Texts } from '../text.ts';

export const init: Texts<InitMessages> = {
	'init-missing': {
		message: ({ facts }) => `Disse opplysningene mangler: ${facts.join(', ')}.`,
		remedy: () =>
			'Kjør «npm run init» i et terminalvindu og svar på spørsmålene, eller gi dem med valgene og «--facts fil.yaml». Med «--yes» blir resten stående fra eksempelet.',
		why: 'Ingenting skrives før alt er spurt om, og utenfor en terminal kan det ikke spørres.',
	},
	'init-name-missing': {
		message: () => 'Virksomhetens navn mangler.',
		remedy: () => 'Skriv for eksempel «--name "Nordre Trevare AS"».',
		why: 'Andre opplysninger kan fylles ut siden, men eksempelets navn blir aldri stående.',
	},
	'init-done': {
		message: ({ company }) => `Håndboka er allerede satt opp for «${company}».`,
		remedy: () => 'Rett opplysningene øverst i README.md.',
		why: 'Denne kommandoen fjerner eksempelet. Her er det ikke noe eksempel igjen, og ingen egne opplysninger skal gå tapt.',
	},
	'init-changed': {
		message: () => 'Fila er endret av noen andre i mellomtiden.',
		remedy: () => 'Lagre og lukk den i andre programmer, og kjør kommandoen på nytt.',
		why: 'Det andre har skrevet, skal ikke gå tapt.',
	},
	'init-finished': {
		message: () => 'Det som ble avbrutt sist, er gjort ferdig.',
		remedy: () => 'Du trenger ikke gjøre noe.',
		why: 'Endringer i flere filer blir enten gjort helt eller ikke gjort.',
	},
};
