import type { RenderMessages } from '../../types/index.ts';
import type { Texts } from '../text.ts';

export const render: Texts<RenderMessages> = {
	'company-stopped': {
		message: ({ company, reason }) => `Å fylle ut og kontrollere dokumentene til «${company}» stoppet (${reason}).`,
		remedy: () =>
			'Kjør på nytt. Skjer det igjen, ta bort det som sist ble endret i virksomhetens dokumenter, registre eller opplysninger, og prøv igjen.',
		why: 'Hver virksomhet fylles ut og kontrolleres i et avgrenset program, slik at én aldri kan stoppe de andre. Denne ble prøvd to ganger, og de andre ble kontrollert ferdig.',
	},
	'company-slow': {
		message: ({ company, seconds }) =>
			`Å fylle ut og kontrollere dokumentene til «${company}» tok mer enn ${seconds} sekunder og ble avbrutt.`,
		remedy: () =>
			'Ta bort det som sist ble endret i virksomhetens dokumenter, registre eller opplysninger, og prøv igjen. Del svært lange dokumenter i flere.',
		why: 'En tidsgrense for hver virksomhet gjør at én aldri holder igjen alle de andre.',
	},
	'renderer-stopped': {
		message: ({ format, reason }) =>
			`Programdelen som lager ${named(format)}, stoppet på dette dokumentet (${reason}).`,
		remedy: () =>
			'Kjør på nytt. Skjer det igjen, gjør dokumentet enklere: færre nivåer i lister, kortere tabeller, mindre bilder.',
		why: 'Hvert dokument lages i et avgrenset program, slik at ett dokument aldri kan stoppe de andre. Dette dokumentet ble prøvd to ganger, og de andre ble laget ferdig.',
	},
	'renderer-slow': {
		message: ({ format, seconds }) =>
			`Å lage ${named(format)} av dette dokumentet tok mer enn ${seconds} sekunder og ble avbrutt.`,
		remedy: () => 'Del dokumentet i flere, eller gjør de største tabellene kortere.',
		why: 'En tidsgrense for hvert dokument gjør at ett vanskelig dokument ikke holder igjen alle de andre.',
	},
	'renderer-refused': {
		message: ({ format, detail }) => `Dokumentet kan ikke lages som ${format.toUpperCase()}: «${detail}».`,
		remedy: () =>
			'Rett det som er nevnt. Er det uklart hva som menes, ta bort det sist endrede i dokumentet og prøv igjen.',
		why: 'Ferdige filer skal følge standarden for tilgjengelige dokumenter. Det som ikke kan vises riktig for alle, blir ikke publisert.',
	},
	'glyph-missing': {
		message: ({ character, codePoint }) =>
			`Tegnet «${character}» (${codePoint}) finnes ikke i skriften og kan ikke trykkes.`,
		remedy: () => 'Skriv det med ord eller med et vanlig tegn.',
		why: 'Et tegn uten form blir en tom rute på papiret og leses ikke opp av hjelpemidler.',
	},
};

function named(format: RenderMessages['renderer-stopped']['format']): string {
	return format === 'chart' ? 'diagrammer' : format.toUpperCase();
}
