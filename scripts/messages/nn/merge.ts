import type { MergeMessages } from '../../types/index.ts';
import type { Texts } from '../text.ts';
import { amount, didYouMean } from './phrases.ts';

export const merge: Texts<MergeMessages> = {
	'template-syntax': {
		message: ({ problem, text }) => `${syntax[problem]}${text === '' ? '' : `: «${text}»`}.`,
		remedy: ({ problem }) => syntaxRemedies[problem],
		why: 'Alt mellom {{ og }} blir lese av maskina. Er det ikkje rett skrive, veit ingen kva dokumentet skal seie.',
	},
	'template-too-large': {
		message: ({ limit }) => `Teksten er lengre enn ${amount(limit)} teikn.`,
		remedy: () => 'Del teksten på fleire dokument.',
		why: 'Så lange tekstar tek for lang tid å flette, og ingen les dei.',
	},
	'template-too-deep': {
		message: ({ limit }) => `Her er det meir enn ${amount(limit)} blokker eller parentesar inni kvarandre.`,
		remedy: () => 'Avslutt blokkene før nye byrjar, eller del opp teksten.',
		why: 'Svært djupe blokker tek minutt å lese for maskina, og kan stanse henne.',
	},
	'template-too-many': {
		message: ({ what, limit }) => `Teksten har meir enn ${amount(limit)} ${counted[what]}.`,
		remedy: () => 'Del teksten på fleire dokument.',
		why: 'Så mange gjer flettinga treg for alle som bruker teksten.',
	},
	'template-forbidden': {
		message: ({ what, text }) => `${forbidden[what]} kan ikkje brukast: «${text}».`,
		remedy: ({ what }) => forbiddenRemedies[what],
		why: 'Fletting skal berre kunne setje inn opplysningar. Alt som kan gjere meir enn det, er stengt.',
	},
	'character-forbidden': {
		message: ({ codePoint }) => `Her står eit usynleg teikn som ikkje kan brukast (${codePoint}).`,
		remedy: () => 'Slett teiknet, eller skriv linja på nytt.',
		why: 'Slike teikn kan skjule tekst, snu leseretninga eller øydeleggje Word- og PDF-filer.',
	},
	'name-unknown': {
		message: ({ name, nearest }) => `Feltet «${name}» finst ikkje.${didYouMean(nearest)}`,
		remedy: () => 'Rett namnet. Felta til verksemda byrjar med «company.», dokumentet sine eigne med «document.».',
		why: 'Eit feilskrive felt ville elles blitt borte utan at nokon merka det.',
	},
	'name-in-block-unknown': {
		message: ({ name, block, nearest }) => `Feltet «${name}» finst ikkje inni «${block}».${didYouMean(nearest)}`,
		remedy: () => 'Inni blokka gjeld namna i lista eller gruppa. Skriv «../» framfor for å nå ut av henne.',
		why: 'Eit feilskrive felt ville elles blitt borte utan at nokon merka det.',
	},
	'helper-unknown': {
		message: ({ name, nearest }) => `«${name}» er ikkje noko som kan brukast her.${didYouMean(nearest)}`,
		remedy: () =>
			'Bruk date, number, money, list, heading, section, chart, body eller pen, eller blokkene if, unless, each og with.',
		why: 'Berre det som er kjent og prøvd, får vere med og lage dokumentet.',
	},
	'helper-argument': {
		message: ({ helper, expected }) => `«${helper}» må ${expectations[expected]}.`,
		remedy: ({ helper }) => `Rett det som står etter «${helper}», eller opplysninga det hentar.`,
		why: 'Det er tryggare å stanse enn å gjette kva som var meint.',
	},
	'value-missing': {
		message: ({ name }) => `Feltet «${name}» har ingen verdi.`,
		remedy: ({ name, file }) =>
			`${file === undefined ? 'Fyll ut feltet' : `Fyll ut feltet i «${file}»`}, eller set teksten mellom {{#if ${name}}} og {{/if}}.`,
		why: 'Eit tomt felt gir ei setning utan meining i eit dokument som nokon skal handle etter.',
	},
	'value-not-printable': {
		message: ({ name, shape }) => `«${name}» er ${shapes[shape]} og kan ikkje skrivast rett ut.`,
		remedy: ({ shape }) => shapeRemedies[shape],
		why: 'Berre tekst og heile tal har éin måte å skrivast på.',
	},
	'value-place': {
		message: ({ name }) => `«${name}» kan ikkje setjast inn på denne staden.`,
		remedy: () => 'Flytt feltet til vanleg tekst. Namn på fotnotar, lenkjer og kodespråk må skrivast fast.',
		why: 'Her ville verdien bli ein del av oppbygginga, og ikkje berre tekst.',
	},
	'section-unknown': {
		message: ({ key, nearest }) => `Dokumenttypen har ingen del som heiter «${key}».${didYouMean(nearest)}`,
		remedy: () => 'Bruk nøkkelen til ein av delane i «kind.yaml».',
		why: 'Delane og overskriftene deira er fastsette av dokumenttypen.',
	},
	'word-unknown': {
		message: ({ key, nearest }) => `Dokumenttypen har ikkje ordet «${key}».${didYouMean(nearest)}`,
		remedy: () => 'Bruk ein nøkkel under «words» i «kind.yaml», eller legg ordet til der på alle fire språka.',
		why: 'Orda i ein mal står éin stad på kvart språk, så dokumentet aldri blandar to språk.',
	},
	'slot-place': {
		message: ({ slot }) => `${slot} må stå åleine i sitt eige avsnitt.`,
		remedy: () => 'Set det på ei eiga linje med ei tom linje før og etter, utanfor lister og tabellar.',
		why: 'Her kjem heile avsnitt, lister og overskrifter, og dei får ikkje plass midt i ei setning.',
	},
	'slot-in-body': {
		message: ({ slot }) => `${slot} høyrer heime i malen og ikkje i dokumentet.`,
		remedy: () => 'Ta det bort. Malen avgjer kvar teksten din kjem.',
		why: 'Eit dokument kan ikkje setjast inn i seg sjølv.',
	},
	'slot-repeated': {
		message: ({ slot }) => `${slot} står meir enn éin gong i malen.`,
		remedy: () => 'Behald ein av stadene, og pass på at han ikkje er i ei «each»-blokk.',
		why: 'Den same teksten to gonger gir to stader å rette, og doble overskrifter og fotnotar.',
	},
	'body-without-slot': {
		message: () => 'Malen har ingen plass til denne teksten.',
		remedy: () => 'Flytt teksten til ein del som malen tek med, slett han, eller set {{body}} i malen.',
		why: 'Elles ville teksten blitt borte frå det ferdige dokumentet.',
	},
	'html-forbidden': {
		message: () => 'HTML kan ikkje brukast i teksten.',
		remedy: () => 'Skriv det som Markdown. Eit mindre enn-teikn skriv du \\<.',
		why: 'HTML ser ikkje lik ut i Word, PDF og nettside, og kan køyre kode hos lesaren.',
	},
	'address-forbidden': {
		message: ({ address }) => `Ei lenkje kan ikkje gå til «${address}».`,
		remedy: () => 'Bruk ei adresse som byrjar med https:, http:, mailto: eller tel:, eller ei fil i handboka.',
		why: 'Andre adresser kan køyre kode eller opne filer på maskina til den som les.',
	},
	'output-too-long': {
		message: ({ limit }) => `Den ferdige teksten blir lengre enn ${amount(limit)} teikn.`,
		remedy: () => 'Sjå etter ei «each»-blokk inni ei anna, og ta bort den som ikkje trengst.',
		why: 'Blokker inni kvarandre kan mangedoble teksten til maskina går tom.',
	},
};

