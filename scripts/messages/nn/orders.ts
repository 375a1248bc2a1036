import type { OrderMessages } from '../../types/index.ts';
import type { Texts } from '../text.ts';
import { andList, count, didYouMean } from './phrases.ts';

export const orders: Texts<OrderMessages> = {
	'order-heading-missing': {
		message: () => 'Ordren seier ikkje kva fil han gjeld.',
		remedy: () => 'Skriv øvst «# Revisjon: » og filnamnet, til dømes «# Revisjon: 1-001_Orden-og-reinhald.md».',
		why: 'Utan namnet på fila kan ingen sjå kva dokument som skal reviderast.',
	},
	'order-heading-repeated': {
		message: ({ line }) => `Ordren gjeld to filer; den første er nemnd på linje ${line}.`,
		remedy: () => 'Skriv éin ordre for kvart dokument.',
		why: 'Krava gjeld eitt dokument, og ingen kan sjå kva for eit når to er nemnde.',
	},
	'order-target': {
		message: ({ name, fault }) =>
			fault === 'folder'
				? `Ordren nemner «${name}», som peikar på ei anna mappe.`
				: `«${name}» er ikkje eit filnamn for eit dokument.`,
		remedy: () =>
			'Skriv berre filnamnet: nummeret, ein understrek og tittelen, til dømes «1-001_Orden-og-reinhald.md».',
		why: 'Nummeret seier kva dokument det er, og den nye versjonen blir lagd der dokumenta ligg.',
	},
	'order-empty': {
		message: () => 'Ordren krev ingenting.',
		remedy: () => 'Skriv kvart krav som eit punkt i ei liste, til dømes «- Instruksen SKAL vere kort».',
		why: 'Dokumentet blir halde mot kvart krav i ordren.',
	},
	'order-setting': {
		message: ({ text }) => `Det går ikkje an å lese kva «${text}» set.`,
		remedy: () => 'Skriv feltet og verdien i hermeteikn, med «til» mellom: Set «version» til «2».',
		why: 'Eit felt som blir lese feil, får feil verdi i dokumentet.',
	},
	'order-field': {
		message: ({ field, nearest }) => `Dokumentet har ikkje noko felt «${field}».${didYouMean(nearest)}`,
		remedy: () => 'Bruk namnet på eit felt øvst i dokumentet, til dømes «version», «date» eller «status».',
		why: 'Eit felt som ikkje finst, kan ikkje setjast.',
	},
	'order-target-unknown': {
		message: ({ id }) => `Ordren gjeld ${id}, som ikkje finst.`,
		remedy: () => 'Køyr «npm run revise» med ordren, eller rett nummeret.',
		why: 'Ein ordre utan dokument er ikkje utført.',
	},
	'order-waiting': {
		message: ({ id, version, found }) =>
			`Ordren om versjon ${version} av ${id} er ikkje utført; dokumentet har versjon ${found}.`,
		remedy: () => 'Køyr «npm run revise» med ordren.',
		why: 'Krava gjeld den versjonen som er tinga.',
	},
	'order-closed': {
		message: ({ id, version, found }) =>
			`Ordren om versjon ${version} av ${id} er avslutta; dokumentet har versjon ${found}.`,
		remedy: () => 'Ingenting trengst. Ordren blir liggjande, så det går an å sjå kva som vart tinga.',
		why: 'Ein ordre bind berre den versjonen han tingar.',
	},
	'order-met': {
		message: ({ requirement }) => `Oppfylt: «${requirement}».`,
		remedy: () => 'Ingenting trengst.',
		why: 'Kvart krav i ordren får sitt svar, også når det er i orden.',
	},
	'order-unmet': {
		message: ({ requirement, checks, file, line }) =>
			`Ikkje oppfylt: «${requirement}». Sjå ${andList(checks)} i ${file}, linje ${line}.`,
		remedy: () => 'Rett teksten der, og køyr kontrollen på nytt.',
		why: 'Ordren krev det av denne versjonen.',
	},
	'order-judge': {
		message: ({ requirement, checks }) =>
			`Må vurderast av eit menneske: «${requirement}».${checks.length === 0 ? '' : ` Sjå ${andList(checks)}.`}`,
		remedy: () => 'Les dokumentet med kravet ved sida av.',
		why: 'Ingen kontroll kan avgjere dette kravet.',
	},
	'order-setting-unmet': {
		message: ({ field, value, found, file, line }) =>
			`Ikkje oppfylt: «${field}» skal vere «${value}», men ${found === undefined ? 'manglar' : `er «${found}»`} i ${file}, linje ${line}.`,
		remedy: ({ field, value }) => `Skriv «${field}: ${value}» øvst i dokumentet.`,
		why: 'Ordren set feltet.',
	},
	'order-pending': {
		message: ({ requirement }) => `Står att: «${requirement}».`,
		remedy: ({ id }) => `Køyr «npm run revise -- --finish ${id}» når alt anna er oppfylt.`,
		why: 'Utkastet får den tinga statusen når krava er oppfylte.',
	},
	'summary-proposed': {
		message: ({ text }) => `Lista over endringar får ei linje som er laga av ordren: «${text}».`,
		remedy: () => 'Skriv ho om dersom det er sagt betre på ein annan måte.',
		why: 'Linja blir skriven ut i dokumentet, og den som les skal sjå kva som er nytt.',
	},
	'summary-open': {
		message: ({ text }) => `Linja i lista over endringar er ikkje ferdig: «${text}».`,
		remedy: () => 'Skriv kva som er endra. Før det er gjort, kan ikkje utkastet gjerast gjeldande.',
		why: 'Berre den som har endra teksten, veit kva som er nytt for lesaren.',
	},
	'order-carried-out': {
		message: ({ id, version, found }) =>
			`Ordren tingar versjon ${version} av ${id}, men dokumentet har alt versjon ${found}.`,
		remedy: () => 'Skal dokumentet reviderast på nytt, skriv du ein ny ordre med ein høgare versjon.',
		why: 'Ein versjon som er i bruk, blir ikkje skriven om.',
	},
	'order-text-missing': {
		message: ({ id }) => `Det finst ingen tekst å byrje med: ${id} finst ikkje, og ordren har ingen gammal tekst.`,
		remedy: () => 'Skriv den gamle teksten nedst i ordren, under overskrifta «## Eksisterande instruks følgjer:».',
		why: 'Ein revisjon går ut frå teksten som var.',
	},
	'order-kept-other': {
		message: ({ kept }) => `Ein annan ordre ligg alt i ${kept}.`,
		remedy: () => 'Gi ordren eit anna filnamn.',
		why: 'Ein ordre som er teken vare på, blir aldri skriven over.',
	},
	'draft-there': {
		message: ({ id, version }) => `Eit utkast til versjon ${version} av ${id} finst alt.`,
		remedy: () => 'Arbeid vidare i det, eller flytt det bort først.',
		why: 'Eit utkast nokon har byrja på, blir aldri skrive over.',
	},
	'reference-unfound': {
		message: ({ text }) => `Lovregisteret kjenner ikkje «${text}».`,
		remedy: () => 'Teksten står i utkastet. Finn regelen som gjeld no, eller ta bort linja.',
		why: 'Eit dokument kan berre vise til lover og paragrafar som er kontrollerte.',
	},
	'revise-unknown': {
		message: ({ id, nearest }) => `Det finst verken ei fil eller eit dokument «${id}».${didYouMean(nearest)}`,
		remedy: () => 'Oppgi ein ordre eller nummeret på eit dokument, til dømes «npm run revise -- 1-004».',
		why: 'Programmet må vite kva som skal reviderast.',
	},
	'finish-impossible': {
		message: ({ id, lacks }) =>
			({
				draft: `Det finst ikkje noko utkast av ${id}.`,
				approval: `Utkastet av ${id} er ikkje godkjent slik det står no.`,
				order: `Utkastet av ${id} er ikkje til godkjenning, og ingen ordre set det i kraft.`,
			})[lacks],
		remedy: ({ id, lacks }) =>
			({
				draft: 'Byrj med «npm run revise» og ordren eller nummeret.',
				approval: `Godkjenn det med «npm run approve -- ${id} --by … --on ÅÅÅÅ-MM-DD», og prøv på nytt.`,
				order: 'Set statusen «Til godkjenning», godkjenn utkastet, og prøv på nytt.',
			})[lacks],
		why: 'Eit utkast gjeld når det er godkjent, eller når ordren som tinga det, er oppfylt.',
	},
	'finish-refused': {
		message: ({ id, errors }) => `${id} er ikkje ferdig: ${count(errors, 'feil', 'feil')} står att.`,
		remedy: () => 'Rett dei andre feila som står her, og prøv på nytt.',
		why: 'Statusen blir sett når kvart krav som kan kontrollerast, er oppfylt.',
	},
};
