import type { MergeMessages } from '../../types/index.ts';
import type { Texts } from '../text.ts';
import { amount, didYouMean } from './phrases.ts';

export const merge: Texts<MergeMessages> = {
	'template-syntax': {
		message: ({ problem, text }) => `${syntax[problem]}${text === '' ? '' : `: «${text}»`}.`,
		remedy: ({ problem }) => syntaxRemedies[problem],
		why: 'Alt mellom {{ og }} leses av maskinen. Er det ikke skrevet riktig, vet ingen hva dokumentet skal si.',
	},
	'template-too-large': {
		message: ({ limit }) => `Teksten er lengre enn ${amount(limit)} tegn.`,
		remedy: () => 'Del teksten på flere dokumenter.',
		why: 'Så lange tekster tar for lang tid å flette, og ingen leser dem.',
	},
	'template-too-deep': {
		message: ({ limit }) => `Her er det mer enn ${amount(limit)} blokker eller parenteser inni hverandre.`,
		remedy: () => 'Avslutt blokkene før nye begynner, eller del teksten opp.',
		why: 'Svært dype blokker tar minutter å lese for maskinen, og kan stanse den.',
	},
	'template-too-many': {
		message: ({ what, limit }) => `Teksten har mer enn ${amount(limit)} ${counted[what]}.`,
		remedy: () => 'Del teksten på flere dokumenter.',
		why: 'Så mange gjør flettingen treg for alle som bruker teksten.',
	},
	'template-forbidden': {
		message: ({ what, text }) => `${forbidden[what]} kan ikke brukes: «${text}».`,
		remedy: ({ what }) => forbiddenRemedies[what],
		why: 'Fletting skal bare kunne sette inn opplysninger. Alt som kan gjøre mer enn det, er stengt.',
	},
	'character-forbidden': {
		message: ({ codePoint }) => `Her står et usynlig tegn som ikke kan brukes (${codePoint}).`,
		remedy: () => 'Slett tegnet, eller skriv linja på nytt.',
		why: 'Slike tegn kan skjule tekst, snu leseretningen eller ødelegge Word- og PDF-filer.',
	},
	'name-unknown': {
		message: ({ name, nearest }) => `Feltet «${name}» finnes ikke.${didYouMean(nearest)}`,
		remedy: () => 'Rett navnet. Virksomhetens felter begynner med «company.», dokumentets egne med «document.».',
		why: 'Et feilskrevet felt ville ellers blitt borte uten at noen merket det.',
	},
	'name-in-block-unknown': {
		message: ({ name, block, nearest }) => `Feltet «${name}» finnes ikke inni «${block}».${didYouMean(nearest)}`,
		remedy: () => 'Inni blokka gjelder navnene i lista eller gruppa. Skriv «../» foran for å nå ut av den.',
		why: 'Et feilskrevet felt ville ellers blitt borte uten at noen merket det.',
	},
	'helper-unknown': {
		message: ({ name, nearest }) => `«${name}» er ikke noe som kan brukes her.${didYouMean(nearest)}`,
		remedy: () =>
			'Bruk date, number, money, list, heading, section, chart, body eller pen, eller blokkene if, unless, each og with.',
		why: 'Bare det som er kjent og prøvd, får være med på å lage dokumentet.',
	},
	'helper-argument': {
		message: ({ helper, expected }) => `«${helper}» må ${expectations[expected]}.`,
		remedy: ({ helper }) => `Rett det som står etter «${helper}», eller opplysningen det henter.`,
		why: 'Det er tryggere å stanse enn å gjette hva som var ment.',
	},
	'value-missing': {
		message: ({ name }) => `Feltet «${name}» har ingen verdi.`,
		remedy: ({ name, file }) =>
			`${file === undefined ? 'Fyll ut feltet' : `Fyll ut feltet i «${file}»`}, eller sett teksten mellom {{#if ${name}}} og {{/if}}.`,
		why: 'Et tomt felt gir en setning uten mening i et dokument som noen skal handle etter.',
	},
	'value-not-printable': {
		message: ({ name, shape }) => `«${name}» er ${shapes[shape]} og kan ikke skrives rett ut.`,
		remedy: ({ shape }) => shapeRemedies[shape],
		why: 'Bare tekst og hele tall har én måte å skrives på.',
	},
	'value-place': {
		message: ({ name }) => `«${name}» kan ikke settes inn på dette stedet.`,
		remedy: () => 'Flytt feltet til vanlig tekst. Navn på fotnoter, lenker og kodespråk må skrives fast.',
		why: 'Her ville verdien bli en del av oppbygningen, og ikke bare tekst.',
	},
	'section-unknown': {
		message: ({ key, nearest }) => `Dokumenttypen har ingen del som heter «${key}».${didYouMean(nearest)}`,
		remedy: () => 'Bruk nøkkelen til en av delene i «kind.yaml».',
		why: 'Delene og overskriftene deres er bestemt av dokumenttypen.',
	},
	'word-unknown': {
		message: ({ key, nearest }) => `Dokumenttypen har ikke ordet «${key}».${didYouMean(nearest)}`,
		remedy: () => 'Bruk en nøkkel under «words» i «kind.yaml», eller legg ordet til der på alle fire språk.',
		why: 'Ordene i en mal står ett sted på hvert språk, så dokumentet aldri blander to språk.',
	},
	'slot-place': {
		message: ({ slot }) => `${slot} må stå alene i sitt eget avsnitt.`,
		remedy: () => 'Sett det på en egen linje med en tom linje før og etter, utenfor lister og tabeller.',
		why: 'Her kommer hele avsnitt, lister og overskrifter, og de får ikke plass midt i en setning.',
	},
	'slot-in-body': {
		message: ({ slot }) => `${slot} hører hjemme i malen og ikke i dokumentet.`,
		remedy: () => 'Ta det bort. Malen bestemmer hvor teksten din kommer.',
		why: 'Et dokument kan ikke settes inn i seg selv.',
	},
	'slot-repeated': {
		message: ({ slot }) => `${slot} står mer enn én gang i malen.`,
		remedy: () => 'Behold ett av stedene, og pass på at det ikke står i en «each»-blokk.',
		why: 'Samme tekst to ganger gir to steder å rette, og doble overskrifter og fotnoter.',
	},
	'body-without-slot': {
		message: () => 'Malen har ingen plass til denne teksten.',
		remedy: () => 'Flytt teksten til en del som malen tar med, slett den, eller sett {{body}} i malen.',
		why: 'Ellers ville teksten blitt borte fra det ferdige dokumentet.',
	},
	'html-forbidden': {
		message: () => 'HTML kan ikke brukes i teksten.',
		remedy: () => 'Skriv det som Markdown. Et mindre enn-tegn skrives \\<.',
		why: 'HTML vises ikke likt i Word, PDF og nettside, og kan kjøre kode hos leseren.',
	},
	'address-forbidden': {
		message: ({ address }) => `En lenke kan ikke gå til «${address}».`,
		remedy: () => 'Bruk en adresse som begynner med https:, http:, mailto: eller tel:, eller en fil i håndboka.',
		why: 'Andre adresser kan kjøre kode eller åpne filer på maskinen til den som leser.',
	},
	'output-too-long': {
		message: ({ limit }) => `Den ferdige teksten blir lengre enn ${amount(limit)} tegn.`,
		remedy: () => 'Se etter en «each»-blokk inni en annen, og ta bort den som ikke trengs.',
		why: 'Blokker inni hverandre kan mangedoble teksten til maskinen går tom.',
	},
};

