import type { AccountsMessages } from '../../types/index.ts';
import { decimalText } from '../decimal-text.ts';
import type { Texts } from '../text.ts';

export const accounts: Texts<AccountsMessages> = {
	'site-named': {
		message: ({ site, found, certain }) =>
			certain
				? `»${found}« peger på tjenestestedet ${site}, men afsnittet skal vurdere tjenestestederne samlet.`
				: `»${found}« kan være tjenestestedet ${site}, men afsnittet skal vurdere tjenestestederne samlet.`,
		remedy: ({ certain }) =>
			certain
				? 'Skriv det, så det gælder hele området, for eksempel »flere værksteder«.'
				: 'Omskriv sætningen, hvis det er tjenestestedet, der er ment. Ellers kan du lade den stå.',
		why: 'Vurderingen af arbejdsmiljøet er generel. Den må ikke hænge et enkelt sted ud.',
	},
	'year-rows-missing': {
		message: ({ register, year, table }) =>
			table === undefined
				? `»${register}.csv« har ingen rækker for ${year}.`
				: `»${register}.csv« har ingen rækker med »${table}« for ${year}.`,
		remedy: ({ register, year }) => `Skriv rækkerne for ${year} i »${register}.csv« i centrets mappe.`,
		why: 'Dokumentets tabeller bliver lavet af registret.',
	},
	'cost-row-missing': {
		message: ({ register, category, table, year }) =>
			`»${category}« har ingen række med »${table}« for ${year} i »${register}.csv«.`,
		remedy: ({ category }) => `Tilføj en række med kategorien »${category}«. Var der ingen udgift, skriver du 0.`,
		why: 'Det er fastsat, at oversigten skal vise denne udgift. Et 0 viser, at den ikke er glemt.',
	},
	'total-differs': {
		message: ({ stated, computed, difference }) =>
			`Summen er oplyst til ${text(stated)}, men rækkerne giver ${text(computed)}. Forskellen er ${text(difference)}.`,
		remedy: () => 'Find den række, der er forkert eller mangler, eller ret den oplyste sum.',
		why: 'Når en sum og dens tal ikke passer sammen, ved læseren ikke, hvad der gælder.',
	},
	'submitted-late': {
		message: ({ submitted, last, year }) =>
			`Dokumentet for ${year} er indsendt ${submitted}, men skulle være indsendt senest ${last}.`,
		remedy: () => 'Ret dagen, hvis den er forkert. Ellers skal modtageren vide, hvorfor det blev for sent.',
		why: 'Fristen er fastsat og flytter sig ikke, heller ikke når den falder på en helligdag.',
	},
	'subsection-missing': {
		message: ({ heading, section }) => `Underafsnittet »${heading}« mangler under »${section}«.`,
		remedy: ({ heading }) => `Tilføj overskriften »### ${heading}«, og skriv om det.`,
		why: 'Det er fastsat, hvad afsnittet skal handle om.',
	},
	'subsection-empty': {
		message: ({ heading }) => `Underafsnittet »${heading}« har ingen tekst.`,
		remedy: () => 'Skriv mindst én sætning, også når der ikke er noget særligt at fortælle.',
		why: 'Et tomt underafsnit er et spørgsmål uden svar.',
	},
	'company-fact-missing': {
		message: ({ fact }) => `Oplysningen »${fact}« mangler.`,
		remedy: ({ fact }) => `Skriv »${fact}« øverst i README.md.`,
		why: 'Dokumentet skal kunne sige det.',
	},
	'approval-differs': {
		message: ({ what, stated, recorded, minutes }) =>
			`${matters[what]} er her ${say(stated)}, men i referatet ${minutes} ${say(recorded)}.`,
		remedy: () => 'Ret det, der er forkert. Lader du feltet være, hentes det fra referatet.',
		why: 'Referatet viser, hvad delegeretmødet besluttede.',
	},
	'budget-unapproved': {
		message: ({ matter, submitted, held }) =>
			held === undefined
				? `${matters[matter]} er indsendt ${submitted}, men det fremgår ikke, at delegeretmødet har godkendt det.`
				: `${matters[matter]} er indsendt ${submitted}, før delegeretmødet ${held}.`,
		remedy: () => 'Nævn referatet under »minutes«, eller skriv under »meeting«, hvad mødet besluttede.',
		why: 'Delegeretmødet godkender regnskab og budgetforslag, før de sendes til endelig godkendelse.',
	},
};

const matters = { held: 'Dagen for delegeretmødet', accounts: 'Regnskabet', budget: 'Budgetforslaget' };

function say(value: string | boolean): string {
	if (typeof value === 'string') return value;
	return value ? 'godkendt' : 'ikke godkendt';
}

function text(decimal: string): string {
	return decimalText(decimal, 'da');
}
