import type { MergeMessages } from '../../types/index.ts';
import type { Texts } from '../text.ts';
import { amount, didYouMean } from './phrases.ts';

export const merge: Texts<MergeMessages> = {
	'template-syntax': {
		message: ({ problem, text }) => `${syntax[problem]}${text === '' ? '' : `: »${text}«`}.`,
		remedy: ({ problem }) => syntaxRemedies[problem],
		why: 'Alt mellem {{ og }} læses af maskinen. Er det ikke skrevet rigtigt, ved ingen, hvad dokumentet skal sige.',
	},
	'template-too-large': {
		message: ({ limit }) => `Teksten er længere end ${amount(limit)} tegn.`,
		remedy: () => 'Del teksten på flere dokumenter.',
		why: 'Så lange tekster tager for lang tid at flette, og ingen læser dem.',
	},
	'template-too-deep': {
		message: ({ limit }) => `Her er der mere end ${amount(limit)} blokke eller parenteser inden i hinanden.`,
		remedy: () => 'Afslut blokkene, før nye begynder, eller del teksten i mindre stykker.',
		why: 'Meget dybe blokke tager minutter at læse for maskinen og kan standse den.',
	},
	'template-too-many': {
		message: ({ what, limit }) => `Teksten har mere end ${amount(limit)} ${counted[what]}.`,
		remedy: () => 'Del teksten på flere dokumenter.',
		why: 'Så mange gør fletningen langsom for alle, der bruger teksten.',
	},
	'template-forbidden': {
		message: ({ what, text }) => `${forbidden[what]} kan ikke bruges: »${text}«.`,
		remedy: ({ what }) => forbiddenRemedies[what],
		why: 'Fletning skal kun kunne sætte oplysninger ind. Alt, der kan gøre andet end det, er lukket.',
	},
	'character-forbidden': {
		message: ({ codePoint }) => `Her står et usynligt tegn, som ikke kan bruges (${codePoint}).`,
		remedy: () => 'Slet tegnet, eller skriv linjen igen.',
		why: 'Sådanne tegn kan skjule tekst, vende læseretningen eller ødelægge Word- og PDF-filer.',
	},
	'name-unknown': {
		message: ({ name, nearest }) => `Feltet »${name}« er ukendt.${didYouMean(nearest)}`,
		remedy: () => 'Ret navnet. Virksomhedens felter begynder med »company.«, dokumentets egne med »document.«.',
		why: 'Et felt, der er skrevet forkert, ville ellers forsvinde, uden at nogen opdagede det.',
	},
	'name-in-block-unknown': {
		message: ({ name, block, nearest }) => `Feltet »${name}« er ukendt inde i »${block}«.${didYouMean(nearest)}`,
		remedy: () => 'Inde i blokken gælder navnene i listen eller gruppen. Skriv »../« foran for at nå ud af den.',
		why: 'Et felt, der er skrevet forkert, ville ellers forsvinde, uden at nogen opdagede det.',
	},
	'helper-unknown': {
		message: ({ name, nearest }) => `»${name}« er ikke noget, der kan bruges her.${didYouMean(nearest)}`,
		remedy: () =>
			'Brug date, number, money, list, heading, section, chart, body eller pen, eller blokkene if, unless, each og with.',
		why: 'Kun det, der er kendt og afprøvet, må være med til at lave dokumentet.',
	},
	'helper-argument': {
		message: ({ helper, expected }) => `»${helper}« skal ${expectations[expected]}.`,
		remedy: ({ helper }) => `Ret det, der står efter »${helper}«, eller den oplysning, det henter.`,
		why: 'Det er sikrere at standse end at gætte, hvad der var ment.',
	},
	'value-missing': {
		message: ({ name }) => `Feltet »${name}« har ingen værdi.`,
		remedy: ({ name, file }) =>
			`${file === undefined ? 'Udfyld feltet' : `Udfyld feltet i »${file}«`}, eller sæt teksten mellem {{#if ${name}}} og {{/if}}.`,
		why: 'Et tomt felt giver en sætning uden mening i et dokument, som nogen skal handle efter.',
	},
	'value-not-printable': {
		message: ({ name, shape }) => `»${name}« er ${shapes[shape]} og kan ikke skrives direkte.`,
		remedy: ({ shape }) => shapeRemedies[shape],
		why: 'Kun tekst og hele tal har én måde at blive skrevet på.',
	},
	'value-place': {
		message: ({ name }) => `»${name}« kan ikke sættes ind på dette sted.`,
		remedy: () => 'Flyt feltet til almindelig tekst. Navne på fodnoter, links og kodesprog skal skrives fast.',
		why: 'Her ville værdien blive en del af opbygningen og ikke kun tekst.',
	},
	'section-unknown': {
		message: ({ key, nearest }) => `Dokumenttypen har intet afsnit, der hedder »${key}«.${didYouMean(nearest)}`,
		remedy: () => 'Brug nøglen til et af afsnittene i »kind.yaml«.',
		why: 'Afsnittene og deres overskrifter er bestemt af dokumenttypen.',
	},
	'word-unknown': {
		message: ({ key, nearest }) => `Dokumenttypen har ikke ordet »${key}«.${didYouMean(nearest)}`,
		remedy: () => 'Brug en nøgle under »words« i »kind.yaml«, eller tilføj ordet dér på alle fire sprog.',
		why: 'Ordene i en skabelon står ét sted på hvert sprog, så dokumentet aldrig blander to sprog.',
	},
	'slot-place': {
		message: ({ slot }) => `${slot} skal stå alene på sin egen linje.`,
		remedy: () => 'Sæt det på en linje for sig med en tom linje før og efter, uden for lister og tabeller.',
		why: 'Her kommer hele tekststykker, lister og overskrifter, og der er ikke plads til dem midt i en sætning.',
	},
	'slot-in-body': {
		message: ({ slot }) => `${slot} hører hjemme i skabelonen og ikke i dokumentet.`,
		remedy: () => 'Fjern det. Skabelonen bestemmer, hvor din tekst kommer.',
		why: 'Et dokument kan ikke sættes ind i sig selv.',
	},
	'slot-repeated': {
		message: ({ slot }) => `${slot} står flere gange i skabelonen.`,
		remedy: () => 'Behold ét af stederne, og sørg for, at det ikke står i en »each«-blok.',
		why: 'Samme tekst to gange giver to steder at rette samt dobbelte overskrifter og fodnoter.',
	},
	'body-without-slot': {
		message: () => 'Skabelonen har ingen plads til denne tekst.',
		remedy: () => 'Flyt teksten til et afsnit, som skabelonen tager med, slet den, eller sæt {{body}} i skabelonen.',
		why: 'Ellers ville teksten forsvinde fra det færdige dokument.',
	},
	'html-forbidden': {
		message: () => 'HTML kan ikke bruges i teksten.',
		remedy: () => 'Skriv det som Markdown. Et mindre end-tegn skrives \\<.',
		why: 'HTML vises ikke ens i Word, PDF og på nettet og kan køre kode hos læseren.',
	},
	'address-forbidden': {
		message: ({ address }) => `Et link kan ikke gå til »${address}«.`,
		remedy: () => 'Brug en adresse, der begynder med https:, http:, mailto: eller tel:, eller en fil i håndbogen.',
		why: 'Andre adresser kan køre kode eller åbne filer på læserens maskine.',
	},
	'output-too-long': {
		message: ({ limit }) => `Den færdige tekst bliver længere end ${amount(limit)} tegn.`,
		remedy: () => 'Se efter en »each«-blok inden i en anden, og fjern den, der ikke er brug for.',
		why: 'Blokke inden i hinanden kan mangedoble teksten, til maskinen løber tør.',
	},
};

