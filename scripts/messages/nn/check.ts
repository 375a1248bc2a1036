import type { CheckMessages, ElsewhereInLaw } from '../../types/index.ts';
import type { Texts } from '../text.ts';
import { amount, count, didYouMean, orList } from './phrases.ts';

export const check: Texts<CheckMessages> = {
	'section-missing': {
		message: ({ heading }) => `Delen «${heading}» manglar.`,
		remedy: ({ heading }) => `Legg til overskrifta «## ${heading}» med tekst under.`,
		why: 'Alle dokument av same type har dei same delane, så lesaren veit kvar svaret står.',
	},
	'section-order': {
		message: ({ heading, before }) => `Delen «${heading}» står etter «${before}», men skal stå framfor.`,
		remedy: ({ heading, before }) => `Flytt «${heading}» framfor «${before}».`,
		why: 'Fast rekkjefølgje gjer det lett å finne fram.',
	},
	'section-repeated': {
		message: ({ heading }) => `Delen «${heading}» står to gonger.`,
		remedy: ({ made }) =>
			made
				? 'Slett han her. Malen lagar denne delen av felta øvst, til dømes «references».'
				: 'Slå dei to delane saman.',
		why: 'Med to delar av same namn veit ingen kva for ein som gjeld.',
	},
	'section-empty': {
		message: ({ heading }) => `Delen «${heading}» har ingen tekst.`,
		remedy: () => 'Skriv det som gjeld, eller skriv kvifor delen ikkje er aktuell.',
		why: 'Ein tom del er eit spørsmål utan svar.',
	},
	'blank-unfilled': {
		message: ({ text }) => `Her står det noko som ikkje er fylt ut: «${text}».`,
		remedy: () => 'Fyll det ut. Ei linje for underskrift skriv du {{pen "Dato og underskrift"}}.',
		why: 'Eit dokument i bruk kan ikkje ha opne felt.',
	},
	'template-text-left': {
		message: ({ text }) => `Her står teksten frå malen enno: «${text}».`,
		remedy: () => 'Skriv det som gjeld hos dykk, eller set «status: Utkast» til det er gjort.',
		why: 'Orda i malen seier kva som skal skrivast. Står dei att i eit dokument i bruk, er det ikkje fylt ut.',
	},
	'file-name': {
		message: ({ name, expected }) => `Fila heiter «${name}», men skal heite «${expected}».`,
		remedy: () => 'Gi fila nytt namn, eller rett nummeret eller tittelen i dokumentet.',
		why: 'Filnamnet er laga av nummer og tittel, så det alltid stemmer med innhaldet.',
	},
	'id-duplicate': {
		message: ({ id, other }) => `Nummeret «${id}» er også brukt i ${other}.`,
		remedy: () => 'Gi det eine dokumentet eit ledig nummer.',
		why: 'Eit nummer skal føre til eitt dokument.',
	},
	'override-id': {
		message: ({ id, other, otherId }) =>
			`Dokumentet heiter det same som «${other}», men har nummer ${id} i staden for ${otherId}.`,
		remedy: ({ otherId }) =>
			`Skriv «id: "${otherId}"» og byt nummer i filnamnet om dokumentet skal gjelde i staden for det felles; elles vel ein annan tittel.`,
		why: 'Berre eit dokument med same nummer går føre det felles. Med eit anna nummer gjeld begge, og dei kan seie ulike ting.',
	},
	'active-duplicate': {
		message: ({ id, other }) => `Dokumentet «${id}» er aktivt både her og i ${other}.`,
		remedy: () => 'La berre éi utgåve vere aktiv; set den gamle til «Utgått».',
		why: 'To gjeldande utgåver gir to svar på det same spørsmålet.',
	},
	'reference-document': {
		message: ({ id, nearest }) => `Dokumentet «${id}» finst ikkje.${didYouMean(nearest)}`,
		remedy: () => 'Rett nummeret, eller ta bort tilvisinga.',
		why: 'Ei tilvising skal føre fram.',
	},
	'reference-law': {
		message: ({ law, nearest }) => `Lova «${law}» står ikkje i lovregisteret.${didYouMean(nearest)}`,
		remedy: () => 'Bruk kortnamnet til ei fil i «templates/law», eller legg lova til der.',
		why: 'Det skal gå fram når nokon sist las lova; elles veit ingen om tilvisinga framleis stemmer.',
	},
	'reference-section': {
		message: ({ law, section, known, nearest, elsewhere }) =>
			`§ ${section} i «${law}» ${sectionsKnown[known]}.${didYouMean(nearest)}${inOther(section, elsewhere)}`,
		remedy: ({ law, known }) =>
			known === 'all'
				? 'Rett paragrafen, eller ta han bort.'
				: `Legg paragrafen til i «templates/law/${law}.yaml» med kjelde og dato, eller ta han bort.`,
		why: 'Ein paragraf blir berre vist når nokon har lese kva han seier.',
	},
	'kind-reference': {
		message: ({ law, section, nearest }) =>
			section === undefined
				? `Dokumenttypen viser til «${law}», som ikkje står i lovregisteret.${didYouMean(nearest)}`
				: `Dokumenttypen viser til § ${section} i «${law}», som ikkje står i lovregisteret.${didYouMean(nearest)}`,
		remedy: () => 'Rett «references» i fila, eller legg det til i «templates/law» med kjelde og dato.',
		why: 'Alle dokument av typen arvar tilvisinga, og ingen av dei kan rette henne.',
	},
	'reference-shape': {
		message: () => 'Tilvisinga må ha anten «document» åleine eller «law» med «section».',
		remedy: () => 'Skriv til dømes «- {law: aml, section: "3-3"}» eller «- {document: 1-001}».',
		why: 'Elles er det ikkje klart kva det blir vist til.',
	},
	'citation-unreferenced': {
		message: ({ citation, unknownLaw, section, nearest, elsewhere }) =>
			`«${citation}» i teksten står ikkje under «references» i dokumentet.${lawUnknown(unknownLaw)}${didYouMean(nearest)}${inOther(section, elsewhere)}`,
		remedy: ({ entry }) =>
			entry === undefined
				? 'Rett paragrafen, eller legg han til både i lovregisteret («templates/law») og under «references».'
				: `Legg til «- ${entry}» under «references», eller rett paragrafen.`,
		why: 'Referansane viser kva lov paragrafen høyrer til, og når nokon sist las han.',
	},
	'citation-ambiguous': {
		message: ({ citation, laws }) => `«${citation}» kan vere ${orList(laws.map((law) => `«${law}»`))}.`,
		remedy: ({ citation }) => `Skriv kva lov det er, rett framfor: «arbeidsmiljølova ${citation}».`,
		why: 'Lesaren skal ikkje måtte gjette kva lov det blir vist til.',
	},
	'citation-edition-missing': {
		message: ({ citation, editions }) =>
			`Utgåva er ikkje oppgitt: «${citation}» kan vere ${orList(editions.map((edition) => `«${edition}»`))}.`,
		remedy: ({ entries }) =>
			`Skriv utgåva i teksten, eller før opp éi av dei under «references»: ${entries.join(', ')}.`,
		why: 'Same paragraf kan seie noko anna i ei anna utgåve; utan utgåve kan han verken lenkast eller kontrollerast.',
	},
	'citation-part-missing': {
		message: ({ citation, law, last }) => `«${citation}» finst ikkje i «${law}». Den siste er ${last}.`,
		remedy: () => 'Rett tilvisinga.',
		why: 'Den som slår opp, skal finne det som teksten viser til.',
	},
	'law-repealed': {
		message: ({ law }) => `«${law}» er oppheva.`,
		remedy: () => 'Vis til det som gjeld no, eller set «legalBasis: historic».',
		why: 'Eit dokument i bruk kan ikkje byggje på oppheva reglar.',
	},
	'law-later': {
		message: ({ law, date, asOf }) => `«${law}» er frå ${date}, men dokumentet gjeld regelverket per ${asOf}.`,
		remedy: () => 'Vis til utgåva som galdt då, eller rett «asOf» under «legalBasis».',
		why: 'Eit dokument kan ikkje byggje på reglar som ikkje fanst.',
	},
	'link-broken': {
		message: ({ address, nearest }) => `Lenkja «${address}» fører ingen stad.${didYouMean(nearest)}`,
		remedy: () => 'Skriv nummeret til eit dokument, filnamnet, eller «#» og ei overskrift i dette dokumentet.',
		why: 'Ein lesar som følgjer lenkja, skal kome fram.',
	},
	'link-inapplicable': {
		message: ({ address }) => `Lenkja «${address}» fører til eit dokument som ikkje gjeld for verksemda.`,
		remedy: ({ facts }) =>
			`Set lenkja mellom {{#if company.${facts.split(', ')[0]}}} og {{/if}}, så ho berre står der dokumentet gjeld.`,
		why: 'Dokumentet blir berre teke med når opplysningane det gjeld for, er ja eller fylt ut.',
	},
	'applies-when-fact': {
		message: ({ fact, nearest }) => `Inga opplysning om verksemder heiter «${fact}».${didYouMean(nearest)}`,
		remedy: () => 'Skriv namnet på ei opplysning frå «templates/company», til dømes «hazards.machinery».',
		why: 'Eit dokument som gjeld på ei opplysning ingen har, ville aldri blitt teke med.',
	},
	'address-space': {
		message: ({ address, isPicture }) =>
			`Adressa «${address}» har mellomrom, så ${isPicture ? 'biletet' : 'lenkja'} blir berre tekst.`,
		remedy: ({ instead }) => `Skriv «${instead}», eller ta mellomromma ut av filnamnet.`,
		why: 'Markdown les adressa berre til det første mellomrommet. Utan < og > blir teikna prenta som dei står.',
	},
	'link-empty': {
		message: ({ address }) =>
			address === '' ? 'Lenkja har inga adresse.' : `Lenkja til «${address}» har ingen tekst.`,
		remedy: () => 'Skriv både tekst og adresse: [tekst](adresse).',
		why: 'Skjermlesarar les teksten i lenkja; utan han veit ingen kvar ho fører.',
	},
	'picture-missing': {
		message: ({ address, nearest }) => `Biletet «${address}» finst ikkje.${didYouMean(nearest)}`,
		remedy: () =>
			'Legg biletet i mappa ved dokumentet, og skriv stien derifrå. Ein logo blir lagd i «company», med sti frå rotmappa.',
		why: 'Bilete blir henta frå handboka sjølv, aldri frå nettet.',
	},
	'heading-level': {
		message: ({ depth, deepest }) =>
			`Overskrifta er på nivå ${depth}, men ${deepest === 2 ? 'skal her vere på nivå 2' : `kan her vere på nivå 2 til ${deepest}`}.`,
		remedy: () => 'Skriv delane med «##» og neste nivå med «###». Tittelen står i feltet «title».',
		why: 'Skjermlesarar og innhaldslister bruker nivåa; eit hopp ser ut som om noko manglar.',
	},
	'heading-empty': {
		message: () => 'Overskrifta er tom.',
		remedy: () => 'Skriv overskrifta, eller slett linja.',
		why: 'Ei tom overskrift kan ikkje lesast opp eller lenkjast til.',
	},
	'table-header': {
		message: () => 'Tabellen manglar tekst i overskriftsrada.',
		remedy: () => 'Skriv ei overskrift over kvar kolonne.',
		why: 'Skjermlesarar les namnet på kolonnen saman med kvar rute.',
	},
	'image-alt': {
		message: ({ address }) => `Biletet «${address}» manglar skildring.`,
		remedy: () => 'Skriv kva biletet viser: ![skildring](adresse).',
		why: 'Den som ikkje ser biletet, skal få vite det same.',
	},
	'nesting-depth': {
		message: ({ what, limit }) => `${nested[what]} ligg inne i kvarandre i meir enn ${amount(limit)} nivå.`,
		remedy: () => 'Del teksten opp, til dømes med ei ny overskrift.',
		why: 'Så mange nivå får ikkje plass på papir.',
	},
	'company-facts-few': {
		message: ({ used, least }) =>
			`Teksten bruker ${count(used, 'opplysning', 'opplysningar')} om verksemda; det skal vere minst ${amount(least)}.`,
		remedy: () => 'Flett inn kven som gjer kva: {{company.manager.name}}, {{company.safetyRepresentative.name}} …',
		why: 'Ein instruks utan eigne namn og tal frå verksemda kunne gjelde kven som helst.',
	},
	'date-future': {
		message: ({ date, asOf }) => `Dokumentet er aktivt, men datert ${date} (i dag ${asOf}).`,
		remedy: () => 'Rett datoen, eller vent med å setje status til «Aktiv».',
		why: 'Eit dokument gjeld ikkje før datoen sin.',
	},
	'review-order': {
		message: ({ date, nextReview }) => `Neste revisjon (${nextReview}) er ikkje seinare enn dokumentdatoen (${date}).`,
		remedy: () => 'Set neste revisjon til ein seinare dag.',
		why: 'Ein revisjon som alt er forbi, blir ikkje gjord.',
	},
	'review-overdue': {
		message: ({ date, asOf }) => `Dokumentet skulle vore revidert ${date} (i dag ${asOf}).`,
		remedy: () => 'Gå gjennom dokumentet, og set ny dato for neste revisjon.',
		why: 'Systematisk HMS-arbeid krev at rutinar blir gjennomgådde.',
	},
	'as-of-missing': {
		message: () => 'Fristar og godkjenningar som avheng av dagens dato, er ikkje kontrollerte.',
		remedy: () => 'Køyr med «--as-of ÅÅÅÅ-MM-DD».',
		why: 'Programmet bruker aldri klokka, så same filer gir same svar.',
	},
	'waiver-unused': {
		message: ({ code }) => `Det trengst ikkje lenger noko unntak for «${code}».`,
		remedy: () => 'Ta det bort frå «waivers».',
		why: 'Eit unntak som blir ståande, kan skjule ein ny feil.',
	},
	'waiver-binding': {
		message: ({ code }) => `Det kan ikkje gjerast unntak frå «${code}» her.`,
		remedy: () => 'Rett feilen, og ta bort unntaket.',
		why: 'Eit felt som dokumentet ikkje kan vere utan, kan ingen gi unntak frå.',
	},
	'waiver-code': {
		message: ({ code, nearest }) => `Unntaket gjeld «${code}», som ikkje finst.${didYouMean(nearest)}`,
		remedy: () => 'Bruk namnet som står rett bak meldinga.',
		why: 'Eit unntak må gjelde ein kjend regel.',
	},
};

const nested = { list: 'Lister', quote: 'Sitat', together: 'Lister, sitat, tabellar og utheving' };

const sectionsKnown = {
	read: 'står ikkje i lovregisteret',
	all: 'finst ikkje',
	unknown: 'er ikkje kjend, for paragrafane i denne utgåva er ikkje lesne',
};

function inOther(section: string, elsewhere: ElsewhereInLaw | undefined): string {
	if (elsewhere === undefined) return '';
	const { law, here } = elsewhere;
	return here === undefined
		? ` Utgåva «${law}» har § ${section}.`
		: ` § ${section} i «${law}» svarer til § ${here} i denne utgåva.`;
}

function lawUnknown(unknownLaw: string | undefined): string {
	return unknownLaw === undefined ? '' : ` Lova «${unknownLaw}» står ikkje i lovregisteret.`;
}
