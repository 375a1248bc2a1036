import type { CheckMessages, ElsewhereInLaw } from '../../types/index.ts';
import type { Texts } from '../text.ts';
import { amount, count, didYouMean, orList } from './phrases.ts';

export const check: Texts<CheckMessages> = {
	'section-missing': {
		message: ({ heading }) => `Afsnittet »${heading}« mangler.`,
		remedy: ({ heading }) => `Tilføj overskriften »## ${heading}« med tekst under.`,
		why: 'Alle dokumenter af samme type har de samme afsnit, så læseren ved, hvor svaret står.',
	},
	'section-order': {
		message: ({ heading, before }) => `Afsnittet »${heading}« står efter »${before}«, men skal stå foran.`,
		remedy: ({ heading, before }) => `Flyt »${heading}« op foran »${before}«.`,
		why: 'En fast rækkefølge gør det let at finde rundt.',
	},
	'section-repeated': {
		message: ({ heading }) => `Delen »${heading}« står der to gange.`,
		remedy: ({ made }) =>
			made
				? 'Slet den her. Skabelonen laver denne del af felterne øverst, for eksempel »references«.'
				: 'Slå de to dele sammen.',
		why: 'Med to dele af samme navn ved ingen, hvilken der gælder.',
	},
	'section-empty': {
		message: ({ heading }) => `Afsnittet »${heading}« har ingen tekst.`,
		remedy: () => 'Skriv, hvad der gælder, eller skriv, hvorfor afsnittet ikke er relevant.',
		why: 'Et tomt afsnit er et spørgsmål uden svar.',
	},
	'blank-unfilled': {
		message: ({ text }) => `Her står der noget, som ikke er udfyldt: »${text}«.`,
		remedy: () => 'Udfyld det. En linje til underskrift skrives {{pen "Dato og underskrift"}}.',
		why: 'Et dokument i brug må ikke have åbne felter.',
	},
	'template-text-left': {
		message: ({ text }) => `Her står skabelonens tekst endnu: »${text}«.`,
		remedy: () => 'Skriv det, der gælder hos jer, eller sæt »status: Udkast«, til det er gjort.',
		why: 'Skabelonens ord siger, hvad der skal skrives. Står de tilbage i et dokument i brug, er det ikke udfyldt.',
	},
	'file-name': {
		message: ({ name, expected }) => `Filen hedder »${name}«, men skal hedde »${expected}«.`,
		remedy: () => 'Omdøb filen, eller ret nummeret eller titlen i dokumentet.',
		why: 'Filnavnet er dannet af nummer og titel, så det altid passer til indholdet.',
	},
	'id-duplicate': {
		message: ({ id, other }) => `Nummeret »${id}« er også brugt i ${other}.`,
		remedy: () => 'Giv det ene dokument et ledigt nummer.',
		why: 'Et nummer skal føre til ét dokument.',
	},
	'override-id': {
		message: ({ id, other, otherId }) =>
			`Dokumentet hedder det samme som »${other}«, men har nummer ${id} i stedet for ${otherId}.`,
		remedy: ({ otherId }) =>
			`Skriv »id: "${otherId}"«, og ret nummeret i filnavnet, hvis dokumentet skal gælde i stedet for det fælles; vælg ellers en anden titel.`,
		why: 'Kun et dokument med samme nummer går forud for det fælles. Med et andet nummer gælder begge, og de kan sige forskellige ting.',
	},
	'active-duplicate': {
		message: ({ id, other }) => `Dokumentet »${id}« er aktivt både her og i ${other}.`,
		remedy: () => 'Lad kun én udgave være aktiv; sæt den gamle til »Udgået«.',
		why: 'To gældende udgaver giver to svar på det samme spørgsmål.',
	},
	'reference-document': {
		message: ({ id, nearest }) => `Dokumentet »${id}« findes ikke.${didYouMean(nearest)}`,
		remedy: () => 'Ret nummeret, eller fjern henvisningen.',
		why: 'En henvisning skal føre frem.',
	},
	'reference-law': {
		message: ({ law, nearest }) => `Loven »${law}« står ikke i lovregistret.${didYouMean(nearest)}`,
		remedy: () => 'Brug det korte navn på en fil i »templates/law«, eller tilføj loven der.',
		why: 'Det skal fremgå, hvornår nogen sidst har læst loven; ellers ved ingen, om henvisningen stadig passer.',
	},
	'reference-section': {
		message: ({ law, section, known, nearest, elsewhere }) =>
			`§ ${section} i »${law}« ${sectionsKnown[known]}.${didYouMean(nearest)}${inOther(section, elsewhere)}`,
		remedy: ({ law, known }) =>
			known === 'all'
				? 'Ret paragraffen, eller fjern den.'
				: `Tilføj paragraffen i »templates/law/${law}.yaml« med kilde og dato, eller fjern den.`,
		why: 'En paragraf vises kun, når nogen har læst, hvad den siger.',
	},
	'kind-reference': {
		message: ({ law, section, nearest }) =>
			section === undefined
				? `Dokumenttypen henviser til »${law}«, som ikke står i lovregistret.${didYouMean(nearest)}`
				: `Dokumenttypen henviser til § ${section} i »${law}«, som ikke står i lovregistret.${didYouMean(nearest)}`,
		remedy: () => 'Ret »references« i filen, eller tilføj det i »templates/law« med kilde og dato.',
		why: 'Alle dokumenter af typen arver henvisningen, og ingen af dem kan rette den.',
	},
	'reference-shape': {
		message: () => 'Henvisningen skal have enten »document« alene eller »law« med »section«.',
		remedy: () => 'Skriv for eksempel »- {law: aml, section: "3-3"}« eller »- {document: 1-001}«.',
		why: 'Ellers er det ikke klart, hvad der henvises til.',
	},
	'citation-unreferenced': {
		message: ({ citation, unknownLaw, section, nearest, elsewhere }) =>
			`»${citation}« i teksten står ikke under »references« i dokumentet.${lawUnknown(unknownLaw)}${didYouMean(nearest)}${inOther(section, elsewhere)}`,
		remedy: ({ entry }) =>
			entry === undefined
				? 'Ret paragraffen, eller tilføj den både i lovregistret (»templates/law«) og under »references«.'
				: `Tilføj »- ${entry}« under »references«, eller ret paragraffen.`,
		why: 'Referencerne viser, hvilken lov paragraffen hører til, og hvornår nogen sidst har læst den.',
	},
	'citation-ambiguous': {
		message: ({ citation, laws }) => `»${citation}« kan være ${orList(laws.map((law) => `»${law}«`))}.`,
		remedy: ({ citation }) => `Skriv, hvilken lov det er, lige foran: »arbejdsmiljøloven ${citation}«.`,
		why: 'Læseren skal ikke gætte, hvilken lov der henvises til.',
	},
	'citation-edition-missing': {
		message: ({ citation, editions }) =>
			`Udgave ikke angivet: »${citation}« kan være ${orList(editions.map((edition) => `»${edition}«`))}.`,
		remedy: ({ entries }) =>
			`Skriv udgaven i teksten, eller opfør én af dem under »references«: ${entries.join(', ')}.`,
		why: 'Den samme paragraf kan sige noget andet i en anden udgave; uden udgave kan den hverken linkes eller efterprøves.',
	},
	'citation-part-missing': {
		message: ({ citation, law, last }) => `»${citation}« findes ikke i »${law}«. Den sidste er ${last}.`,
		remedy: () => 'Ret henvisningen.',
		why: 'Den, der slår op, skal finde det, teksten henviser til.',
	},
	'law-repealed': {
		message: ({ law }) => `»${law}« er ophævet.`,
		remedy: () => 'Henvis til det, der gælder nu, eller sæt »legalBasis: historic«.',
		why: 'Et dokument i brug kan ikke bygge på ophævede regler.',
	},
	'law-later': {
		message: ({ law, date, asOf }) => `»${law}« er fra ${date}, men dokumentet gælder reglerne pr. ${asOf}.`,
		remedy: () => 'Henvis til den udgave, der gjaldt dengang, eller ret »asOf« under »legalBasis«.',
		why: 'Et dokument kan ikke bygge på regler, som ikke fandtes.',
	},
	'link-broken': {
		message: ({ address, nearest }) => `Linket »${address}« fører ingen steder hen.${didYouMean(nearest)}`,
		remedy: () => 'Skriv nummeret på et dokument, filnavnet eller »#« og en overskrift i dette dokument.',
		why: 'En læser, der følger linket, skal nå frem.',
	},
	'link-inapplicable': {
		message: ({ address }) => `Linket »${address}« fører til et dokument, der ikke gælder for virksomheden.`,
		remedy: ({ facts }) =>
			`Sæt linket mellem {{#if company.${facts.split(', ')[0]}}} og {{/if}}, så det kun står, hvor dokumentet gælder.`,
		why: 'Dokumentet tages kun med, når de oplysninger, det gælder for, er ja eller udfyldt.',
	},
	'applies-when-fact': {
		message: ({ fact, nearest }) => `Ingen oplysning om virksomheder hedder »${fact}«.${didYouMean(nearest)}`,
		remedy: () => 'Skriv navnet på en oplysning fra »templates/company«, for eksempel »hazards.machinery«.',
		why: 'Et dokument, der gælder på en oplysning, som ingen har, ville aldrig blive taget med.',
	},
	'address-space': {
		message: ({ address, isPicture }) =>
			`Adressen »${address}« har mellemrum, så ${isPicture ? 'billedet' : 'linket'} bliver kun tekst.`,
		remedy: ({ instead }) => `Skriv »${instead}«, eller tag mellemrummene ud af filnavnet.`,
		why: 'Markdown læser kun adressen til det første mellemrum. Uden < og > bliver tegnene trykt, som de står.',
	},
	'link-empty': {
		message: ({ address }) =>
			address === '' ? 'Linket har ingen adresse.' : `Linket til »${address}« har ingen tekst.`,
		remedy: () => 'Skriv både tekst og adresse: [tekst](adresse).',
		why: 'Skærmlæsere læser teksten i linket op; uden den ved ingen, hvor det fører hen.',
	},
	'picture-missing': {
		message: ({ address, nearest }) => `Billedet »${address}« findes ikke.${didYouMean(nearest)}`,
		remedy: () =>
			'Læg billedet i mappen ved dokumentet, og skriv stien derfra. Et logo lægges i »company«, med sti fra rodmappen.',
		why: 'Billeder hentes fra håndbogen selv, aldrig fra nettet.',
	},
	'heading-level': {
		message: ({ depth, deepest }) =>
			`Overskriften er på niveau ${depth}, men ${deepest === 2 ? 'skal her være på niveau 2' : `kan her være på niveau 2 til ${deepest}`}.`,
		remedy: () => 'Afsnittene skrives med »##«, næste niveau med »###«. Titlen står i feltet »title«.',
		why: 'Skærmlæsere og indholdsfortegnelser bruger niveauerne; et spring ser ud, som om noget mangler.',
	},
	'heading-empty': {
		message: () => 'Overskriften er tom.',
		remedy: () => 'Skriv overskriften, eller slet linjen.',
		why: 'En tom overskrift kan man hverken få læst op eller linke til.',
	},
	'table-header': {
		message: () => 'Tabellen mangler tekst i overskriftsrækken.',
		remedy: () => 'Skriv en overskrift over hver kolonne.',
		why: 'Skærmlæsere læser kolonnens navn op sammen med hver celle.',
	},
	'image-alt': {
		message: ({ address }) => `Billedet »${address}« mangler en beskrivelse.`,
		remedy: () => 'Skriv, hvad billedet viser: ![beskrivelse](adresse).',
		why: 'Den, der ikke kan se billedet, skal have det samme at vide.',
	},
	'nesting-depth': {
		message: ({ what, limit }) => `${nested[what]} ligger inde i hinanden i mere end ${amount(limit)} niveauer.`,
		remedy: () => 'Del teksten op, for eksempel med en ny overskrift.',
		why: 'Der er ikke plads til så mange niveauer på papir.',
	},
	'company-facts-few': {
		message: ({ used, least }) =>
			`Teksten bruger ${count(used, 'oplysning', 'oplysninger')} om virksomheden; der skal være mindst ${amount(least)}.`,
		remedy: () => 'Flet ind, hvem der gør hvad: {{company.manager.name}}, {{company.safetyRepresentative.name}} …',
		why: 'En instruks uden virksomhedens egne navne og tal kunne gælde hvem som helst.',
	},
	'date-future': {
		message: ({ date, asOf }) => `Dokumentet er aktivt, men dateret ${date} (i dag ${asOf}).`,
		remedy: () => 'Ret datoen, eller vent med at sætte status til »Aktiv«.',
		why: 'Et dokument gælder ikke før sin dato.',
	},
	'review-order': {
		message: ({ date, nextReview }) => `Næste revision (${nextReview}) er ikke senere end dokumentets dato (${date}).`,
		remedy: () => 'Sæt næste revision til en senere dag.',
		why: 'En revision, der allerede er forbi, bliver aldrig gennemført.',
	},
	'review-overdue': {
		message: ({ date, asOf }) => `Dokumentet skulle have været revideret ${date} (i dag ${asOf}).`,
		remedy: () => 'Gennemgå dokumentet, og sæt en ny dato for næste revision.',
		why: 'Systematisk arbejdsmiljøarbejde kræver, at rutinerne gennemgås jævnligt.',
	},
	'as-of-missing': {
		message: () => 'Frister og godkendelser, der afhænger af dags dato, er ikke kontrolleret.',
		remedy: () => 'Kør med »--as-of ÅÅÅÅ-MM-DD«.',
		why: 'Programmet bruger aldrig uret, så de samme filer giver det samme svar.',
	},
	'waiver-unused': {
		message: ({ code }) => `Undtagelsen for »${code}« er ikke længere nødvendig.`,
		remedy: () => 'Fjern den fra »waivers«.',
		why: 'En undtagelse, der bliver stående, kan skjule en ny fejl.',
	},
	'waiver-binding': {
		message: ({ code }) => `Der kan ikke gøres undtagelse fra »${code}« her.`,
		remedy: () => 'Ret fejlen, og fjern undtagelsen.',
		why: 'Et felt, som dokumentet ikke kan undvære, kan ingen gøre undtagelse for.',
	},
	'waiver-code': {
		message: ({ code, nearest }) => `Undtagelsen gælder »${code}«, som ikke findes.${didYouMean(nearest)}`,
		remedy: () => 'Brug det navn, der står lige efter beskeden.',
		why: 'En undtagelse skal gælde en kendt regel.',
	},
};

const nested = { list: 'Lister', quote: 'Citater', together: 'Lister, citater, tabeller og fremhævning' };

const sectionsKnown = {
	read: 'står ikke i lovregistret',
	all: 'findes ikke',
	unknown: 'er ikke kendt, for paragrafferne i denne udgave er ikke læst',
};

function inOther(section: string, elsewhere: ElsewhereInLaw | undefined): string {
	if (elsewhere === undefined) return '';
	const { law, here } = elsewhere;
	return here === undefined
		? ` Udgaven »${law}« har § ${section}.`
		: ` § ${section} i »${law}« svarer til § ${here} i denne udgave.`;
}

function lawUnknown(unknownLaw: string | undefined): string {
	return unknownLaw === undefined ? '' : ` Loven »${unknownLaw}« står ikke i lovregistret.`;
}
