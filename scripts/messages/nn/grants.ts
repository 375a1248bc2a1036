import type { GrantAreaProblem, GrantMessages } from '../../types/index.ts';
import { decimalText } from '../decimal-text.ts';
import type { Texts } from '../text.ts';
import { amount, andList, count, didYouMean, orList } from './phrases.ts';

export const grants: Texts<GrantMessages> = {
	'grant-call': {
		message: ({ text, nearest }) => `Det er inga tilskotsordning som heiter «${text}».${didYouMean(nearest)}`,
		remedy: ({ calls }) => `Skriv ei av dei som er: ${orList(calls)}. Ei ny ordning er ei ny fil i templates/calls.`,
		why: 'Ordninga har heimelen, fristane og vilkåra. Utan ho kan søknaden ikkje prøvast.',
	},
	'grant-deadline': {
		message: ({ problem, day, days, deadline, opens }) =>
			({
				unknown: `${day} er ingen av fristane i ordninga: ${andList(days)}.`,
				late: `Søknaden er send inn ${day}, men fristen var ${deadline}.`,
				early: `Søknaden er send inn ${day}, før ordninga tok til å gjelde ${opens}.`,
			})[problem],
		remedy: ({ problem, days, deadline }) =>
			({
				unknown: `Skriv den fristen de søkjer til: ${orList(days)}.`,
				late: later(days, deadline),
				early: 'Rett dagen, eller vent med å sende inn.',
			})[problem],
		why: 'Fristane er faste. Ein søknad etter fristen kjem ikkje med i den runden.',
	},
	'grant-period': {
		message: ({ problem, months, least, advised, lastDay, to }) =>
			({
				reversed: 'Prosjektet sluttar før det tek til.',
				short: `Prosjektet varer ${count(months, 'heil månad', 'heile månader')}, men skal vare minst ${amount(least)}.`,
				advised: `Prosjektet varer ${amount(months)} månader. Det er nok, men ${amount(advised)} er tilrådd.`,
				late: `Prosjektet sluttar ${to}, men skal vere avslutta seinast ${lastDay}.`,
			})[problem],
		remedy: ({ problem }) =>
			problem === 'advised'
				? 'Gjer perioden lengre dersom prosjektet toler det. Elles kan de la han stå.'
				: 'Rett «period».',
		why: 'Tilskot blir berre gitt til prosjekt som varer lenge nok til å gi røynsler og blir ferdige i tide. Kjelda seier minst 1½–2 år; det blir lese som 18 månader, og 24 er tilrådd.',
	},
	'grant-area': {
		message: ({ number, problem }) => areaMessage(number, problem),
		remedy: ({ problem }) =>
			problem.is === 'unknown'
				? `Skriv eit av områda: ${orList(problem.areas)}.`
				: `Rett «${problem.is}» under «targets», eller vel eit anna område.`,
		why: 'Kvart forsøksområde er for visse verksemder. Eit prosjekt for andre kan ikkje få tilskot i det området.',
	},
	'grant-area-field': {
		message: ({ number, field, label }) => `Eit prosjekt i område ${number} skal seie: «${label?.nn ?? field}».`,
		remedy: ({ field }) => `Skriv det under «${field}», eller vel eit anna område.`,
		why: 'Området har det som vilkår. Utan det kan ikkje søknaden vurderast.',
	},
	'grant-fee-services': {
		message: ({ number, missing }) =>
			`Grunnkontingenten i område ${number} dekkjer ikkje ${andList(missing.map((service) => `«${service}»`))}.`,
		remedy: ({ all }) => `Skriv alle ytingane under «services»: ${andList(all)}.`,
		why: 'Det er fastsett kva grunnkontingenten skal dekkje i kvart område.',
	},
	'grant-fee-cost': {
		message: ({ known }) =>
			known === undefined
				? 'Det går ikkje fram om grunnkontingenten dekkjer dei faktiske kostnadene.'
				: `Grunnkontingenten er ${text(known.amount)}, men ytingane kostar ${text(known.cost)}.`,
		remedy: () =>
			'Skriv «amount» og «cost» under «fee», begge for éi verksemd i eit år. Er kontingenten for låg, så set han opp, eller grunngi det i søknaden.',
		why: 'Når det blir prøvd ut ein grunnkontingent, blir det lagt vekt på om han dekkjer dei faktiske kostnadene.',
	},
	'grant-budget-category': {
		message: ({ category, forbidden }) =>
			forbidden
				? `Det blir ikkje gitt tilskot til «${category}».`
				: `«${category}» er ingen av utgiftene som det blir gitt tilskot til.`,
		remedy: ({ categories, forbidden }) =>
			forbidden
				? 'Ta ut linja. Dei vanlege ytingane til tenesta blir betalte av hennar eigne midlar.'
				: `Skriv ein av kategoriane: ${orList(categories)}.`,
		why: 'Tilskotet er til forsøket åleine. Det må ikkje dekkje det tenesta likevel skal yte.',
	},
	'grant-budget-total': {
		message: ({ field, stated, total }) =>
			field === 'applied'
				? `Det blir søkt om ${text(stated)}, men budsjettet er berre ${text(total)}.`
				: `Budsjettet er oppgitt til ${text(stated)}, men linjene gir ${text(total)}.`,
		remedy: ({ field }) =>
			field === 'applied'
				? 'Rett «applied», eller rett budsjettet.'
				: 'Rett linja som er feil, eller slett «budgetTotal»: summen blir rekna ut.',
		why: 'Prosjektet skal følgje budsjettet sitt. Elles kan tilskotet krevjast tilbake.',
	},
	'grant-tender': {
		message: ({ external, above, account }) =>
			account
				? `Hjelpa utanfrå har kosta ${text(external)}, over ${text(above)}, men det er inga anbodsinnbyding.`
				: `Hjelpa utanfrå er ${text(external)}, over ${text(above)}, men skal ikkje ut på anbod.`,
		remedy: ({ field, account }) =>
			account
				? `Skriv nummeret på anbodsinnbydinga under «${field}».`
				: `Skriv «${field}: ja», og by inn til anbod før de kjøper.`,
		why: 'Blir meir enn beløpsgrensa av tilskotet brukt til hjelp utanfrå, skal prosjektet ut på anbod.',
	},
	'grant-applicants': {
		message: ({ name }) =>
			name === undefined ? 'Søknaden har ingen søkjar.' : `«${name}» står to gonger blant søkjarane.`,
		remedy: ({ name }) =>
			name === undefined ? 'Skriv tenesta under «applicants», og dei ho søkjer saman med.' : 'Slett den eine.',
		why: 'Fleire tenester kan søkje saman. Kvar av dei skal kunne kjennast.',
	},
	'grant-work': {
		message: ({ text }) =>
			text === undefined
				? 'Det går ikkje fram kva prosjektet gjer med modellen.'
				: `«${text}» er ikkje noko av det som det blir gitt tilskot til.`,
		remedy: ({ words }) => `Skriv minst eitt av orda under «work»: ${andList(words)}.`,
		why: 'Tilskot blir gitt til å utvikle, prøve ut og evaluere modellar for arbeidet til tenesta.',
	},
	'grant-basis': {
		message: ({ grant, basis }) => `Tilskotet er ${text(grant)}, men det er gitt til utgifter på berre ${text(basis)}.`,
		remedy: () => 'Sjå etter i tilsegna, og rett «grant» eller «basis».',
		why: 'Utbetalinga blir rekna av forholdet mellom tilskotet og utgiftene det er gitt til. Er tilskotet størst, blir ho feil.',
	},
	'grant-payout': {
		message: ({ stated, computed }) => `Utbetalinga er oppgitt til ${text(stated)}, men skal vere ${text(computed)}.`,
		remedy: ({ grant, basis, documented }) =>
			`Rekn etter: ${text(grant)} × ${text(documented)} / ${text(basis)}, men høgst tilskotet, runda av til næraste øre. Slett «payout», så blir det rekna ut.`,
		why: 'Er det brukt mindre enn det tilskotet er gitt til, blir det sett ned i same forhold. Er det brukt meir, er det uendra.',
	},
	'grant-instalment': {
		message: ({ day, paid, held }) =>
			`Det er utbetalt ${text(paid)} i ratar per ${day}, men då var det berre hatt utgifter på ${text(held)}.`,
		remedy: () => 'Rett raten eller dagen, eller skriv utgiftene som manglar.',
		why: 'Ratar blir berre utbetalte for utgifter som er betalte og dokumenterte.',
	},
	'grant-source': {
		message: ({ notice }) => `${notice.nn}.`,
		remedy: () =>
			'De treng ikkje gjere noko. Finst den fulle teksten, skal fila til ordninga i templates/calls rettast.',
		why: 'Kjelda er ufullstendig. Det som manglar, er korkje gjetta eller kontrollert.',
	},
};

