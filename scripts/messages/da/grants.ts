import type { GrantAreaProblem, GrantMessages } from '../../types/index.ts';
import { decimalText } from '../decimal-text.ts';
import type { Texts } from '../text.ts';
import { amount, andList, count, didYouMean, orList } from './phrases.ts';

export const grants: Texts<GrantMessages> = {
	'grant-call': {
		message: ({ text, nearest }) => `Der er ingen tilskudsordning, der hedder »${text}«.${didYouMean(nearest)}`,
		remedy: ({ calls }) => `Skriv en af dem, der er: ${orList(calls)}. En ny ordning er en ny fil i templates/calls.`,
		why: 'Ordningen har hjemlen, fristerne og vilkårene. Uden den kan ansøgningen ikke prøves.',
	},
	'grant-deadline': {
		message: ({ problem, day, days, deadline, opens }) =>
			({
				unknown: `${day} er ingen af ordningens frister: ${andList(days)}.`,
				late: `Ansøgningen er indsendt ${day}, men fristen var ${deadline}.`,
				early: `Ansøgningen er indsendt ${day}, før ordningen trådte i kraft ${opens}.`,
			})[problem],
		remedy: ({ problem, days, deadline }) =>
			({
				unknown: `Skriv den frist, I søger til: ${orList(days)}.`,
				late: later(days, deadline),
				early: 'Ret dagen, eller vent med at indsende.',
			})[problem],
		why: 'Fristerne er faste. En ansøgning efter fristen kommer ikke med i den runde.',
	},
	'grant-period': {
		message: ({ problem, months, least, advised, lastDay, to }) =>
			({
				reversed: 'Projektet slutter, før det begynder.',
				short: `Projektet varer ${count(months, 'hel måned', 'hele måneder')}, men skal vare mindst ${amount(least)}.`,
				advised: `Projektet varer ${amount(months)} måneder. Det er nok, men ${amount(advised)} anbefales.`,
				late: `Projektet slutter ${to}, men skal være afsluttet senest ${lastDay}.`,
			})[problem],
		remedy: ({ problem }) =>
			problem === 'advised'
				? 'Gør perioden længere, hvis projektet kan bære det. Ellers kan I lade den stå.'
				: 'Ret »period«.',
		why: 'Der gives kun tilskud til projekter, der varer længe nok til at give erfaringer og bliver færdige i tide. Kilden siger mindst 1½-2 år; det læses som 18 måneder, og 24 anbefales.',
	},
	'grant-area': {
		message: ({ number, problem }) => areaMessage(number, problem),
		remedy: ({ problem }) =>
			problem.is === 'unknown'
				? `Skriv et af områderne: ${orList(problem.areas)}.`
				: `Ret »${problem.is}« under »targets«, eller vælg et andet område.`,
		why: 'Hvert forsøgsområde er for bestemte virksomheder. Et projekt for andre kan ikke få tilskud i det område.',
	},
	'grant-area-field': {
		message: ({ number, field, label }) => `Et projekt i område ${number} skal sige: »${label?.da ?? field}«.`,
		remedy: ({ field }) => `Skriv det under »${field}«, eller vælg et andet område.`,
		why: 'Området har det som vilkår. Uden det kan ansøgningen ikke vurderes.',
	},
	'grant-fee-services': {
		message: ({ number, missing }) =>
			`Grundkontingentet i område ${number} dækker ikke ${andList(missing.map((service) => `»${service}«`))}.`,
		remedy: ({ all }) => `Skriv alle ydelserne under »services«: ${andList(all)}.`,
		why: 'Det er fastsat, hvad grundkontingentet skal dække i hvert område.',
	},
	'grant-fee-cost': {
		message: ({ known }) =>
			known === undefined
				? 'Det fremgår ikke, om grundkontingentet dækker de faktiske omkostninger.'
				: `Grundkontingentet er ${text(known.amount)}, men ydelserne koster ${text(known.cost)}.`,
		remedy: () =>
			'Skriv »amount« og »cost« under »fee«, begge for én virksomhed i et år. Er kontingentet for lavt, så sæt det op, eller begrund det i ansøgningen.',
		why: 'Når der forsøges med grundkontingent, lægges der vægt på, om det dækker de faktiske omkostninger.',
	},
	'grant-budget-category': {
		message: ({ category, forbidden }) =>
			forbidden
				? `Der gives ikke tilskud til »${category}«.`
				: `»${category}« er ingen af de udgifter, der gives tilskud til.`,
		remedy: ({ categories, forbidden }) =>
			forbidden
				? 'Tag linjen ud. Tjenestens almindelige ydelser betales af dens egne midler.'
				: `Skriv en af kategorierne: ${orList(categories)}.`,
		why: 'Tilskuddet er til forsøget alene. Det må ikke dække, hvad tjenesten alligevel skal yde.',
	},
	'grant-budget-total': {
		message: ({ field, stated, total }) =>
			field === 'applied'
				? `Der søges om ${text(stated)}, men budgettet er kun ${text(total)}.`
				: `Budgettet er oplyst til ${text(stated)}, men linjerne giver ${text(total)}.`,
		remedy: ({ field }) =>
			field === 'applied'
				? 'Ret »applied«, eller ret budgettet.'
				: 'Ret den linje, der er forkert, eller slet »budgetTotal«: summen regnes ud.',
		why: 'Projektet skal følge sit budget. Ellers kan tilskuddet kræves tilbage.',
	},
	'grant-tender': {
		message: ({ external, above, account }) =>
			account
				? `Den eksterne bistand har kostet ${text(external)}, over ${text(above)}, men der er ingen licitation.`
				: `Den eksterne bistand er ${text(external)}, over ${text(above)}, men skal ikke udbydes i licitation.`,
		remedy: ({ field, account }) =>
			account ? `Skriv nummeret på udbuddet under »${field}«.` : `Skriv »${field}: ja«, og udbyd opgaven, før I køber.`,
		why: 'Bruges mere end beløbsgrænsen af tilskuddet til ekstern bistand, skal projektet udbydes.',
	},
	'grant-applicants': {
		message: ({ name }) =>
			name === undefined ? 'Ansøgningen har ingen ansøger.' : `»${name}« står to gange blandt ansøgerne.`,
		remedy: ({ name }) =>
			name === undefined ? 'Skriv tjenesten under »applicants«, og dem, den søger sammen med.' : 'Slet den ene.',
		why: 'Flere tjenester kan søge sammen. Hver af dem skal kunne kendes.',
	},
	'grant-work': {
		message: ({ text }) =>
			text === undefined
				? 'Det fremgår ikke, hvad projektet gør med modellen.'
				: `»${text}« er intet af det, der gives tilskud til.`,
		remedy: ({ words }) => `Skriv mindst ét af ordene under »work«: ${andList(words)}.`,
		why: 'Tilskud gives til at udvikle, afprøve og evaluere modeller for tjenestens arbejde.',
	},
	'grant-basis': {
		message: ({ grant, basis }) => `Tilskuddet er ${text(grant)}, men det er givet til udgifter på kun ${text(basis)}.`,
		remedy: () => 'Se efter i tilsagnet, og ret »grant« eller »basis«.',
		why: 'Udbetalingen regnes af forholdet mellem tilskuddet og de udgifter, det er givet til. Er tilskuddet størst, bliver den forkert.',
	},
	'grant-payout': {
		message: ({ stated, computed }) => `Udbetalingen er oplyst til ${text(stated)}, men skal være ${text(computed)}.`,
		remedy: ({ grant, basis, documented }) =>
			`Regn efter: ${text(grant)} × ${text(documented)} / ${text(basis)}, dog højst tilskuddet, afrundet til nærmeste øre. Slet »payout«, så regnes det ud.`,
		why: 'Er der brugt mindre end det, tilskuddet er givet til, nedsættes det i samme forhold. Er der brugt mere, er det uændret.',
	},
	'grant-instalment': {
		message: ({ day, paid, held }) =>
			`Der er udbetalt ${text(paid)} i rater pr. ${day}, men da var der kun afholdt udgifter for ${text(held)}.`,
		remedy: () => 'Ret raten eller dens dag, eller skriv de udgifter, der mangler.',
		why: 'Rater udbetales kun for udgifter, der er afholdt og dokumenteret.',
	},
	'grant-source': {
		message: ({ notice }) => `${notice.da}.`,
		remedy: () => 'I skal ikke gøre noget. Findes den fulde tekst, skal ordningens fil i templates/calls rettes.',
		why: 'Kilden er ufuldstændig. Det, der mangler, er hverken gættet eller kontrolleret.',
	},
};

