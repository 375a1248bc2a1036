import type { AccountsMessages } from '../../types/index.ts';
import { decimalText } from '../decimal-text.ts';
import type { Texts } from '../text.ts';

export const accounts: Texts<AccountsMessages> = {
	'site-named': {
		message: ({ site, found, certain }) =>
			certain
				? `«${found}» peker på tjenestestedet ${site}, men delen skal vurdere tjenestestedene samlet.`
				: `«${found}» kan være tjenestestedet ${site}, men delen skal vurdere tjenestestedene samlet.`,
		remedy: ({ certain }) =>
			certain
				? 'Skriv det slik at det gjelder hele området, for eksempel «flere verksteder».'
				: 'Skriv om setningen hvis det er tjenestestedet som er ment. Ellers kan du la den stå.',
		why: 'Vurderingen av arbeidsmiljøet er generell. Den skal ikke henge ut ett enkelt sted.',
	},
	'year-rows-missing': {
		message: ({ register, year, table }) =>
			table === undefined
				? `«${register}.csv» har ingen rader for ${year}.`
				: `«${register}.csv» har ingen rader med «${table}» for ${year}.`,
		remedy: ({ register, year }) => `Før inn radene for ${year} i «${register}.csv» i senterets mappe.`,
		why: 'Tabellene i dokumentet blir laget av registeret.',
	},
	'cost-row-missing': {
		message: ({ register, category, table, year }) =>
			`«${category}» har ingen rad med «${table}» for ${year} i «${register}.csv».`,
		remedy: ({ category }) => `Legg til en rad med kategorien «${category}». Var det ingen utgift, skriver du 0.`,
		why: 'Det er fastsatt at oversikten skal vise denne utgiften. En 0 viser at den ikke er glemt.',
	},
	'total-differs': {
		message: ({ stated, computed, difference }) =>
			`Summen er oppgitt til ${text(stated)}, men radene gir ${text(computed)}. Forskjellen er ${text(difference)}.`,
		remedy: () => 'Finn raden som er feil eller mangler, eller rett den oppgitte summen.',
		why: 'Når en sum og tallene bak ikke stemmer, vet ikke leseren hva som gjelder.',
	},
	'submitted-late': {
		message: ({ submitted, last, year }) =>
			`Dokumentet for ${year} er sendt inn ${submitted}, men skulle vært sendt senest ${last}.`,
		remedy: () => 'Rett dagen hvis den er feil. Ellers må mottakeren få vite hvorfor det ble for sent.',
		why: 'Fristen er fastsatt og flytter seg ikke, heller ikke når den er på en helligdag.',
	},
	'subsection-missing': {
		message: ({ heading, section }) => `Underdelen «${heading}» mangler under «${section}».`,
		remedy: ({ heading }) => `Legg til overskriften «### ${heading}», og skriv om det.`,
		why: 'Det er fastsatt hva delen skal handle om.',
	},
	'subsection-empty': {
		message: ({ heading }) => `Underdelen «${heading}» har ingen tekst.`,
		remedy: () => 'Skriv minst én setning, også når det ikke er noe særlig å fortelle.',
		why: 'En tom underdel er et spørsmål uten svar.',
	},
	'company-fact-missing': {
		message: ({ fact }) => `Opplysningen «${fact}» mangler.`,
		remedy: ({ fact }) => `Skriv «${fact}» øverst i README.md.`,
		why: 'Dokumentet skal kunne si det.',
	},
	'approval-differs': {
		message: ({ what, stated, recorded, minutes }) =>
			`${matters[what]} er her ${say(stated)}, men i referatet ${minutes} ${say(recorded)}.`,
		remedy: () => 'Rett det som er feil. Lar du feltet være, hentes det fra referatet.',
		why: 'Referatet viser hva delegatmøtet bestemte.',
	},
	'budget-unapproved': {
		message: ({ matter, submitted, held }) =>
			held === undefined
				? `${matters[matter]} er sendt inn ${submitted}, men det går ikke fram at delegatmøtet har godkjent det.`
				: `${matters[matter]} er sendt inn ${submitted}, før delegatmøtet ${held}.`,
		remedy: () => 'Nevn referatet under «minutes», eller skriv under «meeting» hva møtet bestemte.',
		why: 'Delegatmøtet godkjenner regnskap og budsjettforslag før de sendes til endelig godkjenning.',
	},
};

const matters = { held: 'Dagen for delegatmøtet', accounts: 'Regnskapet', budget: 'Budsjettforslaget' };

function say(value: string | boolean): string {
	if (typeof value === 'string') return value;
	return value ? 'godkjent' : 'ikke godkjent';
}

function text(decimal: string): string {
	return decimalText(decimal, 'nb');
}
