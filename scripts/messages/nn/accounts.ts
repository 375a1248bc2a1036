import type { AccountsMessages } from '../../types/index.ts';
import { decimalText } from '../decimal-text.ts';
import type { Texts } from '../text.ts';

export const accounts: Texts<AccountsMessages> = {
	'site-named': {
		message: ({ site, found, certain }) =>
			certain
				? `«${found}» peikar på tenestestaden ${site}, men delen skal vurdere tenestestadene samla.`
				: `«${found}» kan vere tenestestaden ${site}, men delen skal vurdere tenestestadene samla.`,
		remedy: ({ certain }) =>
			certain
				? 'Skriv det slik at det gjeld heile området, til dømes «fleire verkstader».'
				: 'Skriv om setninga viss det er tenestestaden som er meint. Elles kan du la ho stå.',
		why: 'Vurderinga av arbeidsmiljøet er generell. Ho skal ikkje hengje ut éin einskild stad.',
	},
	'year-rows-missing': {
		message: ({ register, year, table }) =>
			table === undefined
				? `«${register}.csv» har ingen rader for ${year}.`
				: `«${register}.csv» har ingen rader med «${table}» for ${year}.`,
		remedy: ({ register, year }) => `Før inn radene for ${year} i «${register}.csv» i mappa til senteret.`,
		why: 'Tabellane i dokumentet blir laga av registeret.',
	},
	'cost-row-missing': {
		message: ({ register, category, table, year }) =>
			`«${category}» har inga rad med «${table}» for ${year} i «${register}.csv».`,
		remedy: ({ category }) => `Legg til ei rad med kategorien «${category}». Var det inga utgift, skriv du 0.`,
		why: 'Det er fastsett at oversikta skal vise denne utgifta. Ein 0 viser at ho ikkje er gløymd.',
	},
	'total-differs': {
		message: ({ stated, computed, difference }) =>
			`Summen er oppgjeven til ${text(stated)}, men radene gir ${text(computed)}. Skilnaden er ${text(difference)}.`,
		remedy: () => 'Finn rada som er feil eller manglar, eller rett den oppgjevne summen.',
		why: 'Når ein sum og tala bak ikkje stemmer, veit ikkje lesaren kva som gjeld.',
	},
	'submitted-late': {
		message: ({ submitted, last, year }) =>
			`Dokumentet for ${year} er sendt inn ${submitted}, men skulle vore sendt seinast ${last}.`,
		remedy: () => 'Rett dagen viss han er feil. Elles må mottakaren få vite kvifor det blei for seint.',
		why: 'Fristen er fastsett og flyttar seg ikkje, heller ikkje når han er på ein heilagdag.',
	},
	'subsection-missing': {
		message: ({ heading, section }) => `Underdelen «${heading}» manglar under «${section}».`,
		remedy: ({ heading }) => `Legg til overskrifta «### ${heading}», og skriv om det.`,
		why: 'Det er fastsett kva delen skal handle om.',
	},
	'subsection-empty': {
		message: ({ heading }) => `Underdelen «${heading}» har ingen tekst.`,
		remedy: () => 'Skriv minst éi setning, også når det ikkje er noko særleg å fortelje.',
		why: 'Ein tom underdel er eit spørsmål utan svar.',
	},
	'company-fact-missing': {
		message: ({ fact }) => `Opplysninga «${fact}» manglar.`,
		remedy: ({ fact }) => `Skriv «${fact}» øvst i README.md.`,
		why: 'Dokumentet skal kunne seie det.',
	},
	'approval-differs': {
		message: ({ what, stated, recorded, minutes }) =>
			`${matters[what]} er her ${say(stated)}, men i referatet ${minutes} ${say(recorded)}.`,
		remedy: () => 'Rett det som er feil. Lèt du feltet vere, blir det henta frå referatet.',
		why: 'Referatet viser kva delegatmøtet bestemte.',
	},
	'budget-unapproved': {
		message: ({ matter, submitted, held }) =>
			held === undefined
				? `${matters[matter]} er sendt inn ${submitted}, men det går ikkje fram at delegatmøtet har godkjent det.`
				: `${matters[matter]} er sendt inn ${submitted}, før delegatmøtet ${held}.`,
		remedy: () => 'Nemn referatet under «minutes», eller skriv under «meeting» kva møtet bestemte.',
		why: 'Delegatmøtet godkjenner rekneskap og budsjettframlegg før dei blir sende til endeleg godkjenning.',
	},
};

const matters = { held: 'Dagen for delegatmøtet', accounts: 'Rekneskapen', budget: 'Budsjettframlegget' };

function say(value: string | boolean): string {
	if (typeof value === 'string') return value;
	return value ? 'godkjend' : 'ikkje godkjend';
}

function text(decimal: string): string {
	return decimalText(decimal, 'nn');
}
