import type { DelegateMessages } from '../../types/index.ts';
import type { Texts } from '../text.ts';
import { count, didYouMean } from './phrases.ts';

export const delegate: Texts<DelegateMessages> = {
	'delegate-board': {
		message: ({ day }) => `Det er ikke noe styre ${day}, så medlemmene kan ikke innkalles eller kontrolleres.`,
		remedy: () =>
			'Legg inn dokumentet om styret for den dagen, og sett det i kraft. Er perioden over, får det status «Udgået».',
		why: 'Delegatmøtet består av styret og to representanter for hvert tjenestested. Hvem som sitter i styret, hentes fra dokumentet om det.',
	},
	'delegate-person': {
		message: ({ name, why, other }) =>
			why === 'sides'
				? `«${name}» står både for ledelsen og for de ansatte.`
				: `«${name}» ligner «${other}» fra styret, som kommer fra samme tjenestested. Er det samme person?`,
		remedy: ({ why }) =>
			why === 'sides'
				? 'La en annen møte for den ene siden.'
				: 'Skriv navnet likt begge steder hvis det er samme person. Er det to, kan de få navn som ikke forveksles.',
		why: 'En person innkalles én gang, også når personen har to plasser, og kan bare møte for én side.',
	},
	'delegate-dates': {
		message: ({ why, day, other }) =>
			why === 'exchange'
				? `Styret har vedtatt erfaringsutvekslingen ${day}, etter at innkallingen ble skrevet ${other}.`
				: `${deadlines[why]} er ${day}, men møtet er allerede ${other}.`,
		remedy: ({ why }) =>
			why === 'exchange'
				? 'Rett en av de to dagene, eller vent med å invitere til styret har vedtatt det.'
				: 'Sett fristen til en dag før møtet, eller rett den dagen som er skrevet feil.',
		why: 'En frist etter møtet er ingen frist, og erfaringsutveksling er det bare når styret har vedtatt det.',
	},
	'delegate-notice': {
		message: ({ days, least }) =>
			`Det er ${count(days, 'dag', 'dager')} fra innkallingen til møtet; ${count(least, 'dag', 'dager')} er et rimelig varsel.`,
		remedy: () => 'Send innkallingen tidligere, eller rett datoen.',
		why: 'Reglene nevner ikke noe varsel. Men tjenestestedene må rekke å avtale hvem som kommer, og verneombudene å finne kandidater.',
	},
	'delegate-chain': {
		message: ({ field }) =>
			field === 'invitation'
				? 'Dagsordenen sier ikke hvilken innkalling den hører til.'
				: 'Referatet sier ikke hvilken dagsorden det følger.',
		remedy: ({ field, kind }) =>
			`Skriv «${field}:» og nummeret på dokumentet. Er det ikke laget, begynner du med «npm run new -- ${kind} "Tittel"».`,
		why: 'Innkalling, dagsorden og referat følger etter hverandre: dag, sted og punkter skrives én gang og hentes derfra.',
	},
	'delegate-moved': {
		message: ({ field, here, there }) =>
			field === 'held'
				? `Referatet sier at møtet ble holdt ${here}, men det var innkalt til ${there}.`
				: `Referatet sier at møtet ble holdt på «${here}», men det var innkalt til «${there}».`,
		remedy: () =>
			'Rett referatet. Ble møtet flyttet, retter du innkallingen og sender den på nytt, så den viser hva som gjaldt.',
		why: 'Alle tjenestesteder skal ha vært innkalt til det møtet som ble holdt.',
	},
	'delegate-item': {
		message: ({ item, why, nearest }) =>
			why === 'missing'
				? `Punktet «${item}» fra dagsordenen står ikke i referatet.`
				: `«${item}» står ikke på dagsordenen.${didYouMean(nearest)}`,
		remedy: ({ why, nearest }) =>
			why === 'missing'
				? 'Legg til overskriften, og skriv hva som skjedde under punktet.'
				: nearest === undefined
					? 'Hører punktet til møtet, skal det stå på dagsordenen.'
					: 'Skriv overskriften slik den står på dagsordenen.',
		why: 'Referatet viser hva møtet gjorde med hvert punkt på den dagsordenen som alle har fått.',
	},
	'delegate-decision': {
		message: ({ item, why, nearest }) =>
			({
				missing: `Det står ikke hva som ble bestemt om «${item}».`,
				unknown: `«${item}» er ikke et punkt på dagsordenen.${didYouMean(nearest)}`,
				repeated: `Det står to ganger hva som ble bestemt om «${item}».`,
			})[why],
		remedy: ({ why }) =>
			why === 'missing'
				? 'Legg til punktet under «decisions». Ble ingenting bestemt, skriver du det: «Taget til efterretning».'
				: 'La hvert punkt fra dagsordenen stå én gang under «decisions», med samme ord.',
		why: 'Den som ikke var med, skal for hvert punkt kunne se hva som ble bestemt.',
	},
	'delegate-proposal': {
		message: ({ from, received, by }) => `Forslaget fra «${from}» er mottatt ${received}, etter fristen ${by}.`,
		remedy: () =>
			'La møtet avgjøre om forslaget skal behandles, eller ta det neste år. Rett dagen hvis den er skrevet feil.',
		why: 'Forslag må ha kommet innen fristen i innkallingen, så alle kan lese dem før møtet.',
	},
	'delegate-report': {
		message: ({ id, date, held }) => `${id} er datert ${date}, men møtet som skal høre beretningen, er ${held}.`,
		remedy: () => 'Gjør utkastet ferdig til godkjenning før møtet, eller rett datoen.',
		why: 'Delegatmøtet er i mars, og årsrapporten skal være sendt 1. april. Den må derfor foreligge som utkast når møtet holdes.',
	},
	'delegate-elected': {
		message: ({ name, site, why, nearest }) =>
			({
				repeated: `«${name}» er valgt to ganger.`,
				unaffiliated: `«${name}» er valgt fra «${site}», som ikke er et tilsluttet tjenestested.${didYouMean(nearest)}`,
				other: `«${name}» er valgt fra «${site}», men registeret har «${nearest}» som verneombud der.`,
			})[why],
		remedy: ({ why }) =>
			({
				repeated: 'La personen stå én gang, og skriv hvem som ble valgt på den andre plassen.',
				unaffiliated: 'Skriv tjenestestedet slik det står i registeret over tjenestesteder.',
				other: 'Rett navnet eller registeret. Har stedet flere verneombud, er det i orden.',
			})[why],
		why: 'De ansattes representanter og varamedlemmer velges av og blant verneombudene ved de tilsluttede tjenestestedene.',
	},
	'board-elected': {
		message: ({ name, why, minutes, nearest }) =>
			({
				missing: `«${name}» ble valgt ifølge ${minutes}, men står ikke blant de ansattes representanter her.`,
				unelected: `«${name}» representerer de ansatte, men ble ikke valgt til den plassen ifølge ${minutes}.${didYouMean(nearest)}`,
				early: `Perioden begynner før møtet i ${minutes} valgte styret.`,
			})[why],
		remedy: ({ why }) =>
			why === 'early'
				? 'Rett perioden, eller nevn referatet fra et tidligere møte.'
				: 'Skriv de samme som i referatet, eller rett referatet.',
		why: 'De ansattes representanter og varamedlemmer er de som delegatmøtet har valgt.',
	},
};

const deadlines = {
	proposals: 'Fristen for forslag',
	candidates: 'Fristen for kandidater',
	reply: 'Svarfristen',
};
