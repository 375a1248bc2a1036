import type { BoardMessages } from '../../types/index.ts';
import type { Texts } from '../text.ts';
import { amount, count, didYouMean, orList } from './phrases.ts';

export const board: Texts<BoardMessages> = {
	'board-register-missing': {
		message: ({ register, year }) =>
			register === 'sites'
				? 'Der er ikke noget register over tjenestesteder, så pladserne kan ikke efterprøves.'
				: `Der er ingen tal for tilmeldte fra januar ${year} eller før, så ledelsens pladser kan ikke efterprøves.`,
		remedy: ({ register }) => `Skriv dem i »${register}.csv« i virksomhedens mappe.`,
		why: 'Hvilke tjenestesteder der har plads i bestyrelsen, følger af, hvor mange ansatte de har tilmeldt.',
	},
	'board-site-unknown': {
		message: ({ site, nearest }) => `»${site}« er ikke et tilsluttet tjenestested.${didYouMean(nearest)}`,
		remedy: () => 'Skriv navnet, som det står i registeret over tjenestesteder, eller tilføj stedet der.',
		why: 'Kun tjenestesteder, der er tilsluttet, er repræsenteret i bestyrelsen.',
	},
	'board-parity': {
		message: ({ management, employees, side }) =>
			`Bestyrelsen har ${amount(management)} fra ledelsen og ${amount(employees)} fra de ansatte, men skal have ${amount(side)} af hver.`,
		remedy: () => 'Ret listen »members«, eller ret en side, der er skrevet forkert.',
		why: 'Bestyrelsen har otte medlemmer, lige mange for ledelsen og for de ansatte.',
	},
	'board-deputies': {
		message: ({ management, employees, side }) =>
			`Der er ${amount(management)} suppleanter for ledelsen og ${amount(employees)} for de ansatte, men der skal være ${amount(side)} af hver.`,
		remedy: () => 'Ret listen »deputies«.',
		why: 'Hver side har suppleanter, så den er repræsenteret, også når nogen ikke kan komme.',
	},
	'board-person-repeated': {
		message: ({ name, sides }) =>
			sides ? `»${name}« sidder på begge sider af bestyrelsen.` : `»${name}« har mere end én plads.`,
		remedy: () => 'Lad personen stå én gang, og sæt en anden på den anden plads.',
		why: 'De to sider er lige store. Det er de kun, når hvert sæde har sin egen person.',
	},
	'board-term': {
		message: ({ from, to, years }) =>
			to < from
				? `Perioden slutter ${to}, før den begynder ${from}.`
				: `Perioden fra ${from} til ${to} er ikke ${count(years, 'år', 'år')}.`,
		remedy: ({ from, to, last }) =>
			to < from ? 'Byt om på de to dage, eller ret den, der er skrevet forkert.' : `Skriv ${last} som den sidste dag.`,
		why: 'Bestyrelsen udpeges for to år ad gangen.',
	},
	'board-overlap': {
		message: ({ other, from, to }) => `Bestyrelsen i ${other} sidder også fra ${from} til ${to}.`,
		remedy: () => 'Ret perioden, eller sæt status til Udgået på den bestyrelse, der er afløst.',
		why: 'Kun én bestyrelse sidder ad gangen. Er der to, ved ingen, hvem der har stemme, eller om et møde er beslutningsdygtigt.',
	},
	'board-chair': {
		message: ({ why }) => chairs[why],
		remedy: ({ why }) =>
			why === 'chair-side'
				? 'Skriv »agreedChair: ja«, hvis alle er enige om det; ellers er formanden chefen med arbejdsgiveransvar.'
				: 'Skriv »role: formand« ved én på den ene side og »role: næstformand« ved én på den anden.',
		why: 'Formanden er en chef med arbejdsgiveransvar, og næstformanden repræsenterer de ansatte. De ansatte kan have formanden, når der er enighed om det.',
	},
	'board-trusted-official': {
		message: ({ official }) =>
			official === undefined
				? 'Ingen af ledelsens repræsentanter er betroet funktionær.'
				: `»${official}« er betroet funktionær, men står ikke som medlem af et sikkerhedsudvalg.`,
		remedy: () =>
			'Skriv »trustedOfficial: ja« og navnet på sikkerhedsudvalget i »safetyCommittee« ved den, det gælder.',
		why: 'På ledelsens side skal der sidde mindst én betroet funktionær, som er medlem af et sikkerhedsudvalg på et af tjenestestederne.',
	},
	'board-services': {
		message: ({ services, least }) =>
			`Ledelsens repræsentanter kommer fra ${services.join(', ') || 'intet værn'}, men der skal være mindst ${amount(least)} værn.`,
		remedy: () => 'Giv en af pladserne til det største tjenestested i et andet værn.',
		why: 'Når alle kommer fra samme værn, er de andre værn ikke hørt.',
	},
	'board-sites': {
		message: ({ site, year, due }) =>
			`»${site}« har en plads, der efter tallene for januar ${year} tilkommer ${orList(due)}.`,
		remedy: () => 'Lad chefen på det rette tjenestested udpege en repræsentant, eller ret tallene for tilmeldte.',
		why: 'Ledelsens pladser ud over formandens går til de tjenestesteder, der har flest tilmeldte, én til hvert.',
	},
	'board-sites-tied': {
		message: ({ sites, seats, year }) =>
			`${sites.join(', ')} havde lige mange tilmeldte i januar ${year}, men der er kun ${count(seats, 'plads', 'pladser')} til dem.`,
		remedy: () => 'Skriv i bestyrelsens protokol, hvordan der blev valgt mellem dem.',
		why: 'Reglerne siger ikke, hvem der går forud, når to tjenestesteder er lige store. Det afgør mennesker.',
	},
	'board-safety-representative': {
		message: ({ name }) => `»${name}« repræsenterer de ansatte, men står ikke som sikkerhedsrepræsentant.`,
		remedy: () => 'Skriv »safetyRepresentative: ja«, hvis personen er det; ellers skal en anden vælges.',
		why: 'De ansattes repræsentanter og suppleanter vælges af og blandt sikkerhedsrepræsentanterne.',
	},
	'board-missing': {
		message: ({ day }) => `Der er ingen gældende bestyrelse for ${day}.`,
		remedy: () => 'Sæt dokumentet om bestyrelsen i kraft, eller ret datoen eller perioden.',
		why: 'Uden at vide, hvem der havde plads, kan ingen sige, om bestyrelsen kunne træffe beslutninger.',
	},
	'board-attendance': {
		message: ({ why }) => attendances[why],
		remedy: ({ why }) =>
			why === 'many'
				? 'Ret tallet. Dem uden plads nævner du under »others«.'
				: 'Skriv enten navnene under »present« eller tallene under »presentNumber«.',
		why: 'Om bestyrelsen er beslutningsdygtig, afgøres af, hvor mange fra hver side der er til stede.',
	},
	'board-attendance-name': {
		message: ({ name, why, nearest }) =>
			({
				unknown: `»${name}« har ingen plads i bestyrelsen på den dag.${didYouMean(nearest)}`,
				side: `»${name}« har plads på den anden side.`,
				repeated: `»${name}« står to gange.`,
			})[why],
		remedy: () => 'Ret navnet, eller flyt det til »others«, hvis personen var der uden at have plads.',
		why: 'Kun medlemmer, og suppleanter i deres sted, tæller med, når det afgøres, om bestyrelsen er beslutningsdygtig.',
	},
	'board-quorum': {
		message: ({ management, employees, ofManagement, ofEmployees }) =>
			`Bestyrelsen var ikke beslutningsdygtig: ${amount(management)} af ${amount(ofManagement)} fra ledelsen og ${amount(employees)} af ${amount(ofEmployees)} fra de ansatte var til stede.`,
		remedy: () =>
			'Tag beslutningerne ud, og behandl sagerne på et møde, hvor mindst halvdelen af hver side er til stede.',
		why: 'Bestyrelsen kan kun træffe beslutninger, når mindst halvdelen af ledelsens og mindst halvdelen af de ansattes repræsentanter er til stede.',
	},
	'board-meetings-few': {
		message: ({ year, held, least }) =>
			`Der er referat af ${count(held, 'bestyrelsesmøde', 'bestyrelsesmøder')} i ${year}, men vedtægten kræver mindst ${amount(least)}.`,
		remedy: () =>
			'Læg de manglende referater ind. Blev møderne ikke holdt, så aftal møderne for de kommende år i god tid.',
		why: 'Vedtægten siger, hvor mange møder bestyrelsen mindst holder om året.',
	},
	'delegate-month': {
		message: ({ day, month }) => `Delegeretmødet er ${day}, men det skal holdes i ${monthOf(month)}.`,
		remedy: () => 'Læg mødet i den rette måned, eller ret datoen, hvis den er skrevet forkert.',
		why: 'Delegeretmødet holdes én gang om året i marts.',
	},
	'delegate-site': {
		message: ({ site, why, nearest }) =>
			({
				unknown: `»${site}« er ikke et tilsluttet tjenestested.${didYouMean(nearest)}`,
				repeated: `»${site}« står to gange.`,
				missing: `Ingen var mødt fra »${site}«.`,
				management: `Ingen var mødt for ledelsen fra »${site}«.`,
				employees: `Ingen var mødt for de ansatte fra »${site}«.`,
			})[why],
		remedy: ({ why }) =>
			why === 'unknown' || why === 'repeated'
				? 'Skriv hvert tjenestested én gang, som det står i registeret over tjenestesteder.'
				: 'Skriv navnet, hvis nogen var mødt. Ellers bliver det stående, at stedet ikke var repræsenteret.',
		why: 'Hvert tilsluttet tjenestested er repræsenteret af to: én for ledelsen og én sikkerhedsrepræsentant for de ansatte.',
	},
	'delegate-votes': {
		message: ({ matter, votes, seats }) =>
			votes === 0
				? `Der er ikke stemt om ${matters[matter]}.`
				: `Der er talt ${count(votes, 'stemme', 'stemmer')} om ${matters[matter]}, men kun ${amount(seats)} kunne stemme.`,
		remedy: () => 'Ret tallene, eller tilføj afstemningen under »votes«.',
		why: 'Regnskab og budgetforslag lægges frem for delegeretmødet til godkendelse. Hvert tjenestested og hvert bestyrelsesmedlem har én stemme på sin side.',
	},
	'delegate-approval': {
		message: ({ matter, approved }) =>
			approved
				? `Referatet siger, at ${matters[matter]} er godkendt, men stemmerne rækker ikke til det.`
				: `Referatet siger, at ${matters[matter]} ikke er godkendt, men stemmerne rækker til det.`,
		remedy: () => 'Ret »approved«, eller ret stemmetallene.',
		why: 'Godkendelse kræver, at mindst halvdelen af ledelsens stemmer og mindst halvdelen af de ansattes stemmer er for. Præcis halvdelen er nok.',
	},
	'delegate-approval-unclear': {
		message: ({ matter, why }) =>
			`Om ${matters[matter]} er godkendt, afhænger af, ${doubts[why].of} Det må et menneske afgøre.`,
		remedy: ({ why }) => doubts[why].remedy,
		why: 'Vedtægten siger ikke, om halvdelen regnes af de afgivne stemmer eller af alle, der kunne stemme, om de fraværende tæller med, eller hvordan et bestyrelsesmedlem stemmer, der også møder for et tjenestested.',
	},
	'delegate-election': {
		message: ({ list, found, due }) => `Der er valgt ${countOf(list, found)}, men der skal vælges ${amount(due)}.`,
		remedy: () => 'Ret listen, eller fjern »elected«, hvis der ikke var valg i år.',
		why: 'De ansattes fire repræsentanter og to suppleanter vælges på delegeretmødet.',
	},
};

