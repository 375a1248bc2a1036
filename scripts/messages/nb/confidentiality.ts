import type { ConfidentialityMessages } from '../../types/index.ts';
import type { Texts } from '../text.ts';
import { amount, count, didYouMean, orList } from './phrases.ts';

export const confidentiality: Texts<ConfidentialityMessages> = {
	'case-id': {
		message: () => 'Det som står her, er ikke nummeret på en sak.',
		remedy: () => 'Skriv bokstav, bindestrek og tall, for eksempel «S-12». Navnet hører til i saken, på papir.',
		why: 'Et dokument om en person bærer bare nummeret på saken, så den som finner det, ikke kan se hvem det er.',
	},
	'diagnosis-word': {
		message: ({ word }) => `«${word}» sier noe om helsen.`,
		remedy: () => 'Skriv bare hva som skal gjøres på arbeidet, og ikke hvorfor: «Løft høyst 10 kg».',
		why: 'Arbeidsgiveren kan få anbefalinger om arbeidet, aldri en diagnose eller noe annet om helsen.',
	},
	'consent-authority': {
		message: ({ law, nearest }) =>
			`Loven «${law}», som opplysningsplikten skal følge av, står ikke i lovregisteret.${didYouMean(nearest)}`,
		remedy: () => 'Rett navnet på loven under «authority», eller legg loven til i «templates/law» med kilde og dato.',
		why: 'Uten samtykke gis opplysninger bare når en lov krever det. Da må noen ha lest hva den krever.',
	},
	'consent-missing': {
		message: ({ field, purpose }) => `Samtykket (${purpose}) er i kraft, men «${field}» er ikke fylt ut.`,
		remedy: ({ field }) => `Fyll ut «${field}», eller la status være Utkast til den ansatte har svart.`,
		why: 'Uten det kan ingen se hva samtykket gjaldt, eller at det ble gitt før noe ble gjort.',
	},
	'consent-unwritten': {
		message: ({ said }) => (said ? 'Samtykket er ikke skriftlig.' : 'Det står ikke om samtykket er skriftlig.'),
		remedy: () => 'Få den ansattes underskrift, og skriv «written: ja».',
		why: 'Anbefalinger til arbeidsgiveren og overføring til en annen tjeneste krever skriftlig samtykke.',
	},
	'consent-giver': {
		message: ({ by, needed }) =>
			by === undefined
				? `Det står ikke hvem som har gitt samtykket; det skal være ${needed}.`
				: `Samtykket er gitt av ${by}, men det skal gis av ${needed}.`,
		remedy: ({ needed }) => `Få samtykket fra ${needed}, og skriv det under «by».`,
		why: 'Den ansatte bestemmer over opplysninger om seg selv, virksomheten over dem om sin særlige produksjon.',
	},
	'consent-before-notice': {
		message: ({ informed, consented }) =>
			`Samtykket er gitt ${consented}, før den ansatte ble underrettet ${informed}.`,
		remedy: () => 'Rett det tidspunktet som er feil. Er de riktige, må samtykket gis på nytt.',
		why: 'Den som ikke har fått vite hva som gis videre, kan ikke samtykke til det.',
	},
	'consent-early': {
		message: ({ hours, minutes, least }) =>
			`Det er bare gått ${count(hours, 'time', 'timer')}${minutes === 0 ? '' : ` og ${count(minutes, 'minutt', 'minutter')}`} fra underretningen til samtykket; det skal være minst ${amount(least)} timer.`,
		remedy: ({ least }) =>
			`La den ansatte skrive under på nytt når det er gått ${amount(least)} timer. Stilles klokka fram imens, er det en time senere på klokka.`,
		why: 'Den ansatte skal ha ro til å tenke seg om. Timene er virkelige timer, også når klokka stilles.',
	},
	'placement-consent': {
		message: ({ id, why }) =>
			({
				'not-in-force': `Samtykket ${id} er ikke i kraft.`,
				purpose: `Samtykket ${id} er ikke til en anbefaling om arbeidsplassering.`,
				case: `Samtykket ${id} hører til en annen sak.`,
				incomplete: `Samtykket ${id} sier ikke når den ansatte ble underrettet, og når samtykket ble gitt.`,
				unwritten: `Samtykket ${id} er ikke skriftlig.`,
				'before-notice': `Samtykket ${id} er gitt før underretningen.`,
				early: `Samtykket ${id} er gitt før betenkningstiden var gått.`,
				later: `Anbefalingen er gitt før samtykket ${id} ble det.`,
			})[why],
		remedy: ({ why }) =>
			why === 'later'
				? 'Rett tidspunktet under «given», eller vent til samtykket er gitt.'
				: 'Få samtykket i orden først, eller skriv nummeret på det riktige samtykket.',
		why: 'Arbeidsgiveren får bare det som den ansatte i god tid har sagt skriftlig ja til.',
	},
	'placement-uncovered': {
		message: ({ recommendation, id, nearest }) =>
			`Den ansatte er ikke underrettet om «${recommendation}» (${id}).${didYouMean(nearest)}`,
		remedy: () =>
			'Skriv anbefalingen ord for ord som i samtykket, eller gi en ny underretning og be om et nytt samtykke.',
		why: 'Et samtykke dekker bare de anbefalingene som den ansatte fikk vite om før det ble gitt.',
	},
	'access-late': {
		message: ({ asked, answered, days }) => {
			if (answered === undefined)
				return `Den ansatte spurte ${asked} og har ikke fått svar innen ${count(days, 'dag', 'dager')}.`;
			return answered < asked
				? `Svaret er fra ${answered}, før den ansatte spurte ${asked}.`
				: `Den ansatte spurte ${asked} og fikk svar ${answered}, mer enn ${count(days, 'dag', 'dager')} etter.`;
		},
		remedy: ({ answered, asked }) =>
			answered !== undefined && answered < asked
				? 'Rett den dagen som er feil.'
				: 'Svar straks, og si hvorfor det trakk ut.',
		why: 'Den ansatte skal ha svar snarest mulig. Hvor lenge det er, sier ikke reglene; antallet dager er vår egen standard.',
	},
	'access-withheld': {
		message: ({ what, why }) =>
			why === 'not-medical'
				? `«${what}» er holdt tilbake, men er ikke en legeopplysning.`
				: `«${what}» er holdt tilbake av hensyn til andre enn den ansatte selv.`,
		remedy: () => 'Gi den ansatte opplysningen.',
		why: 'Bare legeopplysninger kan holdes tilbake, og bare når avgjørende hensyn til den ansatte selv taler for det.',
	},
	'access-empty': {
		message: ({ withheld }) =>
			withheld
				? 'Noe er holdt tilbake, og den ansatte får ikke noe av det øvrige.'
				: 'Svaret sier ikke hvilke opplysninger den ansatte får.',
		remedy: () => 'Skriv under «given» hva den ansatte får. Er ingenting registrert, skriver du det.',
		why: 'Gjelder hensynet bare en del av opplysningene, skal den ansatte få vite resten.',
	},
	'complaint-recipient': {
		message: ({ about, to, allowed }) =>
			to === undefined
				? `Det står ikke hvor en klager over «${about}».`
				: `Klage over «${about}» går til ${orList(allowed)}, ikke til ${to}.`,
		remedy: ({ allowed }) => `Skriv ${orList(allowed)} under «to».`,
		why: 'Blir en klage sendt feil sted, går det tid, og den ansatte kan tro at klagen er avvist.',
	},
	'case-kept-short': {
		message: ({ case: number, what, day, least }) =>
			({
				sent: `Sak ${number} er sendt ${day}, men kan tidligst sendes ${least}.`,
				employed: `Sak ${number} er sendt ${day}, men ansettelsen er ikke opphørt.`,
				erased: `Sak ${number} er slettet ${day}, men skal oppbevares til ${least}.`,
				unsent: `Sak ${number} er slettet ${day} uten å være sendt til direktoratet.`,
			})[what],
		remedy: () => 'Rett den dagen som er feil. Er dagene riktige, må direktoratet få beskjed.',
		why: 'Opplysningene oppbevares ett år etter ansettelsen og sendes så til direktoratet; opphører tjenesten, oppbevares de i 10 år etter siste opptegnelse.',
	},
	'case-transfer-due': {
		message: ({ case: number, why, since, asOf }) =>
			why === 'closed'
				? `Sak ${number} er ikke sendt ${asOf}, enda tjenesten opphørte ${since}.`
				: `Sak ${number} er ikke sendt ${asOf}, og året etter ansettelsen gikk ${since}.`,
		remedy: () => 'Send saken til Direktoratet for Arbejdstilsynet, og skriv dagen i regnearket.',
		why: 'Når tiden er gått, skal opplysningene ikke lenger ligge hos tjenesten.',
	},
};