const syntax = {
	bracket: 'Klammerne {{ }} er ikke lukket',
	'block-unclosed': 'Blokken er ikke afsluttet',
	'block-mismatch': 'Afslutningen passer ikke til den blok, der er åben',
	'block-stray': 'Her afsluttes eller deles en blok, der ikke er begyndt',
	expression: 'Det, der står mellem {{ og }}, kan ikke læses',
};

const syntaxRemedies = {
	bracket: 'Sæt }} efter navnet og anførselstegn på begge sider af tekst. Almindelig tekst med {{ skrives \\{{.',
	'block-unclosed': 'Sæt afslutningen, hvor blokken skal ende, for eksempel {{/if}}.',
	'block-mismatch': 'Afslut den inderste blok først.',
	'block-stray': 'Fjern det, eller sæt begyndelsen ind, for eksempel {{#if company.name}}.',
	expression: 'Skriv feltets navn og intet andet, for eksempel {{company.name}}.',
};

const counted = { blocks: 'blokke', fields: 'felter' };

const forbidden = {
	raw: 'Tre klammer eller &',
	'raw-block': 'Fire klammer',
	partial: 'Indsættelse af andre skabeloner',
	decorator: 'Stjerne efter klammerne',
	literal: 'En fast værdi mellem klammerne',
	name: 'Dette navn',
	option: 'Tillægget',
	expression: 'Udtrykket',
	'block-parameter': 'Disse navne efter »as«',
};

const forbiddenRemedies = {
	raw: 'Skriv to klammer på hver side: {{company.name}}.',
	'raw-block': 'Skal klammerne stå i teksten, så skriv \\{{.',
	partial: 'Skriv teksten direkte i skabelonen.',
	decorator: 'Fjern stjernen.',
	literal: 'Skriv teksten uden klammer.',
	name: 'Brug et andet navn til feltet.',
	option: 'Fjern det; intet her tager tillæg på formen navn=værdi.',
	expression: 'Brug et felt, et tal eller en tekst i anførselstegn.',
	'block-parameter': 'Skriv for eksempel {{#each company.emergencyContacts as |kontakt|}}.',
};

const expectations = {
	nothing: 'stå alene, uden noget efter sig',
	'one-value': 'have præcis én værdi',
	'two-values': 'have præcis to værdier',
	'quoted-text': 'have én tekst i anførselstegn',
	condition: 'have ét felt eller et spørgsmål som (eq felt 3)',
	date: 'have en dato på formen ÅÅÅÅ-MM-DD eller et årstal',
	instant: 'have en dag med klokkeslæt og afstand fra UTC, for eksempel »2026-03-29T10:00+02:00«',
	number: 'have et tal med punktum foran decimalerne',
	amount: 'have et beløb med højst to decimaler og punktum foran dem',
	list: 'have en liste',
	'list-of-texts': 'have en liste med tekster',
	group: 'have en gruppe med felter',
	'same-type': 'have to enkle værdier af samme slags',
};

const shapes = {
	list: 'en liste',
	group: 'en gruppe med felter',
	'yes-no': 'et ja eller nej',
	number: 'et tal, der ikke kan skrives nøjagtigt',
};

const shapeRemedies = {
	list: 'Brug {{#each}} om hvert led, eller {{list}} for at skrive leddene efter hinanden.',
	group: 'Skriv, hvilket felt i gruppen der skal stå her, med punktum mellem navnene.',
	'yes-no': 'Brug {{#if}}, og skriv den tekst, der skal stå for ja, og efter {{else}} den for nej.',
	number: 'Sæt tallet i anførselstegn, hvor det er angivet, og brug {{number}}.',
};
