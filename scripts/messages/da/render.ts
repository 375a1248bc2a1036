import type { RenderMessages } from '../../types/index.ts';
import type { Texts } from '../text.ts';

export const render: Texts<RenderMessages> = {
	'company-stopped': {
		message: ({ company, reason }) => `At udfylde og kontrollere dokumenterne for »${company}« stoppede (${reason}).`,
		remedy: () =>
			'Kør igen. Sker det igen, så fjern det, der sidst blev ændret i virksomhedens dokumenter, registre eller oplysninger, og prøv igen.',
		why: 'Hver virksomhed udfyldes og kontrolleres i et afgrænset program, så én aldrig kan stoppe de andre. Denne blev prøvet to gange, og de andre blev kontrolleret færdig.',
	},
	'company-slow': {
		message: ({ company, seconds }) =>
			`At udfylde og kontrollere dokumenterne for »${company}« tog mere end ${seconds} sekunder og blev afbrudt.`,
		remedy: () =>
			'Fjern det, der sidst blev ændret i virksomhedens dokumenter, registre eller oplysninger, og prøv igen. Del meget lange dokumenter i flere.',
		why: 'En tidsgrænse for hver virksomhed gør, at én aldrig holder alle de andre tilbage.',
	},
	'renderer-stopped': {
		message: ({ format, reason }) =>
			`Den del af programmet, der laver ${named(format)}, stoppede ved dette dokument (${reason}).`,
		remedy: () =>
			'Kør igen. Sker det igen, så gør dokumentet enklere: færre niveauer i lister, kortere tabeller, mindre billeder.',
		why: 'Hvert dokument laves i et afgrænset program, så ét dokument aldrig kan stoppe de andre. Dette dokument blev forsøgt to gange, og de andre blev lavet færdige.',
	},
	'renderer-slow': {
		message: ({ format, seconds }) =>
			`Det tog mere end ${seconds} sekunder at lave ${named(format)} af dette dokument, og det blev afbrudt.`,
		remedy: () => 'Del dokumentet i flere, eller gør de største tabeller kortere.',
		why: 'En tidsgrænse for hvert dokument gør, at ét vanskeligt dokument ikke holder alle de andre tilbage.',
	},
	'renderer-refused': {
		message: ({ format, detail }) => `Dokumentet kan ikke laves som ${format.toUpperCase()}: »${detail}«.`,
		remedy: () =>
			'Ret det, der er nævnt. Er det uklart, hvad der menes, så fjern det senest ændrede i dokumentet, og prøv igen.',
		why: 'Færdige filer skal følge standarden for tilgængelige dokumenter. Det, der ikke kan vises rigtigt for alle, bliver ikke udgivet.',
	},
	'glyph-missing': {
		message: ({ character, codePoint }) =>
			`Tegnet »${character}« (${codePoint}) findes ikke i skrifttypen og kan ikke trykkes.`,
		remedy: () => 'Skriv det med ord eller med et almindeligt tegn.',
		why: 'Et tegn uden form bliver en tom firkant på papiret og læses ikke op af hjælpemidler.',
	},
};

function named(format: RenderMessages['renderer-stopped']['format']): string {
	return format === 'chart' ? 'diagrammer' : format.toUpperCase();
}
