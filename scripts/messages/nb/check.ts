import type { CheckMessages, ElsewhereInLaw } from '../../types/index.ts';
import type { Texts } from '../text.ts';
import { amount, count, didYouMean, orList } from './phrases.ts';

export const check: Texts<CheckMessages> = {
	'section-missing': {
		message: ({ heading }) => `Delen «${heading}» mangler.`,
		remedy: ({ heading }) => `Legg til overskriften «## ${heading}» med tekst under.`,
		why: 'Alle dokumenter av samme type har de samme delene, så leseren vet hvor svaret står.',
	},
	'section-order': {
		message: ({ heading, before }) => `Delen «${heading}» står etter «${before}», men skal stå foran den.`,
		remedy: ({ heading, before }) => `Flytt «${heading}» foran «${before}».`,
		why: 'Fast rekkefølge gjør det lett å finne fram.',
	},
	'section-repeated': {
		message: ({ heading }) => `Delen «${heading}» står to ganger.`,
		remedy: ({ made }) =>
			made
				? 'Slett den her. Malen lager denne delen av feltene øverst, for eksempel «references».'
				: 'Slå de to delene sammen.',
		why: 'Med to deler av samme navn vet ingen hvilken som gjelder.',
	},
	'section-empty': {
		message: ({ heading }) => `Delen «${heading}» har ingen tekst.`,
		remedy: () => 'Skriv hva som gjelder, eller skriv hvorfor delen ikke er aktuell.',
		why: 'En tom del er et spørsmål uten svar.',
	},
	'blank-unfilled': {
		message: ({ text }) => `Her står det noe som ikke er fylt ut: «${text}».`,
		remedy: () => 'Fyll det ut. En linje for underskrift skrives {{pen "Dato og underskrift"}}.',
		why: 'Et dokument i bruk kan ikke ha åpne felter.',
	},
	'template-text-left': {
		message: ({ text }) => `Her står teksten fra malen ennå: «${text}».`,
		remedy: () => 'Skriv det som gjelder hos dere, eller sett «status: Utkast» til det er gjort.',
		why: 'Malens ord sier hva som skal skrives. Står de igjen i et dokument i bruk, er det ikke fylt ut.',
	},
	'file-name': {
		message: ({ name, expected }) => `Fila heter «${name}», men skal hete «${expected}».`,
		remedy: () => 'Gi fila nytt navn, eller rett nummeret eller tittelen i dokumentet.',
		why: 'Filnavnet er laget av nummer og tittel, så det alltid stemmer med innholdet.',
	},
	'id-duplicate': {
		message: ({ id, other }) => `Nummeret «${id}» er også brukt i ${other}.`,
		remedy: () => 'Gi det ene dokumentet et ledig nummer.',
		why: 'Et nummer skal føre til ett dokument.',
	},
	'override-id': {
		message: ({ id, other, otherId }) =>
			`Dokumentet heter det samme som «${other}», men har nummer ${id} i stedet for ${otherId}.`,
		remedy: ({ otherId }) =>
			`Skriv «id: "${otherId}"» og bytt nummer i filnavnet hvis dokumentet skal gjelde i stedet for det felles; ellers velg en annen tittel.`,
		why: 'Bare et dokument med samme nummer går foran det felles. Med et annet nummer gjelder begge, og de kan si ulike ting.',
	},
	'active-duplicate': {
		message: ({ id, other }) => `Dokumentet «${id}» er aktivt både her og i ${other}.`,
		remedy: () => 'La bare én utgave være aktiv; sett den gamle til «Utgått».',
		why: 'To gjeldende utgaver gir to svar på det samme spørsmålet.',
	},
	'reference-document': {
		message: ({ id, nearest }) => `Dokumentet «${id}» finnes ikke.${didYouMean(nearest)}`,
		remedy: () => 'Rett nummeret, eller ta bort henvisningen.',
		why: 'En henvisning skal føre fram.',
	},
	'reference-law': {
		message: ({ law, nearest }) => `Loven «${law}» står ikke i lovregisteret.${didYouMean(nearest)}`,
		remedy: () => 'Bruk kortnavnet til en fil i «templates/law», eller legg loven til der.',
		why: 'Det skal framgå når noen sist leste loven; ellers vet ingen om henvisningen fortsatt stemmer.',
	},
	'reference-section': {
		message: ({ law, section, known, nearest, elsewhere }) =>
			`§ ${section} i «${law}» ${sectionsKnown[known]}.${didYouMean(nearest)}${inOther(section, elsewhere)}`,
		remedy: ({ law, known }) =>
			known === 'all'
				? 'Rett paragrafen, eller ta den bort.'
				: `Legg paragrafen til i «templates/law/${law}.yaml» med kilde og dato, eller ta den bort.`,
		why: 'En paragraf vises bare når noen har lest hva den sier.',
	},
	'kind-reference': {
		message: ({ law, section, nearest }) =>
			section === undefined
				? `Dokumenttypen viser til «${law}», som ikke står i lovregisteret.${didYouMean(nearest)}`
				: `Dokumenttypen viser til § ${section} i «${law}», som ikke står i lovregisteret.${didYouMean(nearest)}`,
		remedy: () => 'Rett «references» i fila, eller legg det til i «templates/law» med kilde og dato.',
		why: 'Alle dokumenter av typen arver henvisningen, og ingen av dem kan rette den.',
	},
	'reference-shape': {
		message: () => 'Henvisningen må ha enten «document» alene eller «law» med «section».',
		remedy: () => 'Skriv for eksempel «- {law: aml, section: "3-3"}» eller «- {document: 1-001}».',
		why: 'Ellers er det ikke klart hva det vises til.',
	},
	'citation-unreferenced': {
		message: ({ citation, unknownLaw, section, nearest, elsewhere }) =>
			`«${citation}» i teksten står ikke under «references» i dokumentet.${lawUnknown(unknownLaw)}${didYouMean(nearest)}${inOther(section, elsewhere)}`,
		remedy: ({ entry }) =>
			entry === undefined
				? 'Rett paragrafen, eller legg den til både i lovregisteret («templates/law») og under «references».'
				: `Legg til «- ${entry}» under «references», eller rett paragrafen.`,
		why: 'Referansene viser hvilken lov paragrafen hører til, og når noen sist leste den.',
	},
	'citation-ambiguous': {
		message: ({ citation, laws }) => `«${citation}» kan være ${orList(laws.map((law) => `«${law}»`))}.`,
		remedy: ({ citation }) => `Skriv hvilken lov det er, rett foran: «arbeidsmiljøloven ${citation}».`,
		why: 'Leseren skal ikke måtte gjette hvilken lov det vises til.',
	},
	'citation-edition-missing': {
		message: ({ citation, editions }) =>
			`Utgaven er ikke oppgitt: «${citation}» kan være ${orList(editions.map((edition) => `«${edition}»`))}.`,
		remedy: ({ entries }) =>
			`Skriv utgaven i teksten, eller før opp én av dem under «references»: ${entries.join(', ')}.`,
		why: 'Samme paragraf kan si noe annet i en annen utgave; uten utgave kan den verken lenkes eller kontrolleres.',
	},
	'citation-part-missing': {
		message: ({ citation, law, last }) => `«${citation}» finnes ikke i «${law}». Den siste er ${last}.`,
		remedy: () => 'Rett henvisningen.',
		why: 'Den som slår opp, skal finne det teksten viser til.',
	},
	'law-repealed': {
		message: ({ law }) => `«${law}» er opphevet.`,
		remedy: () => 'Vis til det som gjelder nå, eller sett «legalBasis: historic».',
		why: 'Et dokument i bruk kan ikke bygge på opphevede regler.',
	},
	'law-later': {
		message: ({ law, date, asOf }) => `«${law}» er fra ${date}, men dokumentet gjelder regelverket per ${asOf}.`,
		remedy: () => 'Vis til utgaven som gjaldt da, eller rett «asOf» under «legalBasis».',
		why: 'Et dokument kan ikke bygge på regler som ikke fantes.',
	},
	'link-broken': {
		message: ({ address, nearest }) => `Lenken «${address}» fører ingen steder.${didYouMean(nearest)}`,
		remedy: () => 'Skriv nummeret til et dokument, filnavnet, eller «#» og en overskrift i dette dokumentet.',
		why: 'En leser som følger lenken, skal komme fram.',
	},
	'link-inapplicable': {
		message: ({ address }) => `Lenken «${address}» fører til et dokument som ikke gjelder for virksomheten.`,
		remedy: ({ facts }) =>
			`Sett lenken mellom {{#if company.${facts.split(', ')[0]}}} og {{/if}}, så den bare står der dokumentet gjelder.`,
		why: 'Dokumentet tas bare med når opplysningene det gjelder for, er ja eller fylt ut.',
	},
	'applies-when-fact': {
		message: ({ fact, nearest }) => `Ingen opplysning om virksomheter heter «${fact}».${didYouMean(nearest)}`,
		remedy: () => 'Skriv navnet på en opplysning fra «templates/company», for eksempel «hazards.machinery».',
		why: 'Et dokument som gjelder på en opplysning ingen har, ville aldri blitt tatt med.',
	},
	'address-space': {
		message: ({ address, isPicture }) =>
			`Adressen «${address}» har mellomrom, så ${isPicture ? 'bildet' : 'lenken'} blir bare tekst.`,
		remedy: ({ instead }) => `Skriv «${instead}», eller ta mellomrommene ut av filnavnet.`,
		why: 'Markdown leser adressen bare til det første mellomrommet. Uten < og > blir tegnene trykt som de står.',
	},
	'link-empty': {
		message: ({ address }) =>
			address === '' ? 'Lenken har ingen adresse.' : `Lenken til «${address}» har ingen tekst.`,
		remedy: () => 'Skriv både tekst og adresse: [tekst](adresse).',
		why: 'Skjermlesere leser teksten i lenken; uten den vet ingen hvor den fører.',
	},
	'picture-missing': {
		message: ({ address, nearest }) => `Bildet «${address}» finnes ikke.${didYouMean(nearest)}`,
		remedy: () =>
			'Legg bildet i mappa ved dokumentet, og skriv stien derfra. En logo legges i «company», med sti fra rotmappa.',
		why: 'Bilder hentes fra håndboka selv, aldri fra nettet.',
	},
	'heading-level': {
		message: ({ depth, deepest }) =>
			`Overskriften er på nivå ${depth}, men ${deepest === 2 ? 'skal her være på nivå 2' : `kan her være på nivå 2 til ${deepest}`}.`,
		remedy: () => 'Delene skrives med «##», neste nivå med «###». Tittelen står i feltet «title».',
		why: 'Skjermlesere og innholdsfortegnelser bruker nivåene; et hopp ser ut som om noe mangler.',
	},
	'heading-empty': {
		message: () => 'Overskriften er tom.',
		remedy: () => 'Skriv overskriften, eller slett linja.',
		why: 'En tom overskrift kan ikke leses opp eller lenkes til.',
	},
	'table-header': {
		message: () => 'Tabellen mangler tekst i overskriftsraden.',
		remedy: () => 'Skriv en overskrift over hver kolonne.',
		why: 'Skjermlesere leser kolonnens navn sammen med hver rute.',
	},
	'image-alt': {
		message: ({ address }) => `Bildet «${address}» mangler beskrivelse.`,
		remedy: () => 'Skriv hva bildet viser: ![beskrivelse](adresse).',
		why: 'Den som ikke ser bildet, skal få vite det samme.',
	},
	'nesting-depth': {
		message: ({ what, limit }) => `${nested[what]} ligger inne i hverandre i mer enn ${amount(limit)} nivåer.`,
		remedy: () => 'Del teksten opp, for eksempel med en ny overskrift.',
		why: 'Så mange nivåer får ikke plass på papir.',
	},
	'company-facts-few': {
		message: ({ used, least }) =>
			`Teksten bruker ${count(used, 'opplysning', 'opplysninger')} om virksomheten; det skal være minst ${amount(least)}.`,
		remedy: () => 'Flett inn hvem som gjør hva: {{company.manager.name}}, {{company.safetyRepresentative.name}} …',
		why: 'En instruks uten virksomhetens egne navn og tall kunne gjelde hvem som helst.',
	},
	'date-future': {
		message: ({ date, asOf }) => `Dokumentet er aktivt, men datert ${date} (i dag ${asOf}).`,
		remedy: () => 'Rett datoen, eller vent med å sette status til «Aktiv».',
		why: 'Et dokument gjelder ikke før datoen sin.',
	},
	'review-order': {
		message: ({ date, nextReview }) => `Neste revisjon (${nextReview}) er ikke senere enn dokumentets dato (${date}).`,
		remedy: () => 'Sett neste revisjon til en senere dag.',
		why: 'En revisjon som alt er forbi, blir ikke gjort.',
	},
	'review-overdue': {
		message: ({ date, asOf }) => `Dokumentet skulle vært revidert ${date} (i dag ${asOf}).`,
		remedy: () => 'Gå gjennom dokumentet, og sett ny dato for neste revisjon.',
		why: 'Systematisk HMS-arbeid krever at rutiner gjennomgås.',
	},
	'as-of-missing': {
		message: () => 'Frister og godkjenninger som avhenger av dagens dato, er ikke kontrollert.',
		remedy: () => 'Kjør med «--as-of ÅÅÅÅ-MM-DD».',
		why: 'Programmet bruker aldri klokka, så samme filer gir samme svar.',
	},
	'waiver-unused': {
		message: ({ code }) => `Unntaket for «${code}» trengs ikke lenger.`,
		remedy: () => 'Ta det bort fra «waivers».',
		why: 'Et unntak som blir stående, kan skjule en ny feil.',
	},
	'waiver-binding': {
		message: ({ code }) => `Det kan ikke gjøres unntak fra «${code}» her.`,
		remedy: () => 'Rett feilen, og ta bort unntaket.',
		why: 'Et felt som dokumentet ikke kan være uten, kan ingen gi unntak fra.',
	},
	'waiver-code': {
		message: ({ code, nearest }) => `Unntaket gjelder «${code}», som ikke finnes.${didYouMean(nearest)}`,
		remedy: () => 'Bruk navnet som står rett bak meldingen.',
		why: 'Et unntak må gjelde en kjent regel.',
	},
};

const nested = { list: 'Lister', quote: 'Sitater', together: 'Lister, sitater, tabeller og utheving' };

const sectionsKnown = {
	read: 'står ikke i lovregisteret',
	all: 'finnes ikke',
	unknown: 'er ikke kjent, for paragrafene i denne utgaven er ikke lest',
};

function inOther(section: string, elsewhere: ElsewhereInLaw | undefined): string {
	if (elsewhere === undefined) return '';
	const { law, here } = elsewhere;
	return here === undefined
		? ` Utgaven «${law}» har § ${section}.`
		: ` § ${section} i «${law}» svarer til § ${here} i denne utgaven.`;
}

function lawUnknown(unknownLaw: string | undefined): string {
	return unknownLaw === undefined ? '' : ` Loven «${unknownLaw}» står ikke i lovregisteret.`;
}
