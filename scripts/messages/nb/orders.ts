import type { OrderMessages } from '../../types/index.ts';
import type { Texts } from '../text.ts';
import { andList, count, didYouMean } from './phrases.ts';

export const orders: Texts<OrderMessages> = {
	'order-heading-missing': {
		message: () => 'Ordren sier ikke hvilken fil den gjelder.',
		remedy: () => 'Skriv øverst «# Revisjon: » og filnavnet, for eksempel «# Revisjon: 1-001_Orden-og-renhold.md».',
		why: 'Uten navnet på fila kan ingen se hvilket dokument som skal revideres.',
	},
	'order-heading-repeated': {
		message: ({ line }) => `Ordren gjelder to filer; den første er nevnt på linje ${line}.`,
		remedy: () => 'Skriv én ordre for hvert dokument.',
		why: 'Kravene gjelder ett dokument, og ingen kan se hvilket når det er nevnt to.',
	},
	'order-target': {
		message: ({ name, fault }) =>
			fault === 'folder'
				? `Ordren nevner «${name}», som peker på en annen mappe.`
				: `«${name}» er ikke et filnavn for et dokument.`,
		remedy: () =>
			'Skriv bare filnavnet: nummeret, en understrek og tittelen, for eksempel «1-001_Orden-og-renhold.md».',
		why: 'Nummeret sier hvilket dokument det er, og den nye versjonen legges der dokumentene ligger.',
	},
	'order-empty': {
		message: () => 'Ordren krever ingenting.',
		remedy: () => 'Skriv hvert krav som et punkt i en liste, for eksempel «- Instruksen SKAL være kort».',
		why: 'Dokumentet blir holdt mot hvert krav i ordren.',
	},
	'order-setting': {
		message: ({ text }) => `Det går ikke an å lese hva «${text}» setter.`,
		remedy: () => 'Skriv feltet og verdien i anførselstegn, med «til» mellom: Sett «version» til «2».',
		why: 'Et felt som blir lest feil, får feil verdi i dokumentet.',
	},
	'order-field': {
		message: ({ field, nearest }) => `Dokumentet har ikke noe felt «${field}».${didYouMean(nearest)}`,
		remedy: () => 'Bruk navnet på et felt øverst i dokumentet, for eksempel «version», «date» eller «status».',
		why: 'Et felt som ikke finnes, kan ikke settes.',
	},
	'order-target-unknown': {
		message: ({ id }) => `Ordren gjelder ${id}, som ikke finnes.`,
		remedy: () => 'Kjør «npm run revise» med ordren, eller rett nummeret.',
		why: 'En ordre uten dokument er ikke utført.',
	},
	'order-waiting': {
		message: ({ id, version, found }) =>
			`Ordren om versjon ${version} av ${id} er ikke utført; dokumentet har versjon ${found}.`,
		remedy: () => 'Kjør «npm run revise» med ordren.',
		why: 'Kravene gjelder versjonen som er bestilt.',
	},
	'order-closed': {
		message: ({ id, version, found }) =>
			`Ordren om versjon ${version} av ${id} er avsluttet; dokumentet har versjon ${found}.`,
		remedy: () => 'Ingenting trengs. Ordren blir liggende, så det går an å se hva som ble bestilt.',
		why: 'En ordre binder bare versjonen den bestiller.',
	},
	'order-met': {
		message: ({ requirement }) => `Oppfylt: «${requirement}».`,
		remedy: () => 'Ingenting trengs.',
		why: 'Hvert krav i ordren får sitt svar, også når det er i orden.',
	},
	'order-unmet': {
		message: ({ requirement, checks, file, line }) =>
			`Ikke oppfylt: «${requirement}». Se ${andList(checks)} i ${file}, linje ${line}.`,
		remedy: () => 'Rett teksten der, og kjør kontrollen igjen.',
		why: 'Ordren krever det av denne versjonen.',
	},
	'order-judge': {
		message: ({ requirement, checks }) =>
			`Må vurderes av et menneske: «${requirement}».${checks.length === 0 ? '' : ` Se ${andList(checks)}.`}`,
		remedy: () => 'Les dokumentet med kravet ved siden av.',
		why: 'Ingen kontroll kan avgjøre dette kravet.',
	},
	'order-setting-unmet': {
		message: ({ field, value, found, file, line }) =>
			`Ikke oppfylt: «${field}» skal være «${value}», men ${found === undefined ? 'mangler' : `er «${found}»`} i ${file}, linje ${line}.`,
		remedy: ({ field, value }) => `Skriv «${field}: ${value}» øverst i dokumentet.`,
		why: 'Ordren setter feltet.',
	},
	'order-pending': {
		message: ({ requirement }) => `Gjenstår: «${requirement}».`,
		remedy: ({ id }) => `Kjør «npm run revise -- --finish ${id}» når alt annet er oppfylt.`,
		why: 'Utkastet får den bestilte statusen når kravene er oppfylt.',
	},
	'summary-proposed': {
		message: ({ text }) => `Lista over endringer får en linje som er laget av ordren: «${text}».`,
		remedy: () => 'Skriv den om hvis det er sagt bedre på en annen måte.',
		why: 'Linja skrives ut i dokumentet, og den som leser skal se hva som er nytt.',
	},
	'summary-open': {
		message: ({ text }) => `Linja i lista over endringer er ikke skrevet ferdig: «${text}».`,
		remedy: () => 'Skriv hva som er endret. Før det er gjort, kan ikke utkastet gjøres gjeldende.',
		why: 'Bare den som har endret teksten, vet hva som er nytt for leseren.',
	},
	'order-carried-out': {
		message: ({ id, version, found }) =>
			`Ordren bestiller versjon ${version} av ${id}, men dokumentet har alt versjon ${found}.`,
		remedy: () => 'Skal dokumentet revideres igjen, skriver du en ny ordre med en høyere versjon.',
		why: 'En versjon som er i bruk, blir ikke skrevet om.',
	},
	'order-text-missing': {
		message: ({ id }) => `Det finnes ingen tekst å begynne med: ${id} finnes ikke, og ordren har ingen gammel tekst.`,
		remedy: () => 'Skriv den gamle teksten nederst i ordren, under overskriften «## Eksisterende instruks følger:».',
		why: 'En revisjon går ut fra teksten som var.',
	},
	'order-kept-other': {
		message: ({ kept }) => `En annen ordre ligger alt i ${kept}.`,
		remedy: () => 'Gi ordren et annet filnavn.',
		why: 'En ordre som er tatt vare på, blir aldri skrevet over.',
	},
	'draft-there': {
		message: ({ id, version }) => `Et utkast til versjon ${version} av ${id} finnes alt.`,
		remedy: () => 'Arbeid videre i det, eller flytt det bort først.',
		why: 'Et utkast noen har begynt på, blir aldri skrevet over.',
	},
	'reference-unfound': {
		message: ({ text }) => `Lovregisteret kjenner ikke «${text}».`,
		remedy: () => 'Teksten står i utkastet. Finn regelen som gjelder nå, eller ta bort linja.',
		why: 'Et dokument kan bare vise til lover og paragrafer som er kontrollert.',
	},
	'revise-unknown': {
		message: ({ id, nearest }) => `Det finnes verken en fil eller et dokument «${id}».${didYouMean(nearest)}`,
		remedy: () => 'Oppgi en ordre eller nummeret på et dokument, for eksempel «npm run revise -- 1-004».',
		why: 'Programmet må vite hva som skal revideres.',
	},
	'finish-impossible': {
		message: ({ id, lacks }) =>
			({
				draft: `Det finnes ikke noe utkast av ${id}.`,
				approval: `Utkastet av ${id} er ikke godkjent slik det står nå.`,
				order: `Utkastet av ${id} er ikke til godkjenning, og ingen ordre setter det i kraft.`,
			})[lacks],
		remedy: ({ id, lacks }) =>
			({
				draft: 'Begynn med «npm run revise» og ordren eller nummeret.',
				approval: `Godkjenn det med «npm run approve -- ${id} --by … --on ÅÅÅÅ-MM-DD», og prøv igjen.`,
				order: 'Sett statusen «Til godkjenning», godkjenn utkastet, og prøv igjen.',
			})[lacks],
		why: 'Et utkast gjelder når det er godkjent, eller når ordren som bestilte det, er oppfylt.',
	},
	'finish-refused': {
		message: ({ id, errors }) => `${id} er ikke ferdig: ${count(errors, 'feil', 'feil')} står igjen.`,
		remedy: () => 'Rett de andre feilene som står her, og prøv igjen.',
		why: 'Statusen blir satt når hvert krav som kan kontrolleres, er oppfylt.',
	},
};
