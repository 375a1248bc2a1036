import type { ConfidentialityMessages } from '../../types/index.ts';
import type { Texts } from '../text.ts';
import { amount, count, didYouMean, orList } from './phrases.ts';

export const confidentiality: Texts<ConfidentialityMessages> = {
	'case-id': {
		message: () => 'Det, der står her, er ikke en sags nummer.',
		remedy: () => 'Skriv bogstav, bindestreg og tal, for eksempel »S-12«. Navnet hører til i sagen, på papir.',
		why: 'Et dokument om en person bærer kun sagens nummer, så den, der finder det, ikke kan se, hvem det er.',
	},
	'diagnosis-word': {
		message: ({ word }) => `»${word}« siger noget om helbredet.`,
		remedy: () => 'Skriv kun, hvad der skal gøres på arbejdet, og ikke hvorfor: »Løft højst 10 kg«.',
		why: 'Arbejdsgiveren må få anbefalinger om arbejdet, aldrig en diagnose eller noget andet om helbredet.',
	},
	'consent-authority': {
		message: ({ law, nearest }) =>
			`Loven »${law}«, som oplysningspligten skal følge af, står ikke i lovregistret.${didYouMean(nearest)}`,
		remedy: () => 'Ret lovens navn under »authority«, eller føj loven til i »templates/law« med kilde og dato.',
		why: 'Uden samtykke gives oplysninger kun, når en lov kræver det. Så må nogen have læst, hvad den kræver.',
	},
	'consent-missing': {
		message: ({ field, purpose }) => `Samtykket (${purpose}) er i kraft, men »${field}« er ikke udfyldt.`,
		remedy: ({ field }) => `Udfyld »${field}«, eller lad status være Udkast, til den ansatte har svaret.`,
		why: 'Uden det kan ingen se, hvad samtykket gjaldt, eller at det blev givet, før noget blev gjort.',
	},
	'consent-unwritten': {
		message: ({ said }) => (said ? 'Samtykket er ikke skriftligt.' : 'Det står ikke, om samtykket er skriftligt.'),
		remedy: () => 'Få den ansattes underskrift, og skriv »written: ja«.',
		why: 'Anbefalinger til arbejdsgiveren og overførsel til en anden tjeneste kræver skriftligt samtykke.',
	},
	'consent-giver': {
		message: ({ by, needed }) =>
			by === undefined
				? `Det står ikke, hvem der har givet samtykket; det skal være ${needed}.`
				: `Samtykket er givet af ${by}, men det skal gives af ${needed}.`,
		remedy: ({ needed }) => `Få samtykket fra ${needed}, og skriv det under »by«.`,
		why: 'Den ansatte bestemmer over oplysninger om sig selv, virksomheden over dem om sin særlige produktion.',
	},
	'consent-before-notice': {
		message: ({ informed, consented }) =>
			`Samtykket er givet ${consented}, før den ansatte blev underrettet ${informed}.`,
		remedy: () => 'Ret det tidspunkt, der er forkert. Er de rigtige, skal samtykket gives igen.',
		why: 'Den, der ikke har fået at vide, hvad der gives videre, kan ikke samtykke til det.',
	},
	'consent-early': {
		message: ({ hours, minutes, least }) =>
			`Der er kun gået ${count(hours, 'time', 'timer')}${minutes === 0 ? '' : ` og ${count(minutes, 'minut', 'minutter')}`} fra underretningen til samtykket; det skal være mindst ${amount(least)} timer.`,
		remedy: ({ least }) =>
			`Lad den ansatte skrive under igen, når der er gået ${amount(least)} timer. Stilles uret frem imens, er det en time senere på uret.`,
		why: 'Den ansatte skal have ro til at tænke sig om. Timerne er virkelige timer, også når uret stilles.',
	},
	'placement-consent': {
		message: ({ id, why }) =>
			({
				'not-in-force': `Samtykket ${id} er ikke i kraft.`,
				purpose: `Samtykket ${id} er ikke til en anbefaling om arbejdsplacering.`,
				case: `Samtykket ${id} hører til en anden sag.`,
				incomplete: `Samtykket ${id} siger ikke, hvornår den ansatte blev underrettet, og hvornår samtykket blev givet.`,
				unwritten: `Samtykket ${id} er ikke skriftligt.`,
				'before-notice': `Samtykket ${id} er givet før underretningen.`,
				early: `Samtykket ${id} er givet, før betænkningstiden var gået.`,
				later: `Anbefalingen er givet, før samtykket ${id} blev det.`,
			})[why],
		remedy: ({ why }) =>
			why === 'later'
				? 'Ret tidspunktet under »given«, eller vent, til samtykket er givet.'
				: 'Få samtykket i orden først, eller skriv nummeret på det rigtige samtykke.',
		why: 'Arbejdsgiveren får kun det, som den ansatte i god tid har sagt skriftligt ja til.',
	},
	'placement-uncovered': {
		message: ({ recommendation, id, nearest }) =>
			`Den ansatte er ikke underrettet om »${recommendation}« (${id}).${didYouMean(nearest)}`,
		remedy: () =>
			'Skriv anbefalingen ord for ord som i samtykket, eller giv en ny underretning, og bed om et nyt samtykke.',
		why: 'Et samtykke dækker kun de anbefalinger, som den ansatte fik at vide, før det blev givet.',
	},
	'access-late': {
		message: ({ asked, answered, days }) => {
			if (answered === undefined)
				return `Den ansatte spurgte ${asked} og har ikke fået svar inden ${count(days, 'dag', 'dage')}.`;
			return answered < asked
				? `Svaret er fra ${answered}, før den ansatte spurgte ${asked}.`
				: `Den ansatte spurgte ${asked} og fik svar ${answered}, mere end ${count(days, 'dag', 'dage')} efter.`;
		},
		remedy: ({ answered, asked }) =>
			answered !== undefined && answered < asked
				? 'Ret den dag, der er forkert.'
				: 'Svar straks, og sig, hvorfor det trak ud.',
		why: 'Den ansatte skal have svar snarest muligt. Hvor længe det er, siger reglerne ikke; antallet af dage er vores egen standard.',
	},
	'access-withheld': {
		message: ({ what, why }) =>
			why === 'not-medical'
				? `»${what}« er holdt tilbage, men er ikke en lægelig oplysning.`
				: `»${what}« er holdt tilbage af hensyn til andre end den ansatte selv.`,
		remedy: () => 'Giv den ansatte oplysningen.',
		why: 'Kun lægelige oplysninger kan holdes tilbage, og kun når afgørende hensyn til den ansatte selv taler for det.',
	},
	'access-empty': {
		message: ({ withheld }) =>
			withheld
				? 'Noget er holdt tilbage, og den ansatte får intet af det øvrige.'
				: 'Svaret siger ikke, hvilke oplysninger den ansatte får.',
		remedy: () => 'Skriv under »given«, hvad den ansatte får. Er intet registreret, skriver du det.',
		why: 'Gælder hensynet kun en del af oplysningerne, skal den ansatte have resten at vide.',
	},
	'complaint-recipient': {
		message: ({ about, to, allowed }) =>
			to === undefined
				? `Det står ikke, hvor der klages over »${about}«.`
				: `Klage over »${about}« går til ${orList(allowed)}, ikke til ${to}.`,
		remedy: ({ allowed }) => `Skriv ${orList(allowed)} under »to«.`,
		why: 'Sendes en klage det forkerte sted hen, går der tid, og den ansatte kan tro, at klagen er afvist.',
	},
	'case-kept-short': {
		message: ({ case: number, what, day, least }) =>
			({
				sent: `Sag ${number} er sendt ${day}, men kan tidligst sendes ${least}.`,
				employed: `Sag ${number} er sendt ${day}, men ansættelsen er ikke ophørt.`,
				erased: `Sag ${number} er slettet ${day}, men skal opbevares til ${least}.`,
				unsent: `Sag ${number} er slettet ${day} uden at være sendt til direktoratet.`,
			})[what],
		remedy: () => 'Ret den dag, der er forkert. Er dagene rigtige, skal direktoratet have besked.',
		why: 'Oplysningerne opbevares ét år efter ansættelsen og sendes så til direktoratet; ophører tjenesten, opbevares de i 10 år efter den sidste optegnelse.',
	},
	'case-transfer-due': {
		message: ({ case: number, why, since, asOf }) =>
			why === 'closed'
				? `Sag ${number} er ikke sendt ${asOf}, selv om tjenesten ophørte ${since}.`
				: `Sag ${number} er ikke sendt ${asOf}, og året efter ansættelsen gik ${since}.`,
		remedy: () => 'Send sagen til Direktoratet for Arbejdstilsynet, og skriv dagen i regnearket.',
		why: 'Når tiden er gået, skal oplysningerne ikke længere ligge hos tjenesten.',
	},
};