const chairs = {
	'chair-missing': 'Bestyrelsen har ingen formand.',
	'chair-repeated': 'Bestyrelsen har mere end én formand.',
	'chair-side': 'Formanden repræsenterer de ansatte, uden at det står, at der er enighed om det.',
	'vice-missing': 'Bestyrelsen har ingen næstformand.',
	'vice-repeated': 'Bestyrelsen har mere end én næstformand.',
	'vice-side': 'Formand og næstformand er fra samme side.',
};

const attendances = {
	none: 'Det står ikke, hvem der var til stede.',
	both: 'Det står både med navne og med tal, hvem der var til stede.',
	many: 'Der var flere til stede, end siden har pladser.',
};

const matters = { accounts: 'regnskabet', budget: 'budgetforslaget' };

const doubts = {
	counted: {
		of: 'hvilke stemmer halvdelen regnes af.',
		remedy: 'Skriv »votesCounted: afgivne« eller »votesCounted: stemmeberettigede«, som mødet besluttede det.',
	},
	absent: {
		of: 'om de fraværende regnes med.',
		remedy:
			'Skriv i referatet, hvad mødet besluttede om det, eller »votesCounted: afgivne«, hvis kun de afgivne stemmer tæller.',
	},
	persons: {
		of: 'om den, der har to pladser, har to stemmer.',
		remedy: 'Lad en anden tage den ene plads, eller skriv i referatet, hvad mødet besluttede om det.',
	},
};

const months = [
	'januar',
	'februar',
	'marts',
	'april',
	'maj',
	'juni',
	'juli',
	'august',
	'september',
	'oktober',
	'november',
	'december',
];

function monthOf(month: number): string {
	return months[month - 1] ?? String(month);
}

function countOf(list: 'members' | 'deputies', number: number): string {
	return list === 'members' ? count(number, 'medlem', 'medlemmer') : count(number, 'suppleant', 'suppleanter');
}
