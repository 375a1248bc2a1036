import type { StudioServerTexts } from '../studio-server-texts.ts';

export const studioServer: StudioServerTexts = {
	unknown: 'Dette finst ikkje, eller det kan ikkje opnast her.',
	malformed: (detail) => `Programmet forstod ikkje det sida bad om (${detail}). Last sida på nytt.`,
	large: (megabytes) => `Teksten er for lang. Grensa er ${megabytes} MB.`,
	fault:
		'Noko gjekk gale i programmet. Det du har skrive, står her framleis. Prøv igjen, eller start programmet på nytt.',
	unopened: (reason) => `Dokumenta kunne ikkje lesast: ${reason}`,
	unreadable: 'Toppen av dokumentet kan ikkje lesast slik han er skriven. Rett han i teksten først.',
	uneditable: (field) => `Feltet «${field}» kan ikkje endrast her utan at noko anna òg blir endra. Rett det i teksten.`,
};
