import type { FieldMessages } from '../../types/index.ts';
import { lastKey } from '../last-key.ts';
import type { Texts } from '../text.ts';
import { didYouMean, orList } from './phrases.ts';

export const fields: Texts<FieldMessages> = {
	'field-missing': {
		message: ({ field }) => `Feltet «${field}» mangler.`,
		remedy: ({ field, choices }) => `Legg til en linje som begynner med «${lastKey(field)}:».${mustBe(choices)}`,
		why: 'Feltet må stå der for at dokumentet skal kunne styres og finnes igjen.',
	},
	'field-empty': {
		message: ({ field }) => `Feltet «${field}» er tomt.`,
		remedy: ({ field, choices }) => `Skriv verdien etter «${lastKey(field)}:».${mustBe(choices)}`,
		why: 'Et tomt felt blir en tom plass i dokumentet.',
	},
	'field-unknown': {
		message: ({ field, nearest }) => `Feltet «${field}» finnes ikke.${didYouMean(nearest)}`,
		remedy: () => 'Rett navnet, eller ta bort linja.',
		why: 'Et felt som er skrevet feil, blir ellers aldri brukt, og ingen merker det.',
	},
	'field-shape': {
		message: ({ field, expected }) => `«${field}» må være ${shapes[expected]}.`,
		remedy: ({ expected }) => shapeRemedies[expected],
		why: 'Oppbygningen av et felt er bestemt av malen.',
	},
	'field-text': {
		message: ({ field }) => `«${field}» kan ikke leses som tekst.`,
		remedy: () => 'Skriv verdien på én linje.',
		why: 'Verdien settes inn i løpende tekst.',
	},
	'field-integer': {
		message: ({ field, text }) => `«${field}» er «${text}», men må være et helt tall.`,
		remedy: () => 'Skriv bare sifre, uten null foran, mellomrom eller desimaler, for eksempel «42».',
		why: 'Andre skrivemåter leses som ulike tall av ulike programmer.',
	},
	'field-amount': {
		message: ({ field, text, why, decimal }) => {
			if (why === 'ambiguous') return `Beløpet «${text}» i «${field}» kan leses på to måter.`;
			if (why === 'mixed') return `Beløpet «${text}» i «${field}» blander punktum og komma.`;
			if (why === 'separator')
				return `Beløpet «${text}» i «${field}» har et annet desimaltegn enn fila ellers («${decimal}»).`;
			return `«${text}» i «${field}» er ikke et beløp.`;
		},
		remedy: ({ decimal }) =>
			`Skriv tusen med mellomrom eller i ett, og høyst to desimaler: «1234» eller «1234${decimal}50».`,
		why: '«1.234» er tusen for noen og litt over én for andre. Et beløp blir aldri gjettet.',
	},
	'field-yes-no': {
		message: ({ field, text }) => `«${field}» er «${text}», men må være ja eller nei.`,
		remedy: () => 'Skriv «ja» eller «nei».',
		why: 'Teksten velges etter svaret, så det må være entydig.',
	},
	'field-choice': {
		message: ({ field, text, choices, nearest }) =>
			`«${field}» er «${text}», men må være ${orList(choices)}.${didYouMean(nearest)}`,
		remedy: ({ field, choices, nearest }) => `Skriv for eksempel «${lastKey(field)}: ${nearest ?? choices.at(0)}».`,
		why: 'Bare kjente ord kan kontrolleres og telles.',
	},
	'field-date': {
		message: ({ field, text, why }) =>
			why === 'calendar' ? `Datoen «${text}» i «${field}» finnes ikke.` : `«${text}» i «${field}» er ikke en dato.`,
		remedy: ({ whole }) =>
			whole
				? 'Skriv år-måned-dag, for eksempel «2025-03-01».'
				: 'Skriv år-måned-dag, for eksempel «2025-03-01», eller bare året.',
		why: 'En dato som ikke finnes, blir ellers gjort om til en annen dag uten at noen merker det.',
	},
	'field-instant': {
		message: ({ field, text, why }) =>
			({
				form: `«${text}» i «${field}» er ikke et tidspunkt.`,
				calendar: `Dagen i «${text}» i «${field}» finnes ikke.`,
				clock: `Klokkeslettet i «${text}» i «${field}» finnes ikke.`,
				'offset-missing': `Tidspunktet «${text}» i «${field}» sier ikke hvor langt klokka er fra UTC.`,
				offset: `Avstanden fra UTC i «${text}» i «${field}» finnes ikke.`,
			})[why],
		remedy: () =>
			'Skriv dag, T, klokkeslett og avstanden fra UTC: «2026-03-29T10:00+02:00». I Norge og Danmark er den +01:00 om vinteren og +02:00 om sommeren.',
		why: 'Et klokkeslett uten avstanden fra UTC er to forskjellige øyeblikk når klokka stilles, og timene mellom to tidspunkter kan ikke telles.',
	},
	'field-version': {
		message: ({ field, text }) => `«${field}» er «${text}», men må være et versjonsnummer.`,
		remedy: () => 'Skriv et helt tall fra 1, eller to tall med punktum: «2» eller «2.1».',
		why: 'Versjoner sammenlignes, så rekkefølgen må være entydig.',
	},
	'field-document-id': {
		message: ({ field, text }) => `«${field}» er «${text}», og det er ikke et gyldig dokumentnummer her.`,
		remedy: () =>
			'Instrukser har kapittel og tre sifre («1-004»), andre dokumenter store bokstaver og ofte årstall («AR-2025»).',
		why: 'Med nummeret finner alle dokumentet igjen i arkiv, lenker og filnavn.',
	},
	'field-organisation-number': {
		message: ({ text, why }) =>
			why === 'length'
				? `Organisasjonsnummeret «${text}» har ikke ni sifre.`
				: `Organisasjonsnummeret «${text}» er feil: kontrollsifferet stemmer ikke.`,
		remedy: () => 'Kontroller nummeret i Brønnøysundregistrene.',
		why: 'Et feil nummer peker på en annen virksomhet eller på ingen.',
	},
	'field-cvr': {
		message: ({ text, why }) =>
			why === 'length'
				? `CVR-nummeret «${text}» har ikke åtte sifre.`
				: `CVR-nummeret «${text}» er feil: kontrollsifferet stemmer ikke.`,
		remedy: () => 'Kontroller nummeret i det danske CVR-registeret.',
		why: 'Et feil nummer peker på en annen virksomhet eller på ingen.',
	},
	'field-yearly-day': {
		message: ({ text }) => `«${text}» er ikke en dag i året.`,
		remedy: () => 'Skriv måned og dag med to sifre hver, for eksempel «05-15» for 15. mai.',
		why: 'Av dagen lages fristen for hvert år.',
	},
	'field-postcode': {
		message: ({ text }) => `«${text}» er ikke et postnummer.`,
		remedy: () => 'Skriv fire sifre, for eksempel «0150».',
		why: 'Adressen skal kunne brukes på brev og av nødetatene.',
	},
	'field-phone': {
		message: ({ text }) => `«${text}» er ikke et telefonnummer.`,
		remedy: () => 'Skriv bare sifre og mellomrom, gjerne med landkode: «+47 00 00 00 00».',
		why: 'Det skal gå an å ringe nummeret rett fra dokumentet når noe har hendt.',
	},
	'field-email': {
		message: ({ text }) => `«${text}» er ikke en e-postadresse.`,
		remedy: () => 'Skriv hele adressen, for eksempel «kari@eksempelsaga.example».',
		why: 'Adressen skal kunne brukes fra dokumentet.',
	},
	'field-address': {
		message: ({ text }) => `«${text}» er ikke en nettadresse.`,
		remedy: () => 'Skriv hele adressen fra «https://».',
		why: 'Andre slags adresser kan ikke åpnes trygt fra et dokument.',
	},
	'field-handbook-address': {
		message: ({ text, why, most }) =>
			({
				scheme: `«${text}» er ikke en nettadresse som begynner med «https://».`,
				login: `Nettadressen «${text}» har et brukernavn eller passord i seg.`,
				place: `Nettadressen «${text}» leder til et sted eller et søk («#» eller «?»), ikke til en mappe.`,
				form: `Nettadressen «${text}» skrives på en annen måte av nettlesere.`,
				length: `Nettadressen «${text}» er på mer enn ${most} tegn.`,
			})[why],
		remedy: ({ why, usual }) =>
			why === 'form'
				? `Skriv «${usual}».`
				: why === 'length'
					? 'Be den som drifter nettstedet, om en kortere adresse.'
					: 'Skriv adressen til mappa der håndboka ligger, fra «https://», for eksempel «https://hms.eksempelsaga.example».',
		why: 'Adressen trykkes på papir sammen med en QR-kode. Den må lede til det samme i alle nettlesere og kunne skrives av.',
	},
	'field-colour': {
		message: ({ text }) => `«${text}» er ikke en farge.`,
		remedy: () => 'Skriv fargen i anførselstegn som # og seks tegn, for eksempel «"#1f4e6b"».',
		why: 'Fargen brukes i alle formater og må være skrevet likt.',
	},
	'field-path': {
		message: ({ text }) => `«${text}» er ikke en sti til en fil i mappa.`,
		remedy: () => 'Skriv stien fra rotmappa, for eksempel «company/logo.svg».',
		why: 'Filer utenfor mappa blir aldri lest.',
	},
	'field-industry-code': {
		message: ({ text }) => `«${text}» er ikke en næringskode.`,
		remedy: () => 'Skriv to sifre, punktum og inntil tre sifre: «16.100». En dansk kode har seks sifre: «16.10.00».',
		why: 'Koden avgjør hvilke regler som gjelder for virksomheten.',
	},
	'field-company-id': {
		message: ({ text }) => `Kortnavnet «${text}» kan ikke brukes.`,
		remedy: ({ text }) =>
			text === 'all'
				? 'Velg et annet kortnavn: «all» står for alle virksomheter til sammen.'
				: 'Bruk små bokstaver a–z, tall og bindestrek, for eksempel «eksempelsaga», og ikke et navn som Windows holder av, som «aux».',
		why: 'Kortnavnet blir navn på mapper, og skiller virksomheten fra de andre i det som blir laget.',
	},
};

const shapes = { scalar: 'én verdi', list: 'en liste', group: 'en gruppe med felter' };

const shapeRemedies = {
	scalar: 'Skriv verdien på samme linje, etter kolon.',
	list: 'Skriv hvert punkt på en linje som begynner med «- ».',
	group: 'Skriv feltene på linjene under, med to mellomrom foran.',
};

function mustBe(choices: readonly string[] = []): string {
	return choices.length === 0 ? '' : ` Verdien må være ${orList(choices)}.`;
}