function areaMessage(number: string, problem: GrantAreaProblem): string {
	switch (problem.is) {
		case 'unknown':
			return `Det er ikkje noko forsøksområde ${number}.`;
		case 'largest':
			return problem.found === undefined
				? `Område ${number} er for verksemder med høgst ${amount(problem.most)} tilsette, men det er ikkje oppgitt kor mange den største har.`
				: `Område ${number} er for verksemder med høgst ${amount(problem.most)} tilsette, men den største har ${amount(problem.found)}.`;
		case 'obliged':
			return `Område ${number} er for verksemder som ${problem.must ? 'har' : 'ikkje har'} plikt til bedriftshelseteneste${problem.said ? ', men prosjektet er for andre' : ', men det er ikkje oppgitt'}.`;
		case 'branches':
			return problem.named.length === 0
				? `Område ${number} er for ${count(problem.must, 'bransje', 'bransjar')}, men ingen er nemnd.`
				: `Område ${number} er for ${count(problem.must, 'bransje', 'bransjar')}, men det er ${amount(problem.named.length)}: ${andList(problem.named)}.`;
	}
}

function later(days: readonly string[], deadline: string): string {
	const next = days.find((day) => day > deadline);
	return `Rett dagen dersom han er feil.${next === undefined ? '' : ` Elles søkjer de til den neste fristen, ${next}.`}`;
}

function text(decimal: string): string {
	return decimalText(decimal, 'nn');
}
