import type { StudioServerTexts } from '../studio-server-texts.ts';

export const studioServer: StudioServerTexts = {
	unknown: 'Dette finnes ikke, eller det kan ikke åpnes her.',
	malformed: (detail) => `Programmet forsto ikke det siden ba om (${detail}). Last siden på nytt.`,
	large: (megabytes) => `Teksten er for lang. Grensen er ${megabytes} MB.`,
	fault:
		'Noe gikk galt i programmet. Det du har skrevet, står her fortsatt. Prøv igjen, eller start programmet på nytt.',
	unopened: (reason) => `Dokumentene kunne ikke leses: ${reason}`,
	unreadable: 'Toppen av dokumentet kan ikke leses slik den er skrevet. Rett den i teksten først.',
	uneditable: (field) => `Feltet «${field}» kan ikke endres her uten at noe annet også endres. Rett det i teksten.`,
};
