import type { AssistanceMessages } from '../../types/index.ts';
import type { Texts } from '../text.ts';
import { amount, count, didYouMean } from './phrases.ts';

export const assistance: Texts<AssistanceMessages> = {
	'assistance-basis': {
		message: ({ number, task, fault }) =>
			fault === 'both'
				? `Opgave ${number} »${task}« er ført både med et bogstav i § 13-2 og som tillægsydelse.`
				: `Opgave ${number} »${task}« hører hverken til et bogstav i § 13-2 eller til tillægsydelserne.`,
		remedy: ({ fault }) =>
			fault === 'both'
				? 'Behold det rigtige, og tøm den anden celle.'
				: 'Skriv bogstavet (a–h), eller »ja« under tillægsydelse.',
		why: 'Tillægsydelser er ikke en del af det, forskriften kræver, og skal skilles ud.',
	},
	'assistance-why': {
		message: ({ number, task, letter }) =>
			letter === undefined
				? `Tillægsydelsen ${number} »${task}« er ikke begrundet.`
				: `Opgave ${number} »${task}« hører til bogstav ${letter}, men det står ikke, hvad der kræver den.`,
		remedy: ({ letter }) =>
			letter === undefined
				? 'Skriv i kolonnen »Hvorfor«, hvorfor I køber den.'
				: 'Henvis til risikovurderingen, eller skriv i kolonnen »Hvorfor«, hvilken regel eller faglig grund der kræver den.',
		why: 'De ansattes helbred følges, når reglerne, arbejdsmedicinske grunde eller risikovurderingen kræver det. Det, I køber ved siden af, skal I kunne gøre rede for.',
	},
	'assistance-repeated': {
		message: ({ year, number, line }) =>
			`To opgaver i ${year} har nummeret ${number}; den første står på linje ${line}.`,
		remedy: () => 'Giv en af dem et andet nummer.',
		why: 'Nummeret bruges, når en opgave flyttes til næste år, og når nogen spørger efter den.',
	},
	'assistance-deadline': {
		message: ({ number, deadline, year }) => `Fristen for opgave ${number} er ${deadline}, men planen gælder ${year}.`,
		remedy: () => 'Ret fristen eller året.',
		why: 'Planen gælder ét år. Det, der skal gøres senere, hører hjemme i den næste.',
	},
	'assistance-unexplained': {
		message: ({ number, task, missing }) =>
			`Opgave ${number} »${task}« blev ikke helt gjort, men ${missing === 'reason' ? 'grunden er ikke skrevet' : 'det står ikke, hvad der nu sker'}.`,
		remedy: ({ missing }) =>
			missing === 'reason' ? 'Skriv grunden i kolonnen »Grund«.' : 'Skriv det i kolonnen »Hvad sker der nu«.',
		why: 'Årsrapporten skal vise både, hvad der er gjort, og hvad der ikke er gjort.',
	},
	'assistance-moved': {
		message: ({ number, task, year, plan }) =>
			`Opgave ${number} »${task}« blev flyttet fra ${year}, men står ikke i ${plan}.`,
		remedy: ({ number }) => `Skriv den i næste års plan, med ${number} under »Fra sidste år nr.«.`,
		why: 'Det, der flyttes, må ikke blive væk.',
	},
	'assistance-unmoved': {
		message: ({ number, year }) => `Der mangler ikke noget af en opgave ${number} i ${year}.`,
		remedy: ({ year }) =>
			`Skriv nummeret på en opgave fra ${year}, som ikke blev gjort, kun blev gjort delvis eller blev flyttet, eller tøm cellen.`,
		why: 'Planen viser, hvad der kom med fra året før.',
	},
	'assistance-unplanned': {
		message: ({ year, number }) =>
			number === undefined
				? `Registret har opgaver for ${year}, men der er ingen plan for det år.`
				: `Opgave ${number} i ${year} har et udfald, men der er ingen plan for det år.`,
		remedy: ({ year }) => `Lav planen med »npm run new -- action-plan "Handlingsplan ${year}"«.`,
		why: 'Arbejdsgiveren og bedriftssundhedstjenesten skal lave planer for bistanden sammen.',
	},
	'assistance-risk': {
		message: ({ id }) => `${id} er ikke en risikovurdering i virksomheden.`,
		remedy: ({ nearest }) => `Skriv nummeret på den risikovurdering, som opgaven kommer fra.${didYouMean(nearest)}`,
		why: 'Bedriftssundhedstjenesten skal tage udgangspunkt i risikoen i virksomheden. Så må den være til at finde.',
	},
	'plan-changed': {
		message: ({ what, decided, found }) =>
			decided === undefined
				? `Planen er i kraft, men det står ikke, hvor mange opgaver der blev vedtaget. Registret har ${amount(found)}.`
				: `Planen blev vedtaget med ${counted(what, decided)}, men registret har ${counted(what, found)}.`,
		remedy: ({ decided }) =>
			decided === undefined
				? 'Skriv »decided« med antallet af opgaver og timer.'
				: 'Ret registret. Kom opgaven til senere, skriver du »ja« under »Uden for planen«. Er planen ændret, giver du den en ny version.',
		why: 'En opgave må ikke kunne falde ud af en vedtaget plan, uden at nogen ser det.',
	},
	'outcome-missing': {
		message: ({ number, task }) => `Opgave ${number} »${task}« har ikke noget udfald.`,
		remedy: () => 'Skriv »gennemført«, »delvis«, »ikke gjort« eller »flyttet«.',
		why: 'Årsrapporten skal vise, hvad der blev af hver opgave i planen.',
	},
	'plan-year': {
		message: ({ year, plan, planYear }) => `Rapporten gælder ${year}, men ${plan} er planen for ${planYear}.`,
		remedy: () => 'Henvis til planen for det samme år.',
		why: 'Rapporten siger, hvad der blev af planen for året.',
	},
};

function counted(what: 'hours' | 'tasks', number: number): string {
	return what === 'tasks' ? count(number, 'opgave', 'opgaver') : count(number, 'time', 'timer');
}
