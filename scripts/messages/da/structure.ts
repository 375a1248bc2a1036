import type { StructureMessages } from '../../types/index.ts';
import { lastKey } from '../last-key.ts';
import { provisionText } from '../provision-text.ts';
import type { Texts } from '../text.ts';

export const structure: Texts<StructureMessages> = {
	'provision-blank': {
		message: ({ field, provision }) => `${provisionText(provision, 'da')} er ikke udfyldt: feltet »${field}« mangler.`,
		remedy: ({ field }) => `Tilføj en linje, der begynder med »${lastKey(field)}:«.`,
		why: 'En åben plads i en vedtægt kan udfyldes af hvem som helst. Derfor skal alt være udfyldt, før den gælder.',
	},
	'provision-missing': {
		message: ({ reference }) => `Teksten henviser til »${reference}«, som ikke findes i dokumentet.`,
		remedy: () => 'Ret henvisningen, eller skriv den bestemmelse, den henviser til.',
		why: 'En henvisning, der ikke fører nogen steder hen, gør, at ingen ved, hvad der gælder.',
	},
	'document-unclear': {
		message: ({ called, ids }) =>
			ids.length === 0
				? `»${called}« er nævnt, men der er ikke noget sådant dokument her.`
				: `»${called}« kan være flere dokumenter: ${ids.join(', ')}.`,
		remedy: ({ ids }) =>
			ids.length === 0 ? 'Skriv dokumentet, eller fjern paragraffen.' : 'Tag det, der er ment, med under »references«.',
		why: 'En paragraf henviser til ét bestemt dokument. Er det uklart hvilket, ved ingen, hvad der gælder.',
	},
	'numbering-gap': {
		message: ({ found, expected }) => `Nummereringen er brudt: her står »${found}«, men der skulle stå »${expected}«.`,
		remedy: () => 'Ret nummeret, eller indsæt det, der mangler.',
		why: 'Andre tekster henviser til paragraffer og punkter med nummer. Et hul eller et dobbelt nummer gør henvisningerne usikre.',
	},
	'numbering-stray': {
		message: ({ found }) => `»${found}« står ikke under nogen paragraf.`,
		remedy: () => 'Sæt det under en paragraf, eller fjern nummeret.',
		why: 'En del af en paragraf skal høre til en paragraf, for at man kan henvise til den.',
	},
	'model-changed': {
		message: ({ provision, change }) => `${provisionText(provision, 'da')} er ændret: ${change}`,
		remedy: ({ kind }) =>
			`Sæt teksten tilbage. Er ændringen vedtaget, skriver du »npm run lock -- ${kind}« og tager model.lock med i samme indsendelse.`,
		why: 'Den faste tekst gælder for alle, der bruger den. Ingen skal kunne ændre den, uden at det kan ses. [-…-] er taget ud, {+…+} er sat ind.',
	},
	'model-unlocked': {
		message: ({ kind }) => `Dokumenttypen »${kind}« har fast tekst, men ingen model.lock.`,
		remedy: ({ kind }) => `Læs teksten, og skriv »npm run lock -- ${kind}«.`,
		why: 'Uden lås kan den faste tekst ændres, uden at nogen mærker det.',
	},
	'model-lock-damaged': {
		message: ({ provision }) => `Låsen for ${provisionText(provision, 'da')} stemmer ikke med teksten i den.`,
		remedy: () => 'Hent model.lock tilbage fra git; programmet skriver den, og den rettes ikke i hånden.',
		why: 'En lås, der er rettet i hånden, vogter ingenting.',
	},
	'deviation-target': {
		message: ({ provision }) => `Den faste tekst har ingen ${provisionText(provision, 'da')} at fravige.`,
		remedy: () => 'Ret »section« og »subsection« i fravigelsen.',
		why: 'En fravigelse fra en bestemmelse, der ikke findes, siger ingenting.',
	},
	'deviation-repeated': {
		message: ({ provision }) => `${provisionText(provision, 'da')} er fraveget mere end én gang.`,
		remedy: () => 'Saml fravigelserne i én.',
		why: 'Kun den sidste ville stå i teksten.',
	},
	'amendment-target': {
		message: ({ document, why }) =>
			why === 'missing'
				? `»${document}«, der skal ændres, findes ikke.`
				: `»${document}« ændres ikke ved sådanne beslutninger.`,
		remedy: () => 'Skriv nummeret på det dokument, der ændres, efter »amends:«.',
		why: 'En ændring skal gælde ét bestemt dokument.',
	},
	'amendment-part': {
		message: ({ document, provision }) => `${document} har ingen ${provisionText(provision, 'da')}.`,
		remedy: () => 'Ret »section« og »subsection«.',
		why: 'En ændring skal gælde en bestemmelse, der findes.',
	},
	'amendment-unwritten': {
		message: () => 'Beslutningen gælder, men siger ikke selv, hvad der ændres.',
		remedy: ({ changes }) => `Skriv »changes: [${changes}]«.`,
		why: 'Når udkastet har taget den gamle versions plads, kan ingen se, hvad beslutningen ændrede.',
	},
	'amendment-differs': {
		message: ({ provision, stated, found }) =>
			`Ændringen i ${provisionText(provision, 'da')} er angivet som »${stated}«, men versionerne siger »${found}«.`,
		remedy: () => 'Ret ændringen eller udkastet.',
		why: 'Beslutningen og den nye tekst skal sige det samme.',
	},
	'amendment-text': {
		message: ({ document, provision, text }) =>
			`${provisionText(provision, 'da')} i ${document} siger ikke »${text}«, som beslutningen gav den.`,
		remedy: () => 'Ret dokumentet eller beslutningen.',
		why: 'Den samlede tekst skal være det, der er vedtaget.',
	},
	'source-incomplete': {
		message: ({ lacks }) => `Kilden er ufuldstændig: ${lacks.da} mangler.`,
		remedy: () => 'Find kilden, eller lad dokumenterne sige, at den mangler.',
		why: 'En regel kan henvise til en tekst, som ingen har fundet. Den bliver aldrig digtet op; det siges, at den mangler.',
	},
	'kind-language': {
		message: ({ kind, languages }) => `Dokumenttypen »${kind}« findes kun på ${languages.join(', ')}.`,
		remedy: ({ languages }) => `Skriv »language: ${languages[0] ?? ''}«, eller vælg en anden dokumenttype.`,
		why: 'Den faste tekst i en dokumenttype er skrevet på bestemte sprog og blandes ikke med andre.',
	},
	'kind-company-type': {
		message: ({ kind, type }) => `Dokumenttypen »${kind}« gælder ikke for »${type}«.`,
		remedy: ({ types }) => `Den gælder for: ${types.join(', ')}.`,
		why: 'Nogle dokumenter hører kun hjemme hos bestemte typer virksomheder.',
	},
};
