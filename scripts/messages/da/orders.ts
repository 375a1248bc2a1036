import type { OrderMessages } from '../../types/index.ts';
import type { Texts } from '../text.ts';
import { andList, count, didYouMean } from './phrases.ts';

export const orders: Texts<OrderMessages> = {
	'order-heading-missing': {
		message: () => 'Ordren siger ikke, hvilken fil den gælder.',
		remedy: () => 'Skriv øverst »# Revision: « og filnavnet, for eksempel »# Revision: 1-101_Orden-og-rengoering.md«.',
		why: 'Uden filens navn kan ingen se, hvilket dokument der skal revideres.',
	},
	'order-heading-repeated': {
		message: ({ line }) => `Ordren gælder to filer; den første er nævnt på linje ${line}.`,
		remedy: () => 'Skriv én ordre for hvert dokument.',
		why: 'Kravene gælder ét dokument, og ingen kan se hvilket, når to er nævnt.',
	},
	'order-target': {
		message: ({ name, fault }) =>
			fault === 'folder'
				? `Ordren nævner »${name}«, som peger på en anden mappe.`
				: `»${name}« er ikke navnet på et dokuments fil.`,
		remedy: () =>
			'Skriv kun filnavnet: nummeret, en understregning og titlen, for eksempel »1-101_Orden-og-rengoering.md«.',
		why: 'Nummeret siger, hvilket dokument det er, og den nye version lægges, hvor dokumenterne ligger.',
	},
	'order-empty': {
		message: () => 'Ordren kræver intet.',
		remedy: () => 'Skriv hvert krav som et punkt i en liste, for eksempel »- Instruksen SKAL være kort«.',
		why: 'Dokumentet holdes op mod hvert krav i ordren.',
	},
	'order-setting': {
		message: ({ text }) => `Det kan ikke læses, hvad »${text}« sætter.`,
		remedy: () => 'Skriv feltet og værdien i anførselstegn med »til« imellem: Sæt »version« til »2«.',
		why: 'Et felt, der læses forkert, får en forkert værdi i dokumentet.',
	},
	'order-field': {
		message: ({ field, nearest }) => `Dokumentet har ikke noget felt »${field}«.${didYouMean(nearest)}`,
		remedy: () => 'Brug navnet på et felt øverst i dokumentet, for eksempel »version«, »date« eller »status«.',
		why: 'Et felt, der ikke findes, kan ikke sættes.',
	},
	'order-target-unknown': {
		message: ({ id }) => `Ordren gælder ${id}, som ikke findes.`,
		remedy: () => 'Kør »npm run revise« med ordren, eller ret nummeret.',
		why: 'En ordre uden dokument er ikke udført.',
	},
	'order-waiting': {
		message: ({ id, version, found }) =>
			`Ordren om version ${version} af ${id} er ikke udført; dokumentet har version ${found}.`,
		remedy: () => 'Kør »npm run revise« med ordren.',
		why: 'Kravene gælder den version, der er bestilt.',
	},
	'order-closed': {
		message: ({ id, version, found }) =>
			`Ordren om version ${version} af ${id} er afsluttet; dokumentet har version ${found}.`,
		remedy: () => 'Intet er nødvendigt. Ordren bliver liggende, så man kan se, hvad der blev bestilt.',
		why: 'En ordre binder kun den version, den bestiller.',
	},
	'order-met': {
		message: ({ requirement }) => `Opfyldt: »${requirement}«.`,
		remedy: () => 'Intet er nødvendigt.',
		why: 'Hvert krav i ordren får sit svar, også når det er i orden.',
	},
	'order-unmet': {
		message: ({ requirement, checks, file, line }) =>
			`Ikke opfyldt: »${requirement}«. Se ${andList(checks)} i ${file}, linje ${line}.`,
		remedy: () => 'Ret teksten der, og kør kontrollen igen.',
		why: 'Ordren kræver det af denne version.',
	},
	'order-judge': {
		message: ({ requirement, checks }) =>
			`Skal vurderes af et menneske: »${requirement}«.${checks.length === 0 ? '' : ` Se ${andList(checks)}.`}`,
		remedy: () => 'Læs dokumentet med kravet ved siden af.',
		why: 'Ingen kontrol kan afgøre dette krav.',
	},
	'order-setting-unmet': {
		message: ({ field, value, found, file, line }) =>
			`Ikke opfyldt: »${field}« skal være »${value}«, men ${found === undefined ? 'mangler' : `er »${found}«`} i ${file}, linje ${line}.`,
		remedy: ({ field, value }) => `Skriv »${field}: ${value}« øverst i dokumentet.`,
		why: 'Ordren sætter feltet.',
	},
	'order-pending': {
		message: ({ requirement }) => `Mangler endnu: »${requirement}«.`,
		remedy: ({ id }) => `Kør »npm run revise -- --finish ${id}«, når alt andet er opfyldt.`,
		why: 'Udkastet får den bestilte status, når kravene er opfyldt.',
	},
	'summary-proposed': {
		message: ({ text }) => `Listen over ændringer får en linje, der er lavet af ordren: »${text}«.`,
		remedy: () => 'Skriv den om, hvis det kan siges bedre.',
		why: 'Linjen skrives ud i dokumentet, og den, der læser, skal se, hvad der er nyt.',
	},
	'summary-open': {
		message: ({ text }) => `Linjen i listen over ændringer er ikke skrevet færdig: »${text}«.`,
		remedy: () => 'Skriv, hvad der er ændret. Før det er gjort, kan udkastet ikke gøres gældende.',
		why: 'Kun den, der har ændret teksten, ved, hvad der er nyt for læseren.',
	},
	'order-carried-out': {
		message: ({ id, version, found }) =>
			`Ordren bestiller version ${version} af ${id}, men dokumentet har allerede version ${found}.`,
		remedy: () => 'Skal dokumentet revideres igen, skriver du en ny ordre med en højere version.',
		why: 'En version, der er i brug, skrives ikke om.',
	},
	'order-text-missing': {
		message: ({ id }) => `Der er ingen tekst at begynde med: ${id} findes ikke, og ordren har ingen gammel tekst.`,
		remedy: () => 'Skriv den gamle tekst nederst i ordren under overskriften »## Eksisterende instruks følger:«.',
		why: 'En revision går ud fra teksten, som den var.',
	},
	'order-kept-other': {
		message: ({ kept }) => `En anden ordre ligger allerede i ${kept}.`,
		remedy: () => 'Giv ordren et andet filnavn.',
		why: 'En ordre, der er gemt, overskrives aldrig.',
	},
	'draft-there': {
		message: ({ id, version }) => `Et udkast til version ${version} af ${id} findes allerede.`,
		remedy: () => 'Arbejd videre i det, eller flyt det væk først.',
		why: 'Et udkast, som nogen er begyndt på, overskrives aldrig.',
	},
	'reference-unfound': {
		message: ({ text }) => `Lovregistret kender ikke »${text}«.`,
		remedy: () => 'Teksten står i udkastet. Find den regel, der gælder nu, eller fjern linjen.',
		why: 'Et dokument kan kun henvise til love og paragraffer, der er kontrolleret.',
	},
	'revise-unknown': {
		message: ({ id, nearest }) => `Der findes hverken en fil eller et dokument »${id}«.${didYouMean(nearest)}`,
		remedy: () => 'Angiv en ordre eller nummeret på et dokument, for eksempel »npm run revise -- 1-101«.',
		why: 'Programmet skal vide, hvad der skal revideres.',
	},
	'finish-impossible': {
		message: ({ id, lacks }) =>
			({
				draft: `Der findes ikke noget udkast til ${id}.`,
				approval: `Udkastet til ${id} er ikke godkendt, som det står nu.`,
				order: `Udkastet til ${id} er ikke til godkendelse, og ingen ordre sætter det i kraft.`,
			})[lacks],
		remedy: ({ id, lacks }) =>
			({
				draft: 'Begynd med »npm run revise« og ordren eller nummeret.',
				approval: `Godkend det med »npm run approve -- ${id} --by … --on ÅÅÅÅ-MM-DD«, og prøv igen.`,
				order: 'Sæt status »Til godkendelse«, godkend udkastet, og prøv igen.',
			})[lacks],
		why: 'Et udkast gælder, når det er godkendt, eller når den ordre, der bestilte det, er opfyldt.',
	},
	'finish-refused': {
		message: ({ id, errors }) => `${id} er ikke færdig: ${count(errors, 'fejl', 'fejl')} er tilbage.`,
		remedy: () => 'Ret de andre fejl, der står her, og prøv igen.',
		why: 'Status sættes, når hvert krav, der kan kontrolleres, er opfyldt.',
	},
};
