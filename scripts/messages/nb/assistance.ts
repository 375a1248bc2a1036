import type { AssistanceMessages } from '../../types/index.ts';
import type { Texts } from '../text.ts';
import { amount, count, didYouMean } from './phrases.ts';

export const assistance: Texts<AssistanceMessages> = {
	'assistance-basis': {
		message: ({ number, task, fault }) =>
			fault === 'both'
				? `Oppgave ${number} «${task}» er ført både med en bokstav i § 13-2 og som tilleggstjeneste.`
				: `Oppgave ${number} «${task}» hører verken til en bokstav i § 13-2 eller til tilleggstjenestene.`,
		remedy: ({ fault }) =>
			fault === 'both'
				? 'Behold det som er riktig, og tøm den andre cellen.'
				: 'Skriv bokstaven (a–h), eller «ja» under tilleggstjeneste.',
		why: 'Tilleggstjenester er ikke del av det forskriften krever, og skal skilles ut.',
	},
	'assistance-why': {
		message: ({ number, task, letter }) =>
			letter === undefined
				? `Tilleggstjenesten ${number} «${task}» har ingen begrunnelse.`
				: `Oppgave ${number} «${task}» hører til bokstav ${letter}, men det står ikke hva som krever den.`,
		remedy: ({ letter }) =>
			letter === undefined
				? 'Skriv hvorfor dere kjøper den, i kolonnen «Hvorfor».'
				: 'Vis til risikovurderingen, eller skriv i kolonnen «Hvorfor» hvilken regel eller faglig grunn som krever den.',
		why: 'Ansattes helse følges opp når regelverket, arbeidshelsefaglige grunner eller risikovurderingen krever det. Det som kjøpes i tillegg, skal dere kunne gjøre rede for.',
	},
	'assistance-repeated': {
		message: ({ year, number, line }) =>
			`To oppgaver i ${year} har nummeret ${number}; den første står på linje ${line}.`,
		remedy: () => 'Gi en av dem et annet nummer.',
		why: 'Nummeret brukes når en oppgave flyttes til neste år, og når noen spør etter den.',
	},
	'assistance-deadline': {
		message: ({ number, deadline, year }) =>
			`Fristen for oppgave ${number} er ${deadline}, men planen gjelder ${year}.`,
		remedy: () => 'Rett fristen eller året.',
		why: 'Planen gjelder ett år. Det som skal gjøres senere, hører hjemme i den neste.',
	},
	'assistance-unexplained': {
		message: ({ number, task, missing }) =>
			`Oppgave ${number} «${task}» ble ikke helt gjort, men ${missing === 'reason' ? 'grunnen er ikke skrevet' : 'det står ikke hva som skjer videre'}.`,
		remedy: ({ missing }) =>
			missing === 'reason' ? 'Skriv grunnen i kolonnen «Grunn».' : 'Skriv det i kolonnen «Hva skjer videre».',
		why: 'Årsrapporten skal vise både hva som er gjort, og hva som ikke er gjort.',
	},
	'assistance-moved': {
		message: ({ number, task, year, plan }) =>
			`Oppgave ${number} «${task}» ble flyttet fra ${year}, men står ikke i ${plan}.`,
		remedy: ({ number }) => `Før den opp i neste års plan, med ${number} under «Fra i fjor nr.».`,
		why: 'Det som flyttes, skal ikke bli borte.',
	},
	'assistance-unmoved': {
		message: ({ number, year }) => `Ingenting gjenstår av en oppgave ${number} i ${year}.`,
		remedy: ({ year }) =>
			`Skriv nummeret til en oppgave fra ${year} som ikke ble gjort, ble gjort delvis eller ble flyttet, eller tøm cellen.`,
		why: 'Planen viser hva som ble med fra året før.',
	},
	'assistance-unplanned': {
		message: ({ year, number }) =>
			number === undefined
				? `Registeret har oppgaver for ${year}, men det finnes ingen plan for det året.`
				: `Oppgave ${number} i ${year} har et utfall, men det finnes ingen plan for det året.`,
		remedy: ({ year }) => `Lag planen med «npm run new -- action-plan "Handlingsplan for BHT ${year}"».`,
		why: 'Arbeidsgiveren og bedriftshelsetjenesten skal lage planer for hjelpen sammen.',
	},
	'assistance-risk': {
		message: ({ id }) => `${id} er ikke en risikovurdering i virksomheten.`,
		remedy: ({ nearest }) => `Skriv nummeret til risikovurderingen som oppgaven kommer fra.${didYouMean(nearest)}`,
		why: 'Bedriftshelsetjenesten skal ta utgangspunkt i risikoen i virksomheten. Da må den være å finne.',
	},
	'plan-changed': {
		message: ({ what, decided, found }) =>
			decided === undefined
				? `Planen er i kraft, men det står ikke hvor mange oppgaver som ble vedtatt. Registeret har ${amount(found)}.`
				: `Planen ble vedtatt med ${counted(what, decided)}, men registeret har ${counted(what, found)}.`,
		remedy: ({ decided }) =>
			decided === undefined
				? 'Skriv «decided» med antall oppgaver og timer.'
				: 'Rett registeret. Kom oppgaven til senere, skriver du «ja» under «Utenfor planen». Er planen endret, gir du den ny versjon.',
		why: 'En oppgave skal ikke kunne falle ut av en vedtatt plan uten at noen ser det.',
	},
	'outcome-missing': {
		message: ({ number, task }) => `Oppgave ${number} «${task}» har ikke noe utfall.`,
		remedy: () => 'Skriv «gjort», «delvis», «ugjort» eller «flyttet».',
		why: 'Årsrapporten skal vise hva som ble av hver oppgave i planen.',
	},
	'plan-year': {
		message: ({ year, plan, planYear }) => `Rapporten gjelder ${year}, men ${plan} er planen for ${planYear}.`,
		remedy: () => 'Vis til planen for det samme året.',
		why: 'Rapporten sier hva som ble av planen for året.',
	},
};

function counted(what: 'hours' | 'tasks', number: number): string {
	return what === 'tasks' ? count(number, 'oppgave', 'oppgaver') : count(number, 'time', 'timer');
}
