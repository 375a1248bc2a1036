import type { GrantAreaProblem, GrantMessages } from '../../types/index.ts';
import { decimalText } from '../decimal-text.ts';
import type { Texts } from '../text.ts';
import { amount, andList, count, didYouMean, orList } from './phrases.ts';

export const grants: Texts<GrantMessages> = {
	'grant-call': {
		message: ({ text, nearest }) => `Det er ingen tilskuddsordning som heter «${text}».${didYouMean(nearest)}`,
		remedy: ({ calls }) => `Skriv en av dem som er: ${orList(calls)}. En ny ordning er en ny fil i templates/calls.`,
		why: 'Ordningen har hjemmelen, fristene og vilkårene. Uten den kan søknaden ikke prøves.',
	},
	'grant-deadline': {
		message: ({ problem, day, days, deadline, opens }) =>
			({
				unknown: `${day} er ingen av fristene i ordningen: ${andList(days)}.`,
				late: `Søknaden er sendt inn ${day}, men fristen var ${deadline}.`,
				early: `Søknaden er sendt inn ${day}, før ordningen trådte i kraft ${opens}.`,
			})[problem],
		remedy: ({ problem, days, deadline }) =>
			({
				unknown: `Skriv den fristen dere søker til: ${orList(days)}.`,
				late: later(days, deadline),
				early: 'Rett dagen, eller vent med å sende inn.',
			})[problem],
		why: 'Fristene er faste. En søknad etter fristen kommer ikke med i den runden.',
	},
	'grant-period': {
		message: ({ problem, months, least, advised, lastDay, to }) =>
			({
				reversed: 'Prosjektet slutter før det begynner.',
				short: `Prosjektet varer ${count(months, 'hel måned', 'hele måneder')}, men skal vare minst ${amount(least)}.`,
				advised: `Prosjektet varer ${amount(months)} måneder. Det er nok, men ${amount(advised)} anbefales.`,
				late: `Prosjektet slutter ${to}, men skal være avsluttet senest ${lastDay}.`,
			})[problem],
		remedy: ({ problem }) =>
			problem === 'advised'
				? 'Gjør perioden lengre hvis prosjektet tåler det. Ellers kan dere la den stå.'
				: 'Rett «period».',
		why: 'Tilskudd gis bare til prosjekter som varer lenge nok til å gi erfaringer og blir ferdige i tide. Kilden sier minst 1½–2 år; det leses som 18 måneder, og 24 anbefales.',
	},
	'grant-area': {
		message: ({ number, problem }) => areaMessage(number, problem),
		remedy: ({ problem }) =>
			problem.is === 'unknown'
				? `Skriv et av områdene: ${orList(problem.areas)}.`
				: `Rett «${problem.is}» under «targets», eller velg et annet område.`,
		why: 'Hvert forsøksområde er for bestemte virksomheter. Et prosjekt for andre kan ikke få tilskudd i det området.',
	},
	'grant-area-field': {
		message: ({ number, field, label }) => `Et prosjekt i område ${number} skal si: «${label?.nb ?? field}».`,
		remedy: ({ field }) => `Skriv det under «${field}», eller velg et annet område.`,
		why: 'Området har det som vilkår. Uten det kan søknaden ikke vurderes.',
	},
	'grant-fee-services': {
		message: ({ number, missing }) =>
			`Grunnkontingenten i område ${number} dekker ikke ${andList(missing.map((service) => `«${service}»`))}.`,
		remedy: ({ all }) => `Skriv alle ytelsene under «services»: ${andList(all)}.`,
		why: 'Det er fastsatt hva grunnkontingenten skal dekke i hvert område.',
	},
	'grant-fee-cost': {
		message: ({ known }) =>
			known === undefined
				? 'Det går ikke fram om grunnkontingenten dekker de faktiske kostnadene.'
				: `Grunnkontingenten er ${text(known.amount)}, men ytelsene koster ${text(known.cost)}.`,
		remedy: () =>
			'Skriv «amount» og «cost» under «fee», begge for én virksomhet i et år. Er kontingenten for lav, så sett den opp, eller grunngi det i søknaden.',
		why: 'Når det prøves ut en grunnkontingent, blir det lagt vekt på om den dekker de faktiske kostnadene.',
	},
	'grant-budget-category': {
		message: ({ category, forbidden }) =>
			forbidden
				? `Det gis ikke tilskudd til «${category}».`
				: `«${category}» er ingen av utgiftene som det gis tilskudd til.`,
		remedy: ({ categories, forbidden }) =>
			forbidden
				? 'Ta ut linja. De vanlige ytelsene til tjenesten betales av dens egne midler.'
				: `Skriv en av kategoriene: ${orList(categories)}.`,
		why: 'Tilskuddet er til forsøket alene. Det må ikke dekke det tjenesten likevel skal yte.',
	},
	'grant-budget-total': {
		message: ({ field, stated, total }) =>
			field === 'applied'
				? `Det søkes om ${text(stated)}, men budsjettet er bare ${text(total)}.`
				: `Budsjettet er oppgitt til ${text(stated)}, men linjene gir ${text(total)}.`,
		remedy: ({ field }) =>
			field === 'applied'
				? 'Rett «applied», eller rett budsjettet.'
				: 'Rett linja som er feil, eller slett «budgetTotal»: summen regnes ut.',
		why: 'Prosjektet skal følge budsjettet sitt. Ellers kan tilskuddet kreves tilbake.',
	},
	'grant-tender': {
		message: ({ external, above, account }) =>
			account
				? `Hjelpen utenfra har kostet ${text(external)}, over ${text(above)}, men det er ingen anbudsinnbydelse.`
				: `Hjelpen utenfra er ${text(external)}, over ${text(above)}, men skal ikke ut på anbud.`,
		remedy: ({ field, account }) =>
			account
				? `Skriv nummeret på anbudsinnbydelsen under «${field}».`
				: `Skriv «${field}: ja», og innby til anbud før dere kjøper.`,
		why: 'Brukes mer enn beløpsgrensen av tilskuddet til hjelp utenfra, skal prosjektet ut på anbud.',
	},
	'grant-applicants': {
		message: ({ name }) =>
			name === undefined ? 'Søknaden har ingen søker.' : `«${name}» står to ganger blant søkerne.`,
		remedy: ({ name }) =>
			name === undefined ? 'Skriv tjenesten under «applicants», og dem den søker sammen med.' : 'Slett den ene.',
		why: 'Flere tjenester kan søke sammen. Hver av dem skal kunne kjennes.',
	},
	'grant-work': {
		message: ({ text }) =>
			text === undefined
				? 'Det går ikke fram hva prosjektet gjør med modellen.'
				: `«${text}» er ikke noe av det som det gis tilskudd til.`,
		remedy: ({ words }) => `Skriv minst ett av ordene under «work»: ${andList(words)}.`,
		why: 'Tilskudd gis til å utvikle, prøve ut og evaluere modeller for arbeidet til tjenesten.',
	},
	'grant-basis': {
		message: ({ grant, basis }) => `Tilskuddet er ${text(grant)}, men det er gitt til utgifter på bare ${text(basis)}.`,
		remedy: () => 'Se etter i tilsagnet, og rett «grant» eller «basis».',
		why: 'Utbetalingen regnes av forholdet mellom tilskuddet og utgiftene det er gitt til. Er tilskuddet størst, blir den feil.',
	},
	'grant-payout': {
		message: ({ stated, computed }) => `Utbetalingen er oppgitt til ${text(stated)}, men skal være ${text(computed)}.`,
		remedy: ({ grant, basis, documented }) =>
			`Regn etter: ${text(grant)} × ${text(documented)} / ${text(basis)}, men høyst tilskuddet, rundet av til nærmeste øre. Slett «payout», så regnes det ut.`,
		why: 'Er det brukt mindre enn det tilskuddet er gitt til, settes det ned i samme forhold. Er det brukt mer, er det uendret.',
	},
	'grant-instalment': {
		message: ({ day, paid, held }) =>
			`Det er utbetalt ${text(paid)} i rater per ${day}, men da var det bare hatt utgifter på ${text(held)}.`,
		remedy: () => 'Rett raten eller dagen, eller skriv utgiftene som mangler.',
		why: 'Rater utbetales bare for utgifter som er betalt og dokumentert.',
	},
	'grant-source': {
		message: ({ notice }) => `${notice.nb}.`,
		remedy: () =>
			'Dere trenger ikke gjøre noe. Finnes den fulle teksten, skal fila til ordningen i templates/calls rettes.',
		why: 'Kilden er ufullstendig. Det som mangler, er verken gjettet eller kontrollert.',
	},
};