const syntax = {
	bracket: 'Klammene {{ }} er ikkje lukka',
	'block-unclosed': 'Blokka er ikkje avslutta',
	'block-mismatch': 'Avslutninga passar ikkje til blokka som er open',
	'block-stray': 'Her blir ei blokk avslutta eller delt som ikkje er byrja',
	expression: 'Det som står mellom {{ og }}, kan ikkje lesast',
};

const syntaxRemedies = {
	bracket: 'Set }} etter namnet, og hermeteikn på begge sider av tekst. Vanleg tekst med {{ skriv du \\{{.',
	'block-unclosed': 'Set avslutninga der blokka skal ende, til dømes {{/if}}.',
	'block-mismatch': 'Avslutt den inste blokka først.',
	'block-stray': 'Ta det bort, eller set inn starten, til dømes {{#if company.name}}.',
	expression: 'Skriv namnet på feltet og ingenting anna, til dømes {{company.name}}.',
};

const counted = { blocks: 'blokker', fields: 'felt' };

const forbidden = {
	raw: 'Tre klammer eller &',
	'raw-block': 'Fire klammer',
	partial: 'Innsetjing av andre malar',
	decorator: 'Stjerne etter klammene',
	literal: 'Ein fast verdi mellom klammene',
	name: 'Dette namnet',
	option: 'Tillegget',
	expression: 'Uttrykket',
	'block-parameter': 'Desse namna etter «as»',
};

const forbiddenRemedies = {
	raw: 'Skriv to klammer på kvar side: {{company.name}}.',
	'raw-block': 'Skal klammene stå i teksten, skriv \\{{.',
	partial: 'Skriv teksten rett inn i malen.',
	decorator: 'Ta bort stjerna.',
	literal: 'Skriv teksten utan klammer.',
	name: 'Bruk eit anna namn på feltet.',
	option: 'Ta det bort; ingenting her tek tillegg på forma namn=verdi.',
	expression: 'Bruk eit felt, eit tal eller ein tekst i hermeteikn.',
	'block-parameter': 'Skriv til dømes {{#each company.emergencyContacts as |kontakt|}}.',
};

const expectations = {
	nothing: 'stå åleine, utan noko etter seg',
	'one-value': 'få nøyaktig éin verdi',
	'two-values': 'få nøyaktig to verdiar',
	'quoted-text': 'få éin tekst i hermeteikn',
	condition: 'få eitt felt, eller eit spørsmål som (eq felt 3)',
	date: 'få ein dato på forma ÅÅÅÅ-MM-DD, eller eit årstal',
	instant: 'få ein dag med klokkeslett og avstand frå UTC, til dømes «2026-03-29T10:00+02:00»',
	number: 'få eit tal, med punktum framfor desimalane',
	amount: 'få eit beløp med høgst to desimalar, med punktum framfor dei',
	list: 'få ei liste',
	'list-of-texts': 'få ei liste med tekstar',
	group: 'få ei gruppe med felt',
	'same-type': 'få to enkle verdiar av same slag',
};

const shapes = {
	list: 'ei liste',
	group: 'ei gruppe med felt',
	'yes-no': 'eit ja eller nei',
	number: 'eit tal som ikkje kan skrivast nøyaktig',
};

const shapeRemedies = {
	list: 'Bruk {{#each}} om kvart ledd, eller {{list}} for å skrive ledda etter kvarandre.',
	group: 'Skriv kva felt i gruppa som skal stå her, med punktum mellom namna.',
	'yes-no': 'Bruk {{#if}} og skriv teksten som skal stå for ja, og etter {{else}} den for nei.',
	number: 'Set talet i hermeteikn der det er oppgitt, og bruk {{number}}.',
};
