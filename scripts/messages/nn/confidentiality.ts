import type { ConfidentialityMessages } from '../../types/index.ts';
import type { Texts } from '../text.ts';
import { amount, count, didYouMean, orList } from './phrases.ts';

export const confidentiality: Texts<ConfidentialityMessages> = {
	'case-id': {
		message: () => 'Det som står her, er ikkje nummeret på ei sak.',
		remedy: () => 'Skriv bokstav, bindestrek og tal, til dømes «S-12». Namnet høyrer til i saka, på papir.',
		why: 'Eit dokument om ein person ber berre nummeret på saka, så den som finn det, ikkje kan sjå kven det er.',
	},
	'diagnosis-word': {
		message: ({ word }) => `«${word}» seier noko om helsa.`,
		remedy: () => 'Skriv berre kva som skal gjerast på arbeidet, og ikkje kvifor: «Løft høgst 10 kg».',
		why: 'Arbeidsgivaren kan få tilrådingar om arbeidet, aldri ein diagnose eller noko anna om helsa.',
	},
	'consent-authority': {
		message: ({ law, nearest }) =>
			`Lova «${law}», som opplysningsplikta skal følgje av, står ikkje i lovregisteret.${didYouMean(nearest)}`,
		remedy: () => 'Rett namnet på lova under «authority», eller legg lova til i «templates/law» med kjelde og dato.',
		why: 'Utan samtykke blir opplysningar gitt berre når ei lov krev det. Då må nokon ha lese kva ho krev.',
	},
	'consent-missing': {
		message: ({ field, purpose }) => `Samtykket (${purpose}) er i kraft, men «${field}» er ikkje fylt ut.`,
		remedy: ({ field }) => `Fyll ut «${field}», eller lat status vere Utkast til den tilsette har svara.`,
		why: 'Utan det kan ingen sjå kva samtykket galdt, eller at det vart gitt før noko vart gjort.',
	},
	'consent-unwritten': {
		message: ({ said }) => (said ? 'Samtykket er ikkje skriftleg.' : 'Det står ikkje om samtykket er skriftleg.'),
		remedy: () => 'Få underskrifta til den tilsette, og skriv «written: ja».',
		why: 'Tilrådingar til arbeidsgivaren og overføring til ei anna teneste krev skriftleg samtykke.',
	},
	'consent-giver': {
		message: ({ by, needed }) =>
			by === undefined
				? `Det står ikkje kven som har gitt samtykket; det skal vere ${needed}.`
				: `Samtykket er gitt av ${by}, men det skal bli gitt av ${needed}.`,
		remedy: ({ needed }) => `Få samtykket frå ${needed}, og skriv det under «by».`,
		why: 'Den tilsette rår over opplysningar om seg sjølv, verksemda over dei om den særlege produksjonen sin.',
	},
	'consent-before-notice': {
		message: ({ informed, consented }) =>
			`Samtykket er gitt ${consented}, før den tilsette vart underretta ${informed}.`,
		remedy: () => 'Rett det tidspunktet som er feil. Er dei rette, må samtykket bli gitt på nytt.',
		why: 'Den som ikkje har fått vite kva som blir gitt vidare, kan ikkje samtykkje til det.',
	},
	'consent-early': {
		message: ({ hours, minutes, least }) =>
			`Det har berre gått ${count(hours, 'time', 'timar')}${minutes === 0 ? '' : ` og ${count(minutes, 'minutt', 'minutt')}`} frå underrettinga til samtykket; det skal vere minst ${amount(least)} timar.`,
		remedy: ({ least }) =>
			`Lat den tilsette skrive under på nytt når det har gått ${amount(least)} timar. Blir klokka stilt fram imens, er det ein time seinare på klokka.`,
		why: 'Den tilsette skal ha ro til å tenkje seg om. Timane er verkelege timar, også når klokka blir stilt.',
	},
	'placement-consent': {
		message: ({ id, why }) =>
			({
				'not-in-force': `Samtykket ${id} er ikkje i kraft.`,
				purpose: `Samtykket ${id} er ikkje til ei tilråding om arbeidsplassering.`,
				case: `Samtykket ${id} høyrer til ei anna sak.`,
				incomplete: `Samtykket ${id} seier ikkje når den tilsette vart underretta, og når samtykket vart gitt.`,
				unwritten: `Samtykket ${id} er ikkje skriftleg.`,
				'before-notice': `Samtykket ${id} er gitt før underrettinga.`,
				early: `Samtykket ${id} er gitt før betenkingstida var gått.`,
				later: `Tilrådinga er gitt før samtykket ${id} vart det.`,
			})[why],
		remedy: ({ why }) =>
			why === 'later'
				? 'Rett tidspunktet under «given», eller vent til samtykket er gitt.'
				: 'Få samtykket i orden først, eller skriv nummeret på det rette samtykket.',
		why: 'Arbeidsgivaren får berre det som den tilsette i god tid har sagt skriftleg ja til.',
	},
	'placement-uncovered': {
		message: ({ recommendation, id, nearest }) =>
			`Den tilsette er ikkje underretta om «${recommendation}» (${id}).${didYouMean(nearest)}`,
		remedy: () =>
			'Skriv tilrådinga ord for ord som i samtykket, eller gi ei ny underretting og be om eit nytt samtykke.',
		why: 'Eit samtykke dekkjer berre dei tilrådingane som den tilsette fekk vite om før det vart gitt.',
	},
	'access-late': {
		message: ({ asked, answered, days }) => {
			if (answered === undefined)
				return `Den tilsette spurde ${asked} og har ikkje fått svar innan ${count(days, 'dag', 'dagar')}.`;
			return answered < asked
				? `Svaret er frå ${answered}, før den tilsette spurde ${asked}.`
				: `Den tilsette spurde ${asked} og fekk svar ${answered}, meir enn ${count(days, 'dag', 'dagar')} etter.`;
		},
		remedy: ({ answered, asked }) =>
			answered !== undefined && answered < asked
				? 'Rett den dagen som er feil.'
				: 'Svar straks, og sei kvifor det drog ut.',
		why: 'Den tilsette skal ha svar snarast råd. Kor lenge det er, seier ikkje reglane; talet på dagar er vår eigen standard.',
	},
	'access-withheld': {
		message: ({ what, why }) =>
			why === 'not-medical'
				? `«${what}» er halde tilbake, men er ikkje ei legeopplysning.`
				: `«${what}» er halde tilbake av omsyn til andre enn den tilsette sjølv.`,
		remedy: () => 'Gi den tilsette opplysninga.',
		why: 'Berre legeopplysningar kan haldast tilbake, og berre når avgjerande omsyn til den tilsette sjølv talar for det.',
	},
	'access-empty': {
		message: ({ withheld }) =>
			withheld
				? 'Noko er halde tilbake, og den tilsette får ikkje noko av det andre.'
				: 'Svaret seier ikkje kva opplysningar den tilsette får.',
		remedy: () => 'Skriv under «given» kva den tilsette får. Er ingenting registrert, skriv du det.',
		why: 'Gjeld omsynet berre ein del av opplysningane, skal den tilsette få vite resten.',
	},
	'complaint-recipient': {
		message: ({ about, to, allowed }) =>
			to === undefined
				? `Det står ikkje kvar ein klagar over «${about}».`
				: `Klage over «${about}» går til ${orList(allowed)}, ikkje til ${to}.`,
		remedy: ({ allowed }) => `Skriv ${orList(allowed)} under «to».`,
		why: 'Blir ei klage send feil stad, går det tid, og den tilsette kan tru at klaga er avvist.',
	},
	'case-kept-short': {
		message: ({ case: number, what, day, least }) =>
			({
				sent: `Sak ${number} er send ${day}, men kan tidlegast sendast ${least}.`,
				employed: `Sak ${number} er send ${day}, men tilsetjinga er ikkje slutt.`,
				erased: `Sak ${number} er sletta ${day}, men skal oppbevarast til ${least}.`,
				unsent: `Sak ${number} er sletta ${day} utan å vere send til direktoratet.`,
			})[what],
		remedy: () => 'Rett den dagen som er feil. Er dagane rette, må direktoratet få beskjed.',
		why: 'Opplysningane blir oppbevarte eitt år etter tilsetjinga og så sende til direktoratet; sluttar tenesta, blir dei oppbevarte i 10 år etter siste oppteikning.',
	},
	'case-transfer-due': {
		message: ({ case: number, why, since, asOf }) =>
			why === 'closed'
				? `Sak ${number} er ikkje send ${asOf}, enda tenesta slutta ${since}.`
				: `Sak ${number} er ikkje send ${asOf}, og året etter tilsetjinga gjekk ${since}.`,
		remedy: () => 'Send saka til Direktoratet for Arbejdstilsynet, og skriv dagen i reknearket.',
		why: 'Når tida er gått, skal opplysningane ikkje lenger liggje hos tenesta.',
	},
};
