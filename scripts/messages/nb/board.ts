import type { BoardMessages } from '../../types/index.ts';
import type { Texts } from '../text.ts';
import { amount, count, didYouMean, orList } from './phrases.ts';

export const board: Texts<BoardMessages> = {
	'board-register-missing': {
		message: ({ register, year }) =>
			register === 'sites'
				? 'Det finnes ikke noe register over tjenestesteder, så plassene kan ikke kontrolleres.'
				: `Det finnes ingen tall for innmeldte fra januar ${year} eller før, så ledelsens plasser kan ikke kontrolleres.`,
		remedy: ({ register }) => `Skriv dem i «${register}.csv» i virksomhetens mappe.`,
		why: 'Hvilke tjenestesteder som har plass i styret, følger av hvor mange ansatte de har meldt inn.',
	},
	'board-site-unknown': {
		message: ({ site, nearest }) => `«${site}» er ikke et tilsluttet tjenestested.${didYouMean(nearest)}`,
		remedy: () => 'Skriv navnet slik det står i registeret over tjenestesteder, eller legg til stedet der.',
		why: 'Bare tjenestesteder som er tilsluttet, er representert i styret.',
	},
	'board-parity': {
		message: ({ management, employees, side }) =>
			`Styret har ${amount(management)} fra ledelsen og ${amount(employees)} fra de ansatte, men skal ha ${amount(side)} av hver.`,
		remedy: () => 'Rett lista «members», eller rett en side som er skrevet feil.',
		why: 'Styret har åtte medlemmer, like mange for ledelsen og for de ansatte.',
	},
	'board-deputies': {
		message: ({ management, employees, side }) =>
			`Det er ${amount(management)} varamedlemmer for ledelsen og ${amount(employees)} for de ansatte, men det skal være ${amount(side)} av hver.`,
		remedy: () => 'Rett lista «deputies».',
		why: 'Hver side har varamedlemmer, så den er representert også når noen ikke kan komme.',
	},
	'board-person-repeated': {
		message: ({ name, sides }) =>
			sides ? `«${name}» sitter på begge sider av styret.` : `«${name}» har mer enn én plass.`,
		remedy: () => 'La personen stå én gang, og sett en annen på den andre plassen.',
		why: 'De to sidene er like store. Det er de bare når hver plass har sin egen person.',
	},
	'board-term': {
		message: ({ from, to, years }) =>
			to < from
				? `Perioden slutter ${to}, før den begynner ${from}.`
				: `Perioden fra ${from} til ${to} er ikke ${count(years, 'år', 'år')}.`,
		remedy: ({ from, to, last }) =>
			to < from ? 'Bytt om de to dagene, eller rett den som er skrevet feil.' : `Skriv ${last} som den siste dagen.`,
		why: 'Styret oppnevnes for to år om gangen.',
	},
	'board-overlap': {
		message: ({ other, from, to }) => `Styret i ${other} sitter også fra ${from} til ${to}.`,
		remedy: () => 'Rett perioden, eller sett status til Utgått på det styret som er avløst.',
		why: 'Bare ett styre sitter om gangen. Er det to, vet ingen hvem som har stemme, eller om et møte kan treffe vedtak.',
	},
	'board-chair': {
		message: ({ why }) => chairs[why],
		remedy: ({ why }) =>
			why === 'chair-side'
				? 'Skriv «agreedChair: ja» hvis alle er enige om det; ellers er lederen sjefen med arbeidsgiveransvar.'
				: 'Skriv «role: formand» ved én på den ene siden og «role: næstformand» ved én på den andre.',
		why: 'Styrelederen er en sjef med arbeidsgiveransvar, og nestlederen representerer de ansatte. De ansatte kan ha lederen når det er enighet om det.',
	},
	'board-trusted-official': {
		message: ({ official }) =>
			official === undefined
				? 'Ingen av ledelsens representanter er betrodd funksjonær.'
				: `«${official}» er betrodd funksjonær, men står ikke som medlem av et arbeidsmiljøutvalg.`,
		remedy: () =>
			'Skriv «trustedOfficial: ja» og navnet på arbeidsmiljøutvalget i «safetyCommittee» ved den det gjelder.',
		why: 'På ledelsens side skal det sitte minst én betrodd funksjonær som er medlem av et arbeidsmiljøutvalg på et av tjenestestedene.',
	},
	'board-services': {
		message: ({ services, least }) =>
			`Ledelsens representanter kommer fra ${services.join(', ') || 'ingen forsvarsgren'}, men det skal være minst ${count(least, 'forsvarsgren', 'forsvarsgrener')}.`,
		remedy: () => 'Gi en av plassene til det største tjenestestedet i en annen forsvarsgren.',
		why: 'Når alle kommer fra samme forsvarsgren, er de andre ikke hørt.',
	},
	'board-sites': {
		message: ({ site, year, due }) =>
			`«${site}» har en plass som etter tallene for januar ${year} tilkommer ${orList(due)}.`,
		remedy: () => 'La sjefen på det rette tjenestestedet peke ut en representant, eller rett tallene for innmeldte.',
		why: 'Ledelsens plasser ut over lederens går til de tjenestestedene som har flest innmeldte, én til hvert.',
	},
	'board-sites-tied': {
		message: ({ sites, seats, year }) =>
			`${sites.join(', ')} hadde like mange innmeldte i januar ${year}, men det er bare ${count(seats, 'plass', 'plasser')} til dem.`,
		remedy: () => 'Skriv i styrets protokoll hvordan det ble valgt mellom dem.',
		why: 'Reglene sier ikke hvem som går foran når to tjenestesteder er like store. Det avgjør mennesker.',
	},
	'board-safety-representative': {
		message: ({ name }) => `«${name}» representerer de ansatte, men står ikke som verneombud.`,
		remedy: () => 'Skriv «safetyRepresentative: ja» hvis personen er det; ellers må en annen velges.',
		why: 'De ansattes representanter og varamedlemmer velges av og blant verneombudene.',
	},
	'board-missing': {
		message: ({ day }) => `Det finnes ikke noe styre i kraft ${day}.`,
		remedy: () => 'Sett dokumentet om styret i kraft, eller rett datoen eller perioden.',
		why: 'Uten å vite hvem som hadde plass, kan ingen si om styret kunne gjøre vedtak.',
	},
	'board-attendance': {
		message: ({ why }) => attendances[why],
		remedy: ({ why }) =>
			why === 'many'
				? 'Rett tallet. De som ikke har plass, nevner du under «others».'
				: 'Skriv enten navnene under «present» eller tallene under «presentNumber».',
		why: 'Om styret er vedtaksført, avgjøres av hvor mange fra hver side som er til stede.',
	},
	'board-attendance-name': {
		message: ({ name, why, nearest }) =>
			({
				unknown: `«${name}» har ingen plass i styret den dagen.${didYouMean(nearest)}`,
				side: `«${name}» har plass på den andre siden.`,
				repeated: `«${name}» står to ganger.`,
			})[why],
		remedy: () => 'Rett navnet, eller flytt det til «others» hvis personen var der uten å ha plass.',
		why: 'Bare medlemmer, og varamedlemmer i deres sted, teller med når det avgjøres om styret er vedtaksført.',
	},
	'board-quorum': {
		message: ({ management, employees, ofManagement, ofEmployees }) =>
			`Styret var ikke vedtaksført: ${amount(management)} av ${amount(ofManagement)} fra ledelsen og ${amount(employees)} av ${amount(ofEmployees)} fra de ansatte var til stede.`,
		remedy: () => 'Ta ut vedtakene, og behandle sakene på et møte der minst halvparten av hver side er til stede.',
		why: 'Styret kan bare gjøre vedtak når minst halvparten av ledelsens og minst halvparten av de ansattes representanter er til stede.',
	},
	'board-meetings-few': {
		message: ({ year, held, least }) =>
			`Det finnes referat fra ${count(held, 'styremøte', 'styremøter')} i ${year}, men vedtekten krever minst ${amount(least)}.`,
		remedy: () =>
			'Legg inn referatene som mangler. Ble møtene ikke holdt, avtaler dere møtene for de neste årene i god tid.',
		why: 'Vedtekten sier hvor mange møter styret minst holder i året.',
	},
	'delegate-month': {
		message: ({ day, month }) => `Delegatmøtet er ${day}, men det skal holdes i ${monthOf(month)}.`,
		remedy: () => 'Legg møtet til riktig måned, eller rett datoen hvis den er skrevet feil.',
		why: 'Delegatmøtet holdes én gang i året, i mars.',
	},
	'delegate-site': {
		message: ({ site, why, nearest }) =>
			({
				unknown: `«${site}» er ikke et tilsluttet tjenestested.${didYouMean(nearest)}`,
				repeated: `«${site}» står to ganger.`,
				missing: `Ingen møtte fra «${site}».`,
				management: `Ingen møtte for ledelsen fra «${site}».`,
				employees: `Ingen møtte for de ansatte fra «${site}».`,
			})[why],
		remedy: ({ why }) =>
			why === 'unknown' || why === 'repeated'
				? 'Skriv hvert tjenestested én gang, slik det står i registeret over tjenestesteder.'
				: 'Skriv navnet hvis noen møtte. Ellers blir det stående at stedet ikke var representert.',
		why: 'Hvert tilsluttet tjenestested er representert av to: én for ledelsen og ett verneombud for de ansatte.',
	},
	'delegate-votes': {
		message: ({ matter, votes, seats }) =>
			votes === 0
				? `Det er ikke stemt over ${matters[matter]}.`
				: `Det er talt ${count(votes, 'stemme', 'stemmer')} over ${matters[matter]}, men bare ${amount(seats)} kunne stemme.`,
		remedy: () => 'Rett tallene, eller legg til avstemningen under «votes».',
		why: 'Regnskap og budsjettforslag legges fram for delegatmøtet til godkjenning. Hvert tjenestested og hvert styremedlem har én stemme på sin side.',
	},
	'delegate-approval': {
		message: ({ matter, approved }) =>
			approved
				? `Referatet sier at ${matters[matter]} er godkjent, men stemmene rekker ikke til det.`
				: `Referatet sier at ${matters[matter]} ikke er godkjent, men stemmene rekker til det.`,
		remedy: () => 'Rett «approved», eller rett stemmetallene.',
		why: 'Godkjenning krever at minst halvparten av ledelsens stemmer og minst halvparten av de ansattes stemmer er for. Nøyaktig halvparten er nok.',
	},
	'delegate-approval-unclear': {
		message: ({ matter, why }) =>
			`Om ${matters[matter]} er godkjent, avhenger av ${doubts[why].of} Det må et menneske avgjøre.`,
		remedy: ({ why }) => doubts[why].remedy,
		why: 'Vedtekten sier ikke om halvparten regnes av de avgitte stemmene eller av alle som kunne stemme, om de fraværende teller med, eller hvordan et styremedlem stemmer som også møter for et tjenestested.',
	},
	'delegate-election': {
		message: ({ list, found, due }) => `Det er valgt ${countOf(list, found)}, men det skal velges ${amount(due)}.`,
		remedy: () => 'Rett lista, eller ta bort «elected» hvis det ikke var valg i år.',
		why: 'De ansattes fire representanter og to varamedlemmer velges på delegatmøtet.',
	},
};