const syntax = {
	bracket: 'Klammene {{ }} er ikke lukket',
	'block-unclosed': 'Blokka er ikke avsluttet',
	'block-mismatch': 'Avslutningen passer ikke til blokka som er åpen',
	'block-stray': 'Her avsluttes eller deles en blokk som ikke er begynt',
	expression: 'Det som står mellom {{ og }}, kan ikke leses',
};

const syntaxRemedies = {
	bracket: 'Sett }} etter navnet, og anførselstegn på begge sider av tekst. Vanlig tekst med {{ skrives \\{{.',
	'block-unclosed': 'Sett avslutningen der blokka skal ende, for eksempel {{/if}}.',
	'block-mismatch': 'Avslutt den innerste blokka først.',
	'block-stray': 'Ta det bort, eller sett inn begynnelsen, for eksempel {{#if company.name}}.',
	expression: 'Skriv navnet på feltet og ingenting annet, for eksempel {{company.name}}.',
};

const counted = { blocks: 'blokker', fields: 'felter' };

const forbidden = {
	raw: 'Tre klammer eller &',
	'raw-block': 'Fire klammer',
	partial: 'Innsetting av andre maler',
	decorator: 'Stjerne etter klammene',
	literal: 'En fast verdi mellom klammene',
	name: 'Dette navnet',
	option: 'Tillegget',
	expression: 'Uttrykket',
	'block-parameter': 'Disse navnene etter «as»',
};

const forbiddenRemedies = {
	raw: 'Skriv to klammer på hver side: {{company.name}}.',
	'raw-block': 'Skal klammene stå i teksten, skriv \\{{.',
	partial: 'Skriv teksten rett inn i malen.',
	decorator: 'Ta bort stjerna.',
	literal: 'Skriv teksten uten klammer.',
	name: 'Bruk et annet navn på feltet.',
	option: 'Ta det bort; ingenting her tar tillegg på formen navn=verdi.',
	expression: 'Bruk et felt, et tall eller en tekst i anførselstegn.',
	'block-parameter': 'Skriv for eksempel {{#each company.emergencyContacts as |kontakt|}}.',
};

const expectations = {
	nothing: 'stå alene, uten noe etter seg',
	'one-value': 'få nøyaktig én verdi',
	'two-values': 'få nøyaktig to verdier',
	'quoted-text': 'få én tekst i anførselstegn',
	condition: 'få ett felt, eller et spørsmål som (eq felt 3)',
	date: 'få en dato på formen ÅÅÅÅ-MM-DD, eller et årstall',
	instant: 'få en dag med klokkeslett og avstand fra UTC, for eksempel «2026-03-29T10:00+02:00»',
	number: 'få et tall, med punktum foran desimalene',
	amount: 'få et beløp med høyst to desimaler, med punktum foran dem',
	list: 'få en liste',
	'list-of-texts': 'få en liste med tekster',
	group: 'få en gruppe med felter',
	'same-type': 'få to enkle verdier av samme slag',
};

const shapes = {
	list: 'en liste',
	group: 'en gruppe med felter',
	'yes-no': 'et ja eller nei',
	number: 'et tall som ikke kan skrives nøyaktig',
};

const shapeRemedies = {
	list: 'Bruk {{#each}} om hvert ledd, eller {{list}} for å skrive leddene etter hverandre.',
	group: 'Skriv hvilket felt i gruppa som skal stå her, med punktum mellom navnene.',
	'yes-no': 'Bruk {{#if}} og skriv teksten som skal stå for ja, og etter {{else}} den for nei.',
	number: 'Sett tallet i anførselstegn der det er oppgitt, og bruk {{number}}.',
};
