import type { AssistanceMessages } from '../../types/index.ts';
import type { Texts } from '../text.ts';
import { amount, count, didYouMean } from './phrases.ts';

export const assistance: Texts<AssistanceMessages> = {
	'assistance-basis': {
		message: ({ number, task, fault }) =>
			fault === 'both'
				? `Oppgåve ${number} «${task}» er ført både med ein bokstav i § 13-2 og som tilleggsteneste.`
				: `Oppgåve ${number} «${task}» høyrer verken til ein bokstav i § 13-2 eller til tilleggstenestene.`,
		remedy: ({ fault }) =>
			fault === 'both'
				? 'Behald det som er rett, og tøm den andre cella.'
				: 'Skriv bokstaven (a–h), eller «ja» under tilleggsteneste.',
		why: 'Tilleggstenester er ikkje del av det forskrifta krev, og skal skiljast ut.',
	},
	'assistance-why': {
		message: ({ number, task, letter }) =>
			letter === undefined
				? `Tilleggstenesta ${number} «${task}» har inga grunngjeving.`
				: `Oppgåve ${number} «${task}» høyrer til bokstav ${letter}, men det står ikkje kva som krev ho.`,
		remedy: ({ letter }) =>
			letter === undefined
				? 'Skriv kvifor de kjøper ho, i kolonnen «Kvifor».'
				: 'Vis til risikovurderinga, eller skriv i kolonnen «Kvifor» kva regel eller fagleg grunn som krev ho.',
		why: 'Helsa til dei tilsette blir følgd opp når regelverket, arbeidshelsefaglege grunnar eller risikovurderinga krev det. Det som blir kjøpt i tillegg, skal de kunne gjere greie for.',
	},
	'assistance-repeated': {
		message: ({ year, number, line }) =>
			`To oppgåver i ${year} har nummeret ${number}; den første står på linje ${line}.`,
		remedy: () => 'Gi ei av dei eit anna nummer.',
		why: 'Nummeret blir brukt når ei oppgåve blir flytta til neste år, og når nokon spør etter ho.',
	},
	'assistance-deadline': {
		message: ({ number, deadline, year }) => `Fristen for oppgåve ${number} er ${deadline}, men planen gjeld ${year}.`,
		remedy: () => 'Rett fristen eller året.',
		why: 'Planen gjeld eitt år. Det som skal gjerast seinare, høyrer heime i den neste.',
	},
	'assistance-unexplained': {
		message: ({ number, task, missing }) =>
			`Oppgåve ${number} «${task}» vart ikkje heilt gjord, men ${missing === 'reason' ? 'grunnen er ikkje skriven' : 'det står ikkje kva som skjer vidare'}.`,
		remedy: ({ missing }) =>
			missing === 'reason' ? 'Skriv grunnen i kolonnen «Grunn».' : 'Skriv det i kolonnen «Kva skjer vidare».',
		why: 'Årsrapporten skal vise både kva som er gjort, og kva som ikkje er gjort.',
	},
	'assistance-moved': {
		message: ({ number, task, year, plan }) =>
			`Oppgåve ${number} «${task}» vart flytta frå ${year}, men står ikkje i ${plan}.`,
		remedy: ({ number }) => `Før ho opp i planen for neste år, med ${number} under «Frå i fjor nr.».`,
		why: 'Det som blir flytta, skal ikkje bli borte.',
	},
	'assistance-unmoved': {
		message: ({ number, year }) => `Ingenting står att av ei oppgåve ${number} i ${year}.`,
		remedy: ({ year }) =>
			`Skriv nummeret til ei oppgåve frå ${year} som ikkje vart gjord, vart gjord delvis eller vart flytta, eller tøm cella.`,
		why: 'Planen viser kva som vart med frå året før.',
	},
	'assistance-unplanned': {
		message: ({ year, number }) =>
			number === undefined
				? `Registeret har oppgåver for ${year}, men det finst ingen plan for det året.`
				: `Oppgåve ${number} i ${year} har eit utfall, men det finst ingen plan for det året.`,
		remedy: ({ year }) => `Lag planen med «npm run new -- action-plan "Handlingsplan for BHT ${year}"».`,
		why: 'Arbeidsgivaren og bedriftshelsetenesta skal lage planar for hjelpa saman.',
	},
	'assistance-risk': {
		message: ({ id }) => `${id} er ikkje ei risikovurdering i verksemda.`,
		remedy: ({ nearest }) => `Skriv nummeret til risikovurderinga som oppgåva kjem frå.${didYouMean(nearest)}`,
		why: 'Bedriftshelsetenesta skal ta utgangspunkt i risikoen i verksemda. Då må han vere å finne.',
	},
	'plan-changed': {
		message: ({ what, decided, found }) =>
			decided === undefined
				? `Planen er i kraft, men det står ikkje kor mange oppgåver som vart vedtekne. Registeret har ${amount(found)}.`
				: `Planen vart vedteken med ${counted(what, decided)}, men registeret har ${counted(what, found)}.`,
		remedy: ({ decided }) =>
			decided === undefined
				? 'Skriv «decided» med talet på oppgåver og timar.'
				: 'Rett registeret. Kom oppgåva til seinare, skriv du «ja» under «Utanfor planen». Er planen endra, gir du han ny versjon.',
		why: 'Ei oppgåve skal ikkje kunne falle ut av ein vedteken plan utan at nokon ser det.',
	},
	'outcome-missing': {
		message: ({ number, task }) => `Oppgåve ${number} «${task}» har ikkje noko utfall.`,
		remedy: () => 'Skriv «gjort», «delvis», «ugjort» eller «flytta».',
		why: 'Årsrapporten skal vise kva som vart av kvar oppgåve i planen.',
	},
	'plan-year': {
		message: ({ year, plan, planYear }) => `Rapporten gjeld ${year}, men ${plan} er planen for ${planYear}.`,
		remedy: () => 'Vis til planen for det same året.',
		why: 'Rapporten seier kva som vart av planen for året.',
	},
};

function counted(what: 'hours' | 'tasks', number: number): string {
	return what === 'tasks' ? count(number, 'oppgåve', 'oppgåver') : count(number, 'time', 'timar');
}