const chairs = {
	'chair-missing': 'Styret har ingen leder.',
	'chair-repeated': 'Styret har mer enn én leder.',
	'chair-side': 'Lederen representerer de ansatte, uten at det står at det er enighet om det.',
	'vice-missing': 'Styret har ingen nestleder.',
	'vice-repeated': 'Styret har mer enn én nestleder.',
	'vice-side': 'Leder og nestleder er fra samme side.',
};

const attendances = {
	none: 'Det står ikke hvem som var til stede.',
	both: 'Det står både med navn og med tall hvem som var til stede.',
	many: 'Det var flere til stede enn siden har plasser.',
};

const matters = { accounts: 'regnskapet', budget: 'budsjettforslaget' };

const doubts = {
	counted: {
		of: 'hvilke stemmer halvparten regnes av.',
		remedy: 'Skriv «votesCounted: afgivne» eller «votesCounted: stemmeberettigede», slik møtet bestemte det.',
	},
	absent: {
		of: 'om de fraværende regnes med.',
		remedy:
			'Skriv i referatet hva møtet bestemte om det, eller «votesCounted: afgivne» hvis bare de avgitte stemmene teller.',
	},
	persons: {
		of: 'om den som har to plasser, har to stemmer.',
		remedy: 'La en annen ta den ene plassen, eller skriv i referatet hva møtet bestemte om det.',
	},
};

const months = [
	'januar',
	'februar',
	'mars',
	'april',
	'mai',
	'juni',
	'juli',
	'august',
	'september',
	'oktober',
	'november',
	'desember',
];

function monthOf(month: number): string {
	return months[month - 1] ?? String(month);
}

function countOf(list: 'members' | 'deputies', number: number): string {
	return list === 'members' ? count(number, 'medlem', 'medlemmer') : count(number, 'varamedlem', 'varamedlemmer');
}
