import type { RenderMessages } from '../../types/index.ts';
import type { Texts } from '../text.ts';

export const render: Texts<RenderMessages> = {
	'company-stopped': {
		message: ({ company, reason }) => `Å fylle ut og kontrollere dokumenta til «${company}» stoppa (${reason}).`,
		remedy: () =>
			'Køyr på nytt. Skjer det igjen, ta bort det som sist vart endra i dokumenta, registera eller opplysningane til verksemda, og prøv igjen.',
		why: 'Kvar verksemd blir fylt ut og kontrollert i eit avgrensa program, slik at éi aldri kan stoppe dei andre. Denne vart prøvd to gonger, og dei andre vart kontrollerte ferdig.',
	},
	'company-slow': {
		message: ({ company, seconds }) =>
			`Å fylle ut og kontrollere dokumenta til «${company}» tok meir enn ${seconds} sekund og vart avbrote.`,
		remedy: () =>
			'Ta bort det som sist vart endra i dokumenta, registera eller opplysningane til verksemda, og prøv igjen. Del svært lange dokument i fleire.',
		why: 'Ei tidsgrense for kvar verksemd gjer at éi aldri held att alle dei andre.',
	},
	'renderer-stopped': {
		message: ({ format, reason }) => `Programdelen som lagar ${named(format)}, stoppa på dette dokumentet (${reason}).`,
		remedy: () =>
			'Køyr på nytt. Skjer det igjen, gjer dokumentet enklare: færre nivå i lister, kortare tabellar, mindre bilete.',
		why: 'Kvart dokument blir laga i eit avgrensa program, slik at eitt dokument aldri kan stoppe dei andre. Dette dokumentet vart prøvd to gonger, og dei andre vart laga ferdige.',
	},
	'renderer-slow': {
		message: ({ format, seconds }) =>
			`Å lage ${named(format)} av dette dokumentet tok meir enn ${seconds} sekund og vart avbrote.`,
		remedy: () => 'Del dokumentet i fleire, eller gjer dei største tabellane kortare.',
		why: 'Ei tidsgrense for kvart dokument gjer at eitt vanskeleg dokument ikkje held att alle dei andre.',
	},
	'renderer-refused': {
		message: ({ format, detail }) => `Dokumentet kan ikkje lagast som ${format.toUpperCase()}: «${detail}».`,
		remedy: () =>
			'Rett det som er nemnt. Er det uklart kva som er meint, ta bort det sist endra i dokumentet og prøv igjen.',
		why: 'Ferdige filer skal følgje standarden for tilgjengelege dokument. Det som ikkje kan visast rett for alle, blir ikkje publisert.',
	},
	'glyph-missing': {
		message: ({ character, codePoint }) =>
			`Teiknet «${character}» (${codePoint}) finst ikkje i skrifta og kan ikkje trykkjast.`,
		remedy: () => 'Skriv det med ord eller med eit vanleg teikn.',
		why: 'Eit teikn utan form blir ei tom rute på papiret og blir ikkje lese opp av hjelpemiddel.',
	},
};

function named(format: RenderMessages['renderer-stopped']['format']): string {
	return format === 'chart' ? 'diagram' : format.toUpperCase();
}
