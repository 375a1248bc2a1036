import type { DelegateMessages } from '../../types/index.ts';
import type { Texts } from '../text.ts';
import { count, didYouMean } from './phrases.ts';

export const delegate: Texts<DelegateMessages> = {
	'delegate-board': {
		message: ({ day }) => `Der er ingen bestyrelse den ${day}, så dens medlemmer kan ikke indkaldes eller efterprøves.`,
		remedy: () =>
			'Læg dokumentet om bestyrelsen for den dag ind, og sæt det i kraft. Er perioden forbi, får det status »Udgået«.',
		why: 'Delegeretmødet består af bestyrelsen og to repræsentanter for hvert tjenestested. Hvem der sidder i bestyrelsen, tages fra dens dokument.',
	},
	'delegate-person': {
		message: ({ name, why, other }) =>
			why === 'sides'
				? `»${name}« står både for ledelsen og for de ansatte.`
				: `»${name}« ligner »${other}« fra bestyrelsen, som kommer fra samme tjenestested. Er det samme person?`,
		remedy: ({ why }) =>
			why === 'sides'
				? 'Lad en anden møde for den ene side.'
				: 'Skriv navnet ens begge steder, hvis det er samme person. Er det to, kan de få navne, der ikke forveksles.',
		why: 'En person indkaldes én gang, også når personen har to pladser, og kan kun møde for én side.',
	},
	'delegate-dates': {
		message: ({ why, day, other }) =>
			why === 'exchange'
				? `Bestyrelsen har besluttet erfaringsudvekslingen ${day}, efter at indkaldelsen blev skrevet ${other}.`
				: `${deadlines[why]} er ${day}, men mødet er allerede ${other}.`,
		remedy: ({ why }) =>
			why === 'exchange'
				? 'Ret en af de to dage, eller vent med at indbyde, til bestyrelsen har besluttet det.'
				: 'Sæt fristen til en dag før mødet, eller ret den dag, der er skrevet forkert.',
		why: 'En frist efter mødet er ingen frist, og erfaringsudveksling er der kun, når bestyrelsen har besluttet det.',
	},
	'delegate-notice': {
		message: ({ days, least }) =>
			`Der er ${count(days, 'dag', 'dage')} fra indkaldelsen til mødet; ${count(least, 'dag', 'dage')} er et rimeligt varsel.`,
		remedy: () => 'Send indkaldelsen tidligere, eller ret datoen.',
		why: 'Reglerne nævner intet varsel. Men tjenestestederne skal nå at aftale, hvem der kommer, og sikkerhedsrepræsentanterne at finde kandidater.',
	},
	'delegate-chain': {
		message: ({ field }) =>
			field === 'invitation'
				? 'Dagsordenen siger ikke, hvilken indkaldelse den hører til.'
				: 'Referatet siger ikke, hvilken dagsorden det følger.',
		remedy: ({ field, kind }) =>
			`Skriv »${field}:« og dokumentets nummer. Er det ikke lavet, begynder du med »npm run new -- ${kind} "Titel"«.`,
		why: 'Indkaldelse, dagsorden og referat følger efter hinanden: dag, sted og punkter skrives én gang og tages derfra.',
	},
	'delegate-moved': {
		message: ({ field, here, there }) =>
			field === 'held'
				? `Referatet siger, at mødet blev holdt ${here}, men der var indkaldt til ${there}.`
				: `Referatet siger, at mødet blev holdt på »${here}«, men der var indkaldt til »${there}«.`,
		remedy: () =>
			'Ret referatet. Blev mødet flyttet, retter du indkaldelsen og sender den igen, så den viser, hvad der gjaldt.',
		why: 'Alle tjenestesteder skal have været indkaldt til det møde, der blev holdt.',
	},
	'delegate-item': {
		message: ({ item, why, nearest }) =>
			why === 'missing'
				? `Punktet »${item}« fra dagsordenen står ikke i referatet.`
				: `»${item}« står ikke på dagsordenen.${didYouMean(nearest)}`,
		remedy: ({ why, nearest }) =>
			why === 'missing'
				? 'Tilføj overskriften, og skriv, hvad der skete under punktet.'
				: nearest === undefined
					? 'Hører punktet til mødet, skal det stå på dagsordenen.'
					: 'Skriv overskriften, som den står på dagsordenen.',
		why: 'Referatet viser, hvad mødet gjorde ved hvert punkt på den dagsorden, som alle har fået.',
	},
	'delegate-decision': {
		message: ({ item, why, nearest }) =>
			({
				missing: `Der står ikke, hvad der blev besluttet om »${item}«.`,
				unknown: `»${item}« er ikke et punkt på dagsordenen.${didYouMean(nearest)}`,
				repeated: `Der står to gange, hvad der blev besluttet om »${item}«.`,
			})[why],
		remedy: ({ why }) =>
			why === 'missing'
				? 'Tilføj punktet under »decisions«. Blev intet besluttet, skriver du det: »Taget til efterretning«.'
				: 'Lad hvert punkt fra dagsordenen stå én gang under »decisions«, med samme ord.',
		why: 'Den, der ikke var med, skal for hvert punkt kunne se, hvad der blev besluttet.',
	},
	'delegate-proposal': {
		message: ({ from, received, by }) => `Forslaget fra »${from}« er modtaget ${received}, efter fristen ${by}.`,
		remedy: () =>
			'Lad mødet afgøre, om forslaget behandles, eller gem det til næste år. Ret dagen, hvis den er skrevet forkert.',
		why: 'Forslag skal være kommet inden fristen i indkaldelsen, så alle kan læse dem før mødet.',
	},
	'delegate-report': {
		message: ({ id, date, held }) => `${id} er dateret ${date}, men mødet, der skal høre beretningen, er ${held}.`,
		remedy: () => 'Lav udkastet færdigt til godkendelse før mødet, eller ret datoen.',
		why: 'Delegeretmødet er i marts, og årsrapporten skal være sendt 1. april. Den må derfor foreligge som udkast, når mødet holdes.',
	},
	'delegate-elected': {
		message: ({ name, site, why, nearest }) =>
			({
				repeated: `»${name}« er valgt to gange.`,
				unaffiliated: `»${name}« er valgt fra »${site}«, som ikke er et tilsluttet tjenestested.${didYouMean(nearest)}`,
				other: `»${name}« er valgt fra »${site}«, men registret har »${nearest}« som stedets sikkerhedsrepræsentant.`,
			})[why],
		remedy: ({ why }) =>
			({
				repeated: 'Lad personen stå én gang, og skriv, hvem der blev valgt på den anden plads.',
				unaffiliated: 'Skriv tjenestestedet, som det står i registret over tjenestesteder.',
				other: 'Ret navnet eller registret. Har stedet flere sikkerhedsrepræsentanter, er det i orden.',
			})[why],
		why: 'De ansattes repræsentanter og suppleanter vælges af og blandt sikkerhedsrepræsentanterne ved de tilsluttede tjenestesteder.',
	},
	'board-elected': {
		message: ({ name, why, minutes, nearest }) =>
			({
				missing: `»${name}« blev valgt ifølge ${minutes}, men står ikke blandt de ansattes repræsentanter her.`,
				unelected: `»${name}« repræsenterer de ansatte, men blev ikke valgt på den plads ifølge ${minutes}.${didYouMean(nearest)}`,
				early: `Perioden begynder, før mødet i ${minutes} valgte bestyrelsen.`,
			})[why],
		remedy: ({ why }) =>
			why === 'early'
				? 'Ret perioden, eller nævn referatet af et tidligere møde.'
				: 'Skriv de samme som i referatet, eller ret referatet.',
		why: 'De ansattes repræsentanter og suppleanter er dem, delegeretmødet har valgt.',
	},
};

const deadlines = {
	proposals: 'Fristen for forslag',
	candidates: 'Fristen for kandidater',
	reply: 'Svarfristen',
};