function areaMessage(number: string, problem: GrantAreaProblem): string {
	switch (problem.is) {
		case 'unknown':
			return `Der er intet forsøgsområde ${number}.`;
		case 'largest':
			return problem.found === undefined
				? `Område ${number} er for virksomheder med højst ${amount(problem.most)} ansatte, men det er ikke oplyst, hvor mange den største har.`
				: `Område ${number} er for virksomheder med højst ${amount(problem.most)} ansatte, men den største har ${amount(problem.found)}.`;
		case 'obliged':
			return `Område ${number} er for virksomheder, der ${problem.must ? 'har' : 'ikke har'} pligt til bedriftssundhedstjeneste${problem.said ? ', men projektet er for andre' : ', men det er ikke oplyst'}.`;
		case 'branches':
			return problem.named.length === 0
				? `Område ${number} er for ${count(problem.must, 'branche', 'brancher')}, men ingen er nævnt.`
				: `Område ${number} er for ${count(problem.must, 'branche', 'brancher')}, men der er ${amount(problem.named.length)}: ${andList(problem.named)}.`;
	}
}

function later(days: readonly string[], deadline: string): string {
	const next = days.find((day) => day > deadline);
	return `Ret dagen, hvis den er forkert.${next === undefined ? '' : ` Ellers søger I til den næste frist, ${next}.`}`;
}

function text(decimal: string): string {
	return decimalText(decimal, 'da');
}