function areaMessage(number: string, problem: GrantAreaProblem): string {
	switch (problem.is) {
		case 'unknown':
			return `Det er ikke noe forsøksområde ${number}.`;
		case 'largest':
			return problem.found === undefined
				? `Område ${number} er for virksomheter med høyst ${amount(problem.most)} ansatte, men det er ikke oppgitt hvor mange den største har.`
				: `Område ${number} er for virksomheter med høyst ${amount(problem.most)} ansatte, men den største har ${amount(problem.found)}.`;
		case 'obliged':
			return `Område ${number} er for virksomheter som ${problem.must ? 'har' : 'ikke har'} plikt til bedriftshelsetjeneste${problem.said ? ', men prosjektet er for andre' : ', men det er ikke oppgitt'}.`;
		case 'branches':
			return problem.named.length === 0
				? `Område ${number} er for ${count(problem.must, 'bransje', 'bransjer')}, men ingen er nevnt.`
				: `Område ${number} er for ${count(problem.must, 'bransje', 'bransjer')}, men det er ${amount(problem.named.length)}: ${andList(problem.named)}.`;
	}
}

function later(days: readonly string[], deadline: string): string {
	const next = days.find((day) => day > deadline);
	return `Rett dagen hvis den er feil.${next === undefined ? '' : ` Ellers søker dere til den neste fristen, ${next}.`}`;
}

function text(decimal: string): string {
	return decimalText(decimal, 'nb');
}
