import type { FieldMessages } from '../../types/index.ts';
import { lastKey } from '../last-key.ts';
import type { Texts } from '../text.ts';
import { didYouMean, orList } from './phrases.ts';

export const fields: Texts<FieldMessages> = {
	'field-missing': {
		message: ({ field }) => `Feltet »${field}« mangler.`,
		remedy: ({ field, choices }) => `Tilføj en linje, der begynder med »${lastKey(field)}:«.${mustBe(choices)}`,
		why: 'Feltet skal være der, for at dokumentet kan styres og genfindes.',
	},
	'field-empty': {
		message: ({ field }) => `Feltet »${field}« er tomt.`,
		remedy: ({ field, choices }) => `Skriv værdien efter »${lastKey(field)}:«.${mustBe(choices)}`,
		why: 'Et tomt felt bliver en tom plads i dokumentet.',
	},
	'field-unknown': {
		message: ({ field, nearest }) => `Feltet »${field}« findes ikke.${didYouMean(nearest)}`,
		remedy: () => 'Ret navnet, eller fjern linjen.',
		why: 'Et felt, der er stavet forkert, bliver ellers aldrig brugt, uden at nogen lægger mærke til det.',
	},
	'field-shape': {
		message: ({ field, expected }) => `»${field}« skal være ${shapes[expected]}.`,
		remedy: ({ expected }) => shapeRemedies[expected],
		why: 'Skabelonen bestemmer, hvordan et felt er bygget op.',
	},
	'field-text': {
		message: ({ field }) => `»${field}« kan ikke læses som tekst.`,
		remedy: () => 'Skriv værdien på én linje.',
		why: 'Værdien sættes ind i løbende tekst.',
	},
	'field-integer': {
		message: ({ field, text }) => `»${field}« er »${text}«, men skal være et helt tal.`,
		remedy: () => 'Skriv kun cifre, uden nul foran, mellemrum eller decimaler, for eksempel »42«.',
		why: 'Andre skrivemåder læses som forskellige tal af forskellige programmer.',
	},
	'field-amount': {
		message: ({ field, text, why, decimal }) => {
			if (why === 'ambiguous') return `Beløbet »${text}« i »${field}« kan læses på to måder.`;
			if (why === 'mixed') return `Beløbet »${text}« i »${field}« blander punktum og komma.`;
			if (why === 'separator')
				return `Beløbet »${text}« i »${field}« har et andet decimaltegn end filen ellers (»${decimal}«).`;
			return `»${text}« i »${field}« er ikke et beløb.`;
		},
		remedy: ({ decimal }) =>
			`Skriv tusinder med mellemrum eller i ét, og højst to decimaler: »1234« eller »1234${decimal}50«.`,
		why: '»1.234« er tusind for nogle og lidt over én for andre. Et beløb bliver aldrig gættet.',
	},
	'field-yes-no': {
		message: ({ field, text }) => `»${field}« er »${text}«, men skal være ja eller nej.`,
		remedy: () => 'Skriv »ja« eller »nej«.',
		why: 'Teksten vælges efter svaret, så det skal være entydigt.',
	},
	'field-choice': {
		message: ({ field, text, choices, nearest }) =>
			`»${field}« er »${text}«, men skal være ${orList(choices)}.${didYouMean(nearest)}`,
		remedy: ({ field, choices, nearest }) => `Skriv for eksempel »${lastKey(field)}: ${nearest ?? choices.at(0)}«.`,
		why: 'Kun kendte ord kan kontrolleres og tælles.',
	},
	'field-date': {
		message: ({ field, text, why }) =>
			why === 'calendar' ? `Datoen »${text}« i »${field}« findes ikke.` : `»${text}« i »${field}« er ikke en dato.`,
		remedy: ({ whole }) =>
			whole
				? 'Skriv år-måned-dag, for eksempel »2025-03-01«.'
				: 'Skriv år-måned-dag, for eksempel »2025-03-01«, eller kun året.',
		why: 'En dato, der ikke findes, bliver ellers lavet om til en anden dag, uden at nogen opdager det.',
	},
	'field-instant': {
		message: ({ field, text, why }) =>
			({
				form: `»${text}« i »${field}« er ikke et tidspunkt.`,
				calendar: `Dagen i »${text}« i »${field}« findes ikke.`,
				clock: `Klokkeslættet i »${text}« i »${field}« findes ikke.`,
				'offset-missing': `Tidspunktet »${text}« i »${field}« siger ikke, hvor langt uret er fra UTC.`,
				offset: `Afstanden fra UTC i »${text}« i »${field}« findes ikke.`,
			})[why],
		remedy: () =>
			'Skriv dag, T, klokkeslæt og afstanden fra UTC: »2026-03-29T10:00+02:00«. I Danmark og Norge er den +01:00 om vinteren og +02:00 om sommeren.',
		why: 'Et klokkeslæt uden afstanden fra UTC er to forskellige øjeblikke, når uret stilles, og timerne mellem to tidspunkter kan ikke tælles.',
	},
	'field-version': {
		message: ({ field, text }) => `»${field}« er »${text}«, men skal være et versionsnummer.`,
		remedy: () => 'Skriv et helt tal fra 1 eller to tal med punktum: »2« eller »2.1«.',
		why: 'Versioner sammenlignes, så rækkefølgen skal være entydig.',
	},
	'field-document-id': {
		message: ({ field, text }) => `»${field}« er »${text}«, og det er ikke et gyldigt dokumentnummer her.`,
		remedy: () =>
			'Instrukser har kapitel og tre cifre (»1-004«), andre dokumenter store bogstaver og ofte årstal (»AR-2025«).',
		why: 'Med nummeret kan alle genfinde dokumentet i arkiv, links og filnavne.',
	},
	'field-organisation-number': {
		message: ({ text, why }) =>
			why === 'length'
				? `Det norske organisationsnummer »${text}« har ikke ni cifre.`
				: `Det norske organisationsnummer »${text}« er forkert: kontrolcifferet passer ikke.`,
		remedy: () => 'Kontrollér nummeret i det norske virksomhedsregister, Brønnøysundregistrene.',
		why: 'Et forkert nummer peger på en anden virksomhed eller på ingen.',
	},
	'field-cvr': {
		message: ({ text, why }) =>
			why === 'length'
				? `CVR-nummeret »${text}« har ikke otte cifre.`
				: `CVR-nummeret »${text}« er forkert: kontrolcifferet passer ikke.`,
		remedy: () => 'Slå virksomheden op i CVR-registret, og ret nummeret.',
		why: 'Et forkert nummer peger på en anden virksomhed eller på ingen.',
	},
	'field-yearly-day': {
		message: ({ text }) => `»${text}« er ikke en dag i året.`,
		remedy: () => 'Skriv måned og dag med to cifre hver, for eksempel »05-15« for 15. maj.',
		why: 'Af dagen laves fristen for hvert år.',
	},
	'field-postcode': {
		message: ({ text }) => `»${text}« er ikke et postnummer.`,
		remedy: () => 'Skriv fire cifre, for eksempel »8000«.',
		why: 'Adressen skal kunne bruges på breve og af redningstjenesten.',
	},
	'field-phone': {
		message: ({ text }) => `»${text}« er ikke et telefonnummer.`,
		remedy: () => 'Skriv kun cifre og mellemrum, gerne med landekode: »+45 00 00 00 00«.',
		why: 'Man skal kunne ringe til nummeret direkte fra dokumentet, når noget er sket.',
	},
	'field-email': {
		message: ({ text }) => `»${text}« er ikke en e-mailadresse.`,
		remedy: () => 'Skriv hele adressen, for eksempel »kari@eksempelsaga.example«.',
		why: 'Adressen skal kunne bruges fra dokumentet.',
	},
	'field-address': {
		message: ({ text }) => `»${text}« er ikke en webadresse.`,
		remedy: () => 'Skriv hele adressen fra »https://«.',
		why: 'Andre slags adresser kan ikke åbnes sikkert fra et dokument.',
	},
	'field-handbook-address': {
		message: ({ text, why, most }) =>
			({
				scheme: `»${text}« er ikke en webadresse, der begynder med »https://«.`,
				login: `Webadressen »${text}« indeholder et brugernavn eller en adgangskode.`,
				place: `Webadressen »${text}« fører til et sted eller en søgning (»#« eller »?«), ikke til en mappe.`,
				form: `Webadressen »${text}« skrives på en anden måde af browsere.`,
				length: `Webadressen »${text}« er på mere end ${most} tegn.`,
			})[why],
		remedy: ({ why, usual }) =>
			why === 'form'
				? `Skriv »${usual}«.`
				: why === 'length'
					? 'Bed den, der driver webstedet, om en kortere adresse.'
					: 'Skriv adressen på den mappe, hvor håndbogen ligger, fra »https://«, for eksempel »https://hms.eksempelsaga.example«.',
		why: 'Adressen trykkes på papir sammen med en QR-kode. Den skal føre til det samme i alle browsere og kunne skrives af.',
	},
	'field-colour': {
		message: ({ text }) => `»${text}« er ikke en farve.`,
		remedy: () => 'Skriv farven i anførselstegn som # og seks tegn, for eksempel »"#1f4e6b"«.',
		why: 'Farven bruges i alle formater og skal være skrevet ens.',
	},
	'field-path': {
		message: ({ text }) => `»${text}« er ikke en sti til en fil i mappen.`,
		remedy: () => 'Skriv stien fra rodmappen, for eksempel »company/logo.svg«.',
		why: 'Filer uden for mappen bliver aldrig læst.',
	},
	'field-industry-code': {
		message: ({ text }) => `»${text}« er ikke en branchekode.`,
		remedy: () =>
			'Skriv seks cifre, som i CVR-registret: »16.10.00«. En norsk kode har to cifre, punktum og op til tre cifre: »16.100«.',
		why: 'Koden afgør, hvilke regler der gælder for virksomheden.',
	},
	'field-company-id': {
		message: ({ text }) => `Det korte navn »${text}« kan ikke bruges.`,
		remedy: ({ text }) =>
			text === 'all'
				? 'Vælg et andet kort navn: »all« står for alle virksomheder tilsammen.'
				: 'Brug små bogstaver a–z, tal og bindestreg, for eksempel »eksempelsaga«, og ikke et navn, som Windows holder for sig selv, som »aux«.',
		why: 'Det korte navn bliver navn på mapper og skiller virksomheden fra de andre i det, der bliver lavet.',
	},
};

const shapes = { scalar: 'én værdi', list: 'en liste', group: 'en gruppe med felter' };

const shapeRemedies = {
	scalar: 'Skriv værdien på samme linje, efter kolon.',
	list: 'Skriv hvert punkt på en linje, der begynder med »- «.',
	group: 'Skriv felterne på linjerne under, med to mellemrum foran.',
};

function mustBe(choices: readonly string[] = []): string {
	return choices.length === 0 ? '' : ` Værdien skal være ${orList(choices)}.`;
}
