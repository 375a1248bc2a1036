import type { FieldMessages } from '../../types/index.ts';
import { lastKey } from '../last-key.ts';
import type { Texts } from '../text.ts';
import { didYouMean, orList } from './phrases.ts';

export const fields: Texts<FieldMessages> = {
	'field-missing': {
		message: ({ field }) => `Feltet «${field}» manglar.`,
		remedy: ({ field, choices }) => `Legg til ei linje som byrjar med «${lastKey(field)}:».${mustBe(choices)}`,
		why: 'Feltet må stå der for at dokumentet skal kunne styrast og finnast att.',
	},
	'field-empty': {
		message: ({ field }) => `Feltet «${field}» er tomt.`,
		remedy: ({ field, choices }) => `Skriv verdien etter «${lastKey(field)}:».${mustBe(choices)}`,
		why: 'Eit tomt felt blir ein tom plass i dokumentet.',
	},
	'field-unknown': {
		message: ({ field, nearest }) => `Feltet «${field}» finst ikkje.${didYouMean(nearest)}`,
		remedy: () => 'Rett namnet, eller ta bort linja.',
		why: 'Eit felt som er skrive feil, blir elles aldri brukt, og ingen merkar det.',
	},
	'field-shape': {
		message: ({ field, expected }) => `«${field}» må vere ${shapes[expected]}.`,
		remedy: ({ expected }) => shapeRemedies[expected],
		why: 'Oppbygginga av eit felt er bestemt av malen.',
	},
	'field-text': {
		message: ({ field }) => `«${field}» kan ikkje lesast som tekst.`,
		remedy: () => 'Skriv verdien på éi linje.',
		why: 'Verdien blir sett inn i løpande tekst.',
	},
	'field-integer': {
		message: ({ field, text }) => `«${field}» er «${text}», men må vere eit heilt tal.`,
		remedy: () => 'Skriv berre siffer, utan null framfor, mellomrom eller desimalar, til dømes «42».',
		why: 'Andre skrivemåtar blir lesne som ulike tal av ulike program.',
	},
	'field-amount': {
		message: ({ field, text, why, decimal }) => {
			if (why === 'ambiguous') return `Beløpet «${text}» i «${field}» kan lesast på to måtar.`;
			if (why === 'mixed') return `Beløpet «${text}» i «${field}» blandar punktum og komma.`;
			if (why === 'separator')
				return `Beløpet «${text}» i «${field}» har eit anna desimalteikn enn fila elles («${decimal}»).`;
			return `«${text}» i «${field}» er ikkje eit beløp.`;
		},
		remedy: ({ decimal }) =>
			`Skriv tusen med mellomrom eller i eitt, og høgst to desimalar: «1234» eller «1234${decimal}50».`,
		why: '«1.234» er tusen for nokre og litt over éin for andre. Eit beløp blir aldri gjetta.',
	},
	'field-yes-no': {
		message: ({ field, text }) => `«${field}» er «${text}», men må vere ja eller nei.`,
		remedy: () => 'Skriv «ja» eller «nei».',
		why: 'Teksten blir vald etter svaret, så det må vere eintydig.',
	},
	'field-choice': {
		message: ({ field, text, choices, nearest }) =>
			`«${field}» er «${text}», men må vere ${orList(choices)}.${didYouMean(nearest)}`,
		remedy: ({ field, choices, nearest }) => `Skriv til dømes «${lastKey(field)}: ${nearest ?? choices.at(0)}».`,
		why: 'Berre kjende ord kan kontrollerast og teljast.',
	},
	'field-date': {
		message: ({ field, text, why }) =>
			why === 'calendar' ? `Datoen «${text}» i «${field}» finst ikkje.` : `«${text}» i «${field}» er ikkje ein dato.`,
		remedy: ({ whole }) =>
			whole
				? 'Skriv år-månad-dag, til dømes «2025-03-01».'
				: 'Skriv år-månad-dag, til dømes «2025-03-01», eller berre året.',
		why: 'Ein dato som ikkje finst, blir elles gjord om til ein annan dag utan at nokon merkar det.',
	},
	'field-instant': {
		message: ({ field, text, why }) =>
			({
				form: `«${text}» i «${field}» er ikkje eit tidspunkt.`,
				calendar: `Dagen i «${text}» i «${field}» finst ikkje.`,
				clock: `Klokkeslettet i «${text}» i «${field}» finst ikkje.`,
				'offset-missing': `Tidspunktet «${text}» i «${field}» seier ikkje kor langt klokka er frå UTC.`,
				offset: `Avstanden frå UTC i «${text}» i «${field}» finst ikkje.`,
			})[why],
		remedy: () =>
			'Skriv dag, T, klokkeslett og avstanden frå UTC: «2026-03-29T10:00+02:00». I Noreg og Danmark er han +01:00 om vinteren og +02:00 om sommaren.',
		why: 'Eit klokkeslett utan avstanden frå UTC er to ulike augneblinkar når klokka blir stilt, og timane mellom to tidspunkt kan ikkje teljast.',
	},
	'field-version': {
		message: ({ field, text }) => `«${field}» er «${text}», men må vere eit versjonsnummer.`,
		remedy: () => 'Skriv eit heilt tal frå 1, eller to tal med punktum: «2» eller «2.1».',
		why: 'Versjonar blir samanlikna, så rekkjefølgja må vere eintydig.',
	},
	'field-document-id': {
		message: ({ field, text }) => `«${field}» er «${text}», og det er ikkje eit gyldig dokumentnummer her.`,
		remedy: () =>
			'Instruksar har kapittel og tre siffer («1-004»), andre dokument store bokstavar og ofte årstal («AR-2025»).',
		why: 'Med nummeret finn alle dokumentet att i arkiv, lenkjer og filnamn.',
	},
	'field-organisation-number': {
		message: ({ text, why }) =>
			why === 'length'
				? `Organisasjonsnummeret «${text}» har ikkje ni siffer.`
				: `Organisasjonsnummeret «${text}» er feil: kontrollsifferet stemmer ikkje.`,
		remedy: () => 'Kontroller nummeret i Brønnøysundregistra.',
		why: 'Eit feil nummer peikar på ei anna verksemd eller på inga.',
	},
	'field-cvr': {
		message: ({ text, why }) =>
			why === 'length'
				? `CVR-nummeret «${text}» har ikkje åtte siffer.`
				: `CVR-nummeret «${text}» er feil: kontrollsifferet stemmer ikkje.`,
		remedy: () => 'Kontroller nummeret i det danske CVR-registeret.',
		why: 'Eit feil nummer peikar på ei anna verksemd eller på inga.',
	},
	'field-yearly-day': {
		message: ({ text }) => `«${text}» er ikkje ein dag i året.`,
		remedy: () => 'Skriv månad og dag med to siffer kvar, til dømes «05-15» for 15. mai.',
		why: 'Av dagen blir fristen for kvart år laga.',
	},
	'field-postcode': {
		message: ({ text }) => `«${text}» er ikkje eit postnummer.`,
		remedy: () => 'Skriv fire siffer, til dømes «0150».',
		why: 'Adressa skal kunne brukast på brev og av naudetatane.',
	},
	'field-phone': {
		message: ({ text }) => `«${text}» er ikkje eit telefonnummer.`,
		remedy: () => 'Skriv berre siffer og mellomrom, gjerne med landkode: «+47 00 00 00 00».',
		why: 'Det skal gå an å ringje nummeret rett frå dokumentet når noko har hendt.',
	},
	'field-email': {
		message: ({ text }) => `«${text}» er ikkje ei e-postadresse.`,
		remedy: () => 'Skriv heile adressa, til dømes «kari@eksempelsaga.example».',
		why: 'Adressa skal kunne brukast frå dokumentet.',
	},
	'field-address': {
		message: ({ text }) => `«${text}» er ikkje ei nettadresse.`,
		remedy: () => 'Skriv heile adressa frå «https://».',
		why: 'Andre slags adresser kan ikkje opnast trygt frå eit dokument.',
	},
	'field-handbook-address': {
		message: ({ text, why, most }) =>
			({
				scheme: `«${text}» er ikkje ei nettadresse som byrjar med «https://».`,
				login: `Nettadressa «${text}» har eit brukarnamn eller passord i seg.`,
				place: `Nettadressa «${text}» leier til ein stad eller eit søk («#» eller «?»), ikkje til ei mappe.`,
				form: `Nettadressa «${text}» blir skriven på ein annan måte av nettlesarar.`,
				length: `Nettadressa «${text}» er på meir enn ${most} teikn.`,
			})[why],
		remedy: ({ why, usual }) =>
			why === 'form'
				? `Skriv «${usual}».`
				: why === 'length'
					? 'Be den som driftar nettstaden, om ei kortare adresse.'
					: 'Skriv adressa til mappa der handboka ligg, frå «https://», til dømes «https://hms.eksempelsaga.example».',
		why: 'Adressa blir trykt på papir saman med ein QR-kode. Ho må leie til det same i alle nettlesarar og kunne skrivast av.',
	},
	'field-colour': {
		message: ({ text }) => `«${text}» er ikkje ein farge.`,
		remedy: () => 'Skriv fargen i hermeteikn som # og seks teikn, til dømes «"#1f4e6b"».',
		why: 'Fargen blir brukt i alle format og må vere skriven likt.',
	},
	'field-path': {
		message: ({ text }) => `«${text}» er ikkje ein sti til ei fil i mappa.`,
		remedy: () => 'Skriv stien frå rotmappa, til dømes «company/logo.svg».',
		why: 'Filer utanfor mappa blir aldri lesne.',
	},
	'field-industry-code': {
		message: ({ text }) => `«${text}» er ikkje ein næringskode.`,
		remedy: () =>
			'Skriv to siffer, punktum og inntil tre siffer: «16.100». Ein dansk kode har seks siffer: «16.10.00».',
		why: 'Koden avgjer kva reglar som gjeld for verksemda.',
	},
	'field-company-id': {
		message: ({ text }) => `Kortnamnet «${text}» kan ikkje brukast.`,
		remedy: ({ text }) =>
			text === 'all'
				? 'Vel eit anna kortnamn: «all» står for alle verksemder til saman.'
				: 'Bruk små bokstavar a–z, tal og bindestrek, til dømes «eksempelsaga», og ikkje eit namn som Windows held av, som «aux».',
		why: 'Kortnamnet blir namn på mapper, og skil verksemda frå dei andre i det som blir laga.',
	},
};

const shapes = { scalar: 'éin verdi', list: 'ei liste', group: 'ei gruppe med felt' };

const shapeRemedies = {
	scalar: 'Skriv verdien på same linje, etter kolon.',
	list: 'Skriv kvart punkt på ei linje som byrjar med «- ».',
	group: 'Skriv felta på linjene under, med to mellomrom framfor.',
};

function mustBe(choices: readonly string[] = []): string {
	return choices.length === 0 ? '' : ` Verdien må vere ${orList(choices)}.`;
}
